-- What filters ask about, in columns: a view with a filter goes through these instead of through claims. Made from stated,
-- story and conflict, and kept up to date with them.

-- Claims of some reports together. The stamp is a hash of the columns: who holds them in memory sees what changed.
CREATE TABLE packed (
    block  INTEGER PRIMARY KEY,
    claims INTEGER NOT NULL,
    stamp  INTEGER NOT NULL,
    data   BLOB NOT NULL
) STRICT;

-- In which block the claims of a report are.
CREATE TABLE packed_report (
    report TEXT PRIMARY KEY,
    block  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX packed_report_block ON packed_report (block);

-- What stands against each other, a day of conflicts together.
CREATE TABLE packed_conflict (
    day   TEXT PRIMARY KEY,
    stamp INTEGER NOT NULL,
    data  BLOB NOT NULL
) STRICT;

-- Two more things can wait: the claims of a report ("pack") or the conflicts of a day ("day") to be packed.
ALTER TABLE waiting RENAME TO waited;

CREATE TABLE waiting (
    what TEXT NOT NULL CHECK (what IN ('all', 'report', 'cell', 'voice', 'place', 'story', 'pack', 'day')),
    name TEXT NOT NULL,
    PRIMARY KEY (what, name)
) STRICT, WITHOUT ROWID;

INSERT INTO waiting SELECT what, name FROM waited;

DROP TABLE waited;

INSERT INTO waiting SELECT DISTINCT 'pack', report FROM stated;

INSERT INTO waiting SELECT DISTINCT 'day', day FROM conflict;
