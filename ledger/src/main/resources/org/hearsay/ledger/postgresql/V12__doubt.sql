-- A person may say of a claim that it cannot be told whether it was read rightly.

ALTER TABLE correction DROP CONSTRAINT correction_verb_check;

ALTER TABLE correction ADD CONSTRAINT correction_verb_check
    CHECK (verb IN ('accept', 'reject', 'doubt', 'change', 'merge', 'judge', 'undo'));
