-- The page or document that a report's text was taken from: the hash of its bytes, and, in the machine contract, where the
-- text stands in it and what it says of itself. It goes only together with the report.

CREATE TABLE source_page (
    report TEXT PRIMARY KEY REFERENCES report (id),
    hash   TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT;

CREATE INDEX source_page_hash ON source_page (hash);
