-- From whom a claim is besides who printed it: agencies, a line each. Claims that were stated before are stated anew.

ALTER TABLE stated ADD COLUMN agencies TEXT COLLATE "C";

INSERT INTO waiting SELECT 'all', '' WHERE EXISTS (SELECT 1 FROM report) ON CONFLICT DO NOTHING;
