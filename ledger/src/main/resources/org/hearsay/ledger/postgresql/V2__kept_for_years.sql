-- What years of use ask for: readings by newer engines, corrections by people, versions of pages, removal on request, search.

-- Of several readings of a report the one with the highest number stands.
ALTER TABLE reading ADD COLUMN nr INTEGER NOT NULL DEFAULT 1;

-- What people said about claims and claimants. An undo is a correction too.
CREATE TABLE correction (
    nr     INTEGER NOT NULL UNIQUE,
    id     TEXT COLLATE "C" PRIMARY KEY,
    verb   TEXT COLLATE "C" NOT NULL CHECK (verb IN ('accept', 'reject', 'change', 'merge', 'judge', 'undo')),
    target TEXT COLLATE "C" NOT NULL,
    field  TEXT COLLATE "C",
    value  TEXT COLLATE "C",
    who    TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    at     TEXT COLLATE "C" NOT NULL
);

-- Reports that are later states of a page.
CREATE TABLE version (
    report   TEXT COLLATE "C" PRIMARY KEY REFERENCES report (id),
    replaces TEXT COLLATE "C" NOT NULL,
    why      TEXT COLLATE "C" NOT NULL
);

CREATE INDEX report_url ON report (url);

-- Reports that were removed on request: nothing of their text is left.
CREATE TABLE tombstone (
    report    TEXT COLLATE "C" PRIMARY KEY,
    text_hash TEXT COLLATE "C" NOT NULL,
    reason    TEXT COLLATE "C" NOT NULL,
    at        TEXT COLLATE "C" NOT NULL
);

-- Refuses but where the report, named by a column, has a tombstone.
CREATE FUNCTION refuse_unless_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM tombstone WHERE report = to_jsonb(OLD) ->> TG_ARGV[1]) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

DROP TRIGGER entry_is_never_removed ON entry;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_forgotten('an entry is never removed', 'report');

CREATE TRIGGER report_is_never_removed BEFORE DELETE ON report
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_forgotten('a report is never removed without a tombstone', 'id');

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
    FOR EACH ROW EXECUTE FUNCTION refuse('a correction is never changed');

CREATE TRIGGER correction_is_never_removed BEFORE DELETE ON correction
    FOR EACH ROW EXECUTE FUNCTION refuse('a correction is never removed');

CREATE TRIGGER tombstone_is_never_removed BEFORE DELETE ON tombstone
    FOR EACH ROW EXECUTE FUNCTION refuse('a tombstone is never removed');

-- Full text: only what words point at is kept, the text itself is that of the report. A text that is longer than the
-- index can hold is found by its beginning.
CREATE TABLE search (
    report TEXT COLLATE "C" PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    words  TSVECTOR NOT NULL
);

CREATE INDEX search_words ON search USING gin (words);

INSERT INTO search SELECT id, to_tsvector('simple', left(coalesce(title, '') || ' ' || text, 250000)) FROM report;

CREATE FUNCTION report_can_be_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search VALUES (NEW.id, to_tsvector('simple', left(coalesce(NEW.title, '') || ' ' || NEW.text, 250000)));
    RETURN NEW;
END $$;

CREATE TRIGGER report_can_be_found AFTER INSERT ON report
    FOR EACH ROW EXECUTE FUNCTION report_can_be_found();
