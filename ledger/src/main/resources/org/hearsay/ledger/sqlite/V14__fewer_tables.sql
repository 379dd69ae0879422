-- The table and who is heard are worked out from the columns of claims; no summary of their own is kept up to date any more.
DROP TABLE standing;

DROP TABLE cell;

DROP TABLE heard;

DROP INDEX stated_cell;

DROP INDEX stated_voice;

DROP INDEX stated_place;

DROP INDEX stated_located;

ALTER TABLE stated DROP COLUMN cell;

ALTER TABLE stated DROP COLUMN voice;
