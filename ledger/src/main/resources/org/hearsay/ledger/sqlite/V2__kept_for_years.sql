-- What years of use ask for: readings by newer engines, corrections by people, versions of pages, removal on request, search.

-- Of several readings of a report the one with the highest number stands.
ALTER TABLE reading ADD COLUMN nr INTEGER NOT NULL DEFAULT 1;

-- What people said about claims and claimants. An undo is a correction too.
CREATE TABLE correction (
    nr     INTEGER NOT NULL UNIQUE,
    id     TEXT PRIMARY KEY,
    verb   TEXT NOT NULL CHECK (verb IN ('accept', 'reject', 'change', 'merge', 'judge', 'undo')),
    target TEXT NOT NULL,
    field  TEXT,
    value  TEXT,
    who    TEXT NOT NULL,
    reason TEXT NOT NULL,
    at     TEXT NOT NULL
) STRICT;

-- Reports that are later states of a page.
CREATE TABLE version (
    report   TEXT PRIMARY KEY REFERENCES report (id),
    replaces TEXT NOT NULL,
    why      TEXT NOT NULL
) STRICT;

CREATE INDEX report_url ON report (url);

-- Reports that were removed on request: nothing of their text is left.
CREATE TABLE tombstone (
    report    TEXT PRIMARY KEY,
    text_hash TEXT NOT NULL,
    reason    TEXT NOT NULL,
    at        TEXT NOT NULL
) STRICT;

DROP TRIGGER entry_is_never_removed;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE report = OLD.report)
BEGIN
    SELECT RAISE(ABORT, 'an entry is never removed');
END;

CREATE TRIGGER report_is_never_removed BEFORE DELETE ON report
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE report = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'a report is never removed without a tombstone');
END;

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never changed');
END;

CREATE TRIGGER correction_is_never_removed BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never removed');
END;

CREATE TRIGGER tombstone_is_never_removed BEFORE DELETE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'a tombstone is never removed');
END;

-- Full text: only what words point at is kept, the text itself is that of the report.
CREATE TABLE numbered (
    nr     INTEGER PRIMARY KEY,
    report TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1);

INSERT INTO numbered (report) SELECT id FROM report ORDER BY id;

INSERT INTO search (rowid, words)
SELECT numbered.nr, coalesce(report.title, '') || ' ' || report.text
FROM report JOIN numbered ON numbered.report = report.id;

CREATE TRIGGER report_can_be_found AFTER INSERT ON report
BEGIN
    INSERT INTO numbered (report) VALUES (NEW.id);
    INSERT INTO search (rowid, words)
    SELECT nr, coalesce(NEW.title, '') || ' ' || NEW.text FROM numbered WHERE report = NEW.id;
END;

CREATE TRIGGER report_is_found_no_more AFTER DELETE ON report
BEGIN
    DELETE FROM search WHERE rowid = (SELECT nr FROM numbered WHERE report = OLD.id);
    DELETE FROM numbered WHERE report = OLD.id;
END;
