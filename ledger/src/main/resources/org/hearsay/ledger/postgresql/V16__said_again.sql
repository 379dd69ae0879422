-- Claims without figures that say again what one of another report said. All of it follows from entries and readings, as other
-- summaries do.

-- Claims without figures that can be said again, in the order in which they are compared: the page's day, the report, the place
-- there. Those of one voice or one side meet; bits stand for words.
CREATE TABLE saying (
    entry  TEXT COLLATE "C" PRIMARY KEY,
    report TEXT COLLATE "C" NOT NULL,
    page   TEXT COLLATE "C" NOT NULL,
    nr     INTEGER NOT NULL,
    voice  TEXT COLLATE "C",
    side   TEXT COLLATE "C",
    bits   BIGINT NOT NULL,
    record TEXT COLLATE "C" NOT NULL
);

CREATE INDEX saying_report ON saying (report);

CREATE INDEX saying_voice ON saying (voice, page) WHERE voice IS NOT NULL;

CREATE INDEX saying_side ON saying (side, page) WHERE side IS NOT NULL;

-- Which say again what one before them said, by the day of the later page.
CREATE TABLE restated (
    entry  TEXT COLLATE "C" PRIMARY KEY,
    before TEXT COLLATE "C" NOT NULL,
    page   TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL
);

CREATE INDEX restated_before ON restated (before);

CREATE INDEX restated_page ON restated (page, entry);

-- Two more things can wait: the claims of a report ("said") to be put where they are compared, and a claim ("saying") to be
-- compared anew, for one before it is gone.
ALTER TABLE waiting RENAME TO waited;

CREATE TABLE waiting (
    what TEXT COLLATE "C" NOT NULL CHECK (what IN ('all', 'report', 'place', 'story', 'pack', 'day', 'words', 'said', 'saying')),
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (what, name)
);

INSERT INTO waiting SELECT what, name FROM waited;

DROP TABLE waited;

INSERT INTO waiting SELECT 'said', id FROM report;
