-- Summaries, so that a view reads no more than it prints. All of them follow from entries, readings and corrections; the
-- program keeps them up to date and can make them anew.

-- What is still to be done for them: reports that came or were read again ("report"), what those were part of that are
-- gone ("cell", "voice", "place", "story"), or everything ("all").
CREATE TABLE waiting (
    what TEXT COLLATE "C" NOT NULL CHECK (what IN ('all', 'report', 'cell', 'voice', 'place', 'story')),
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (what, name)
);

INSERT INTO waiting SELECT 'all', '' WHERE EXISTS (SELECT 1 FROM report);

-- The figures that have a place in the table, as people corrected them. A day that is not known is 'undated', which comes last.
DROP TABLE stated;

CREATE TABLE stated (
    entry         TEXT COLLATE "C" PRIMARY KEY REFERENCES entry (id),
    report        TEXT COLLATE "C" NOT NULL REFERENCES report (id),
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
    status        TEXT COLLATE "C",
    day           TEXT COLLATE "C" NOT NULL,
    cell          TEXT COLLATE "C" NOT NULL,
    voice         TEXT COLLATE "C" NOT NULL
);

CREATE INDEX stated_report ON stated (report);

CREATE INDEX stated_day ON stated (day, entry);

CREATE INDEX stated_cell ON stated (cell, day);

CREATE INDEX stated_voice ON stated (voice);

CREATE INDEX stated_place ON stated (place);

-- Copies of one text tell one story, called by the first of their ids; outlet is the name as compared.
CREATE TABLE story (
    report TEXT COLLATE "C" PRIMARY KEY REFERENCES report (id),
    story  TEXT COLLATE "C" NOT NULL,
    outlet TEXT COLLATE "C"
);

CREATE INDEX story_story ON story (story);

CREATE INDEX story_outlet ON story (outlet);

-- Hashes of runs of words by which copies are looked up.
CREATE TABLE shingle (
    print  BIGINT NOT NULL,
    report TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (print, report)
);

-- Cells of the table, named so that they sort as they are printed.
CREATE TABLE cell (
    cell  TEXT COLLATE "C" PRIMARY KEY,
    loss  TEXT COLLATE "C" NOT NULL,
    voice TEXT COLLATE "C" NOT NULL,
    party TEXT COLLATE "C",
    event TEXT COLLATE "C" NOT NULL,
    unit  TEXT COLLATE "C" NOT NULL
);

CREATE INDEX cell_loss ON cell (loss, voice);

CREATE INDEX cell_voice ON cell (voice);

-- What stands in a cell: a claim with its day ('' where none is known), and what is behind it.
CREATE TABLE standing (
    cell      TEXT COLLATE "C" NOT NULL,
    day       TEXT COLLATE "C" NOT NULL,
    published TEXT COLLATE "C" NOT NULL,
    entry     TEXT COLLATE "C" NOT NULL,
    earlier   INTEGER NOT NULL,
    reports   INTEGER NOT NULL,
    sources   INTEGER NOT NULL,
    outlets   INTEGER,
    PRIMARY KEY (cell, day, published, entry)
);

-- Who is heard, and how often.
CREATE TABLE heard (
    voice   TEXT COLLATE "C" PRIMARY KEY,
    name    TEXT COLLATE "C" NOT NULL,
    kind    TEXT COLLATE "C" NOT NULL,
    side    TEXT COLLATE "C",
    figures INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    alone   INTEGER NOT NULL
);

CREATE INDEX heard_figures ON heard (figures DESC, voice);

-- Figures in the order in which they are compared with those of other reports, each with what that takes.
CREATE TABLE compared (
    block  TEXT COLLATE "C" NOT NULL,
    page   TEXT COLLATE "C" NOT NULL,
    report TEXT COLLATE "C" NOT NULL,
    nr     INTEGER NOT NULL,
    entry  TEXT COLLATE "C" NOT NULL,
    record TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (block, page, report, nr)
);

CREATE INDEX compared_report ON compared (report);

-- Claims that stand against each other, by the day of the report that brought it about; turn is that report, where it is
-- at odds with itself, else the entry whose turn it was to be compared.
CREATE TABLE conflict (
    day    TEXT COLLATE "C" NOT NULL,
    turn   TEXT COLLATE "C" NOT NULL,
    nr     INTEGER NOT NULL,
    type   TEXT COLLATE "C" NOT NULL,
    a      TEXT COLLATE "C" NOT NULL,
    b      TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (day, turn, nr)
);

CREATE INDEX conflict_turn ON conflict (turn);
