-- Full text anew: the words of claims are found, not those of reports, so that a search reads no more than it prints. Of
-- each claim that stands its words, and its entry. The row's number is that of its report, times 2 to the 20th, and the claim's
-- place in the report.
DROP TRIGGER report_can_be_found;

DROP TRIGGER report_is_found_no_more;

DROP TABLE search;

CREATE VIRTUAL TABLE search USING fts5 (
    words, entry UNINDEXED, content = '', contentless_delete = 1, contentless_unindexed = 1, detail = none
);

CREATE TRIGGER report_is_numbered AFTER INSERT ON report
BEGIN
    INSERT INTO numbered (report) VALUES (NEW.id);
END;

CREATE TRIGGER report_is_numbered_no_more AFTER DELETE ON report
BEGIN
    DELETE FROM numbered WHERE report = OLD.id;
END;

-- Copies, so that those of one text are counted without looking at what has none.
CREATE INDEX story_copy ON story (story) WHERE report <> story;

-- One more thing can wait: the words of a report's claims ("words") to be put where they are found. Two never wait any more.
ALTER TABLE waiting RENAME TO waited;

CREATE TABLE waiting (
    what TEXT NOT NULL CHECK (what IN ('all', 'report', 'place', 'story', 'pack', 'day', 'words')),
    name TEXT NOT NULL,
    PRIMARY KEY (what, name)
) STRICT, WITHOUT ROWID;

INSERT INTO waiting SELECT what, name FROM waited WHERE what NOT IN ('cell', 'voice');

DROP TABLE waited;

INSERT INTO waiting SELECT 'words', id FROM report;
