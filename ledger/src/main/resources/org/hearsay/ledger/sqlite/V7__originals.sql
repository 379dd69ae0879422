-- The bytes of pages and documents, as they came: a report's text was taken from them. They are packed (deflate) where that
-- makes them smaller.

CREATE TABLE original (
    report TEXT PRIMARY KEY REFERENCES report (id),
    hash   TEXT NOT NULL,
    size   INTEGER NOT NULL,
    packed INTEGER NOT NULL CHECK (packed IN (0, 1)),
    data   BLOB NOT NULL
) STRICT;

CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original
BEGIN
    SELECT RAISE(ABORT, 'an original is never changed');
END;

CREATE TRIGGER original_is_never_removed BEFORE DELETE ON original
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE report = OLD.report)
BEGIN
    SELECT RAISE(ABORT, 'an original is never removed');
END;
