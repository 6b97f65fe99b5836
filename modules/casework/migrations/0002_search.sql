-- The square of a hundredth of a degree in which a case lies, so that what is near is found without looking at the rest; and whether its
-- words stand in casework_term.
ALTER TABLE casework_case ADD COLUMN cell BIGINT;
ALTER TABLE casework_case ADD COLUMN in_terms BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE casework_case
SET cell = CAST(ROUND(lat * 100) AS BIGINT) * 100000 + CAST(ROUND(lng * 100) AS BIGINT) + 18000
WHERE lat IS NOT NULL AND lng IS NOT NULL;
CREATE INDEX casework_case_by_cell ON casework_case (cell, id) WHERE cell IS NOT NULL;
CREATE INDEX casework_case_without_terms ON casework_case (id) WHERE NOT in_terms AND NOT blanked;

-- Pairs of neighbouring characters of a case's words and place: Chinese has no spaces to tell words by. A text is found by its rarest pair.
CREATE TABLE casework_term (
  term TEXT NOT NULL,
  case_id BIGINT NOT NULL,
  PRIMARY KEY (term, case_id)
);
CREATE INDEX casework_term_by_case ON casework_term (case_id);
