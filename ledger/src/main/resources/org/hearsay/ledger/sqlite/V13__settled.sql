-- How often summaries were brought up to date: who holds them in memory sees in one row whether they changed.
CREATE TABLE settled (nr INTEGER NOT NULL) STRICT;

INSERT INTO settled VALUES (0);
