-- Where a claim's place lies, as a gazetteer had it when the report was read: its name, its region and its countries.
ALTER TABLE stated ADD COLUMN located TEXT COLLATE "C";

CREATE INDEX stated_located ON stated (located);
