-- The page or document that a report's text was taken from: the hash of its bytes, and, in the machine contract, where the
-- text stands in it and what it says of itself. It goes only together with the report.

CREATE TABLE source_page (
    report TEXT COLLATE "C" PRIMARY KEY REFERENCES report (id),
    hash   TEXT COLLATE "C" NOT NULL,
    record TEXT COLLATE "C" NOT NULL
);

CREATE INDEX source_page_hash ON source_page (hash);
