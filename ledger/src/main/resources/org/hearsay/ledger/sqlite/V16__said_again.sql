-- Claims without figures that say again what one of another report said. All of it follows from entries and readings, as other
-- summaries do.

-- Claims without figures that can be said again, in the order in which they are compared: the page's day, the report, the place
-- there. Those of one voice or one side meet; bits stand for words.
CREATE TABLE saying (
    entry  TEXT PRIMARY KEY,
    report TEXT NOT NULL,
    page   TEXT NOT NULL,
    nr     INTEGER NOT NULL,
    voice  TEXT,
    side   TEXT,
    bits   INTEGER NOT NULL,
    record TEXT NOT NULL
) STRICT;

CREATE INDEX saying_report ON saying (report);

CREATE INDEX saying_voice ON saying (voice, page) WHERE voice IS NOT NULL;

CREATE INDEX saying_side ON saying (side, page) WHERE side IS NOT NULL;

-- Which say again what one before them said, by the day of the later page.
CREATE TABLE restated (
    entry  TEXT PRIMARY KEY,
    before TEXT NOT NULL,
    page   TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX restated_before ON restated (before);

CREATE INDEX restated_page ON restated (page, entry);

-- Two more things can wait: the claims of a report ("said") to be put where they are compared, and a claim ("saying") to be
-- compared anew, for one before it is gone.
ALTER TABLE waiting RENAME TO waited;

CREATE TABLE waiting (
    what TEXT NOT NULL CHECK (what IN ('all', 'report', 'place', 'story', 'pack', 'day', 'words', 'said', 'saying')),
    name TEXT NOT NULL,
    PRIMARY KEY (what, name)
) STRICT, WITHOUT ROWID;

INSERT INTO waiting SELECT what, name FROM waited;

DROP TABLE waited;

INSERT INTO waiting SELECT 'said', id FROM report;
