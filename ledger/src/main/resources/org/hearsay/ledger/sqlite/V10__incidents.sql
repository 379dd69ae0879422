-- What a claim is about where a person said it: the name of an incident, instead of its day and place; and the first day of
-- the stretch of days that a claim is of. Claims that were stated before are stated anew.
ALTER TABLE stated ADD COLUMN incident TEXT;

ALTER TABLE stated ADD COLUMN since TEXT;

INSERT INTO waiting SELECT 'all', '' WHERE EXISTS (SELECT 1 FROM report) ON CONFLICT DO NOTHING;
