-- The ledger. Rows are added, never changed. Offsets count Unicode code points; days are ISO 8601;
-- numbers of claims are exact decimals as text.

CREATE TABLE report (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    title     TEXT,
    outlet    TEXT,
    url       TEXT,
    published TEXT,
    language  TEXT,
    origin    TEXT NOT NULL,
    text      TEXT NOT NULL,
    added     TEXT NOT NULL
) STRICT;

-- A reading engine: code, models, lexicons and profile under one fingerprint.
CREATE TABLE engine (
    fingerprint TEXT PRIMARY KEY,
    version     TEXT NOT NULL
) STRICT;

-- What an engine read in a report besides entries: its date, actors, relations, ranges.
CREATE TABLE reading (
    report TEXT NOT NULL REFERENCES report (id),
    engine TEXT NOT NULL REFERENCES engine (fingerprint),
    record TEXT NOT NULL,
    PRIMARY KEY (report, engine)
) STRICT;

-- Claims as recorded. Entries are never changed.
CREATE TABLE entry (
    id       TEXT PRIMARY KEY,
    claim    TEXT NOT NULL,
    report   TEXT NOT NULL REFERENCES report (id),
    engine   TEXT NOT NULL REFERENCES engine (fingerprint),
    kind     TEXT NOT NULL CHECK (kind IN ('figure', 'attribution')),
    part     TEXT NOT NULL CHECK (part IN ('title', 'text')),
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL CHECK ("end" >= start),
    quote    TEXT NOT NULL,
    record   TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT;

CREATE INDEX entry_report ON entry (report);

CREATE INDEX entry_claim ON entry (claim);

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed');
END;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never removed');
END;

CREATE TRIGGER report_is_never_changed BEFORE UPDATE ON report
BEGIN
    SELECT RAISE(ABORT, 'a report is never changed');
END;

-- The figures that have a place in the table "claimed, per claimant": what the entry's record says, ready to be grouped.
CREATE TABLE stated (
    entry         TEXT PRIMARY KEY REFERENCES entry (id),
    whose         TEXT,
    unit          TEXT NOT NULL,
    event         TEXT NOT NULL,
    counting      TEXT NOT NULL CHECK (counting IN ('CUMULATIVE', 'INCIDENT', 'UNCLEAR')),
    claimant      TEXT NOT NULL,
    claimant_kind TEXT NOT NULL CHECK (claimant_kind IN ('NAMED', 'OUTLET', 'NOBODY')),
    claimant_side TEXT,
    printed       TEXT NOT NULL,
    unit_words    TEXT,
    low           TEXT,
    high          TEXT,
    approximator  TEXT,
    as_of         TEXT,
    said          TEXT,
    published     TEXT,
    place         TEXT,
    status        TEXT
) STRICT;
