-- A person may say of a claim that it cannot be told whether it was read rightly. What a column allows is part of its table,
-- which is made anew.

CREATE TABLE correction_12 (
    nr     INTEGER NOT NULL UNIQUE,
    id     TEXT PRIMARY KEY,
    verb   TEXT NOT NULL CHECK (verb IN ('accept', 'reject', 'doubt', 'change', 'merge', 'judge', 'undo')),
    target TEXT NOT NULL,
    field  TEXT,
    value  TEXT,
    who    TEXT NOT NULL,
    reason TEXT NOT NULL,
    at     TEXT NOT NULL
) STRICT;

INSERT INTO correction_12 SELECT nr, id, verb, target, field, value, who, reason, at FROM correction;

DROP TRIGGER correction_is_never_removed;

DROP TABLE correction;

ALTER TABLE correction_12 RENAME TO correction;

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never changed');
END;

CREATE TRIGGER correction_is_never_removed BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never removed');
END;
