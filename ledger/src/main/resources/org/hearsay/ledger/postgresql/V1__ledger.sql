-- The ledger. Rows are added, never changed. Offsets count Unicode code points; days are ISO 8601;
-- numbers of claims are exact decimals as text.

CREATE TABLE report (
    id        TEXT COLLATE "C" PRIMARY KEY,
    name      TEXT COLLATE "C" NOT NULL,
    text_hash TEXT COLLATE "C" NOT NULL,
    title     TEXT COLLATE "C",
    outlet    TEXT COLLATE "C",
    url       TEXT COLLATE "C",
    published TEXT COLLATE "C",
    language  TEXT COLLATE "C",
    origin    TEXT COLLATE "C" NOT NULL,
    text      TEXT COLLATE "C" NOT NULL,
    added     TEXT COLLATE "C" NOT NULL
);

-- A reading engine: code, models, lexicons and profile under one fingerprint.
CREATE TABLE engine (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    version     TEXT COLLATE "C" NOT NULL
);

-- What an engine read in a report besides entries: its date, actors, relations, ranges.
CREATE TABLE reading (
    report TEXT COLLATE "C" NOT NULL REFERENCES report (id),
    engine TEXT COLLATE "C" NOT NULL REFERENCES engine (fingerprint),
    record TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (report, engine)
);

-- Claims as recorded. Entries are never changed.
CREATE TABLE entry (
    id       TEXT COLLATE "C" PRIMARY KEY,
    claim    TEXT COLLATE "C" NOT NULL,
    report   TEXT COLLATE "C" NOT NULL REFERENCES report (id),
    engine   TEXT COLLATE "C" NOT NULL REFERENCES engine (fingerprint),
    kind     TEXT COLLATE "C" NOT NULL CHECK (kind IN ('figure', 'attribution')),
    part     TEXT COLLATE "C" NOT NULL CHECK (part IN ('title', 'text')),
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL CHECK ("end" >= start),
    quote    TEXT COLLATE "C" NOT NULL,
    record   TEXT COLLATE "C" NOT NULL,
    recorded TEXT COLLATE "C" NOT NULL
);

CREATE INDEX entry_report ON entry (report);

CREATE INDEX entry_claim ON entry (claim);

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
    FOR EACH ROW EXECUTE FUNCTION refuse('an entry is never changed');

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
    FOR EACH ROW EXECUTE FUNCTION refuse('an entry is never removed');

CREATE TRIGGER report_is_never_changed BEFORE UPDATE ON report
    FOR EACH ROW EXECUTE FUNCTION refuse('a report is never changed');

-- The figures that have a place in the table "claimed, per claimant": what the entry's record says, ready to be grouped.
CREATE TABLE stated (
    entry         TEXT COLLATE "C" PRIMARY KEY REFERENCES entry (id),
    whose         TEXT COLLATE "C",
    unit          TEXT COLLATE "C" NOT NULL,
    event         TEXT COLLATE "C" NOT NULL,
    counting      TEXT COLLATE "C" NOT NULL CHECK (counting IN ('CUMULATIVE', 'INCIDENT', 'UNCLEAR')),
    claimant      TEXT COLLATE "C" NOT NULL,
    claimant_kind TEXT COLLATE "C" NOT NULL CHECK (claimant_kind IN ('NAMED', 'OUTLET', 'NOBODY')),
    claimant_side TEXT COLLATE "C",
    printed       TEXT COLLATE "C" NOT NULL,
    unit_words    TEXT COLLATE "C",
    low           TEXT COLLATE "C",
    high          TEXT COLLATE "C",
    approximator  TEXT COLLATE "C",
    as_of         TEXT COLLATE "C",
    said          TEXT COLLATE "C",
    published     TEXT COLLATE "C",
    place         TEXT COLLATE "C",
    status        TEXT COLLATE "C"
);
