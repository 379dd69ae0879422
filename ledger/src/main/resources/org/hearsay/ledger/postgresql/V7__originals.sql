-- The bytes of pages and documents, as they came: a report's text was taken from them. They are packed (deflate) where that
-- makes them smaller.

CREATE TABLE original (
    report TEXT COLLATE "C" PRIMARY KEY REFERENCES report (id),
    hash   TEXT COLLATE "C" NOT NULL,
    size   INTEGER NOT NULL,
    packed INTEGER NOT NULL CHECK (packed IN (0, 1)),
    data   BYTEA NOT NULL
);

-- What is packed already is not packed again.
ALTER TABLE original ALTER COLUMN data SET STORAGE EXTERNAL;

CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original
    FOR EACH ROW EXECUTE FUNCTION refuse('an original is never changed');

CREATE TRIGGER original_is_never_removed BEFORE DELETE ON original
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_forgotten('an original is never removed', 'report');
