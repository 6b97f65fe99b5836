-- Once somebody has asked for a deed by a rule, or got or lost points by it, its class and owner stay: records would turn into another
-- kind. Of the rules that are there already nobody knows it, so they count as used.
ALTER TABLE points_rule ADD COLUMN used BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE points_rule SET used = TRUE;
