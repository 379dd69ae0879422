-- Summaries, so that a view reads no more than it prints. All of them follow from entries, readings and corrections; the
-- program keeps them up to date and can make them anew.

-- What is still to be done for them: reports that came or were read again ("report"), what those were part of that are
-- gone ("cell", "voice", "place", "story"), or everything ("all").
CREATE TABLE waiting (
    what TEXT NOT NULL CHECK (what IN ('all', 'report', 'cell', 'voice', 'place', 'story')),
    name TEXT NOT NULL,
    PRIMARY KEY (what, name)
) STRICT, WITHOUT ROWID;

INSERT INTO waiting SELECT 'all', '' WHERE EXISTS (SELECT 1 FROM report);

-- The figures that have a place in the table, as people corrected them. A day that is not known is 'undated', which comes last.
DROP TABLE stated;

CREATE TABLE stated (
    entry         TEXT PRIMARY KEY REFERENCES entry (id),
    report        TEXT NOT NULL REFERENCES report (id),
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
    status        TEXT,
    day           TEXT NOT NULL,
    cell          TEXT NOT NULL,
    voice         TEXT NOT NULL
) STRICT;

CREATE INDEX stated_report ON stated (report);

CREATE INDEX stated_day ON stated (day, entry);

CREATE INDEX stated_cell ON stated (cell, day);

CREATE INDEX stated_voice ON stated (voice);

CREATE INDEX stated_place ON stated (place);

-- Copies of one text tell one story, called by the first of their ids; outlet is the name as compared.
CREATE TABLE story (
    report TEXT PRIMARY KEY REFERENCES report (id),
    story  TEXT NOT NULL,
    outlet TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX story_story ON story (story);

CREATE INDEX story_outlet ON story (outlet);

-- Hashes of runs of words by which copies are looked up.
CREATE TABLE shingle (
    print  INTEGER NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (print, report)
) STRICT, WITHOUT ROWID;

-- Cells of the table, named so that they sort as they are printed.
CREATE TABLE cell (
    cell  TEXT PRIMARY KEY,
    loss  TEXT NOT NULL,
    voice TEXT NOT NULL,
    party TEXT,
    event TEXT NOT NULL,
    unit  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX cell_loss ON cell (loss, voice);

CREATE INDEX cell_voice ON cell (voice);

-- What stands in a cell: a claim with its day ('' where none is known), and what is behind it.
CREATE TABLE standing (
    cell      TEXT NOT NULL,
    day       TEXT NOT NULL,
    published TEXT NOT NULL,
    entry     TEXT NOT NULL,
    earlier   INTEGER NOT NULL,
    reports   INTEGER NOT NULL,
    sources   INTEGER NOT NULL,
    outlets   INTEGER,
    PRIMARY KEY (cell, day, published, entry)
) STRICT, WITHOUT ROWID;

-- Who is heard, and how often.
CREATE TABLE heard (
    voice   TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    side    TEXT,
    figures INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    alone   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX heard_figures ON heard (figures DESC, voice);

-- Figures in the order in which they are compared with those of other reports, each with what that takes.
CREATE TABLE compared (
    block  TEXT NOT NULL,
    page   TEXT NOT NULL,
    report TEXT NOT NULL,
    nr     INTEGER NOT NULL,
    entry  TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (block, page, report, nr)
) STRICT, WITHOUT ROWID;

CREATE INDEX compared_report ON compared (report);

-- Claims that stand against each other, by the day of the report that brought it about; turn is that report, where it is
-- at odds with itself, else the entry whose turn it was to be compared.
CREATE TABLE conflict (
    day    TEXT NOT NULL,
    turn   TEXT NOT NULL,
    nr     INTEGER NOT NULL,
    type   TEXT NOT NULL,
    a      TEXT NOT NULL,
    b      TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (day, turn, nr)
) STRICT, WITHOUT ROWID;

CREATE INDEX conflict_turn ON conflict (turn);

-- Full text anew: which words a report has, not where they stand. That is all that is asked of it.
DROP TABLE search;

CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, detail = none);

INSERT INTO search (rowid, words)
SELECT numbered.nr, coalesce(report.title, '') || ' ' || report.text
FROM report JOIN numbered ON numbered.report = report.id;
