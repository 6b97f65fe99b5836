-- Finding cases by words and by where they are.

-- One statement for all words of a case of the same length: each takes :length characters of :words.
-- name: terms_add
INSERT INTO casework_term (term, case_id)
WITH RECURSIVE numbers(i) AS (
  SELECT 0
  UNION ALL
  SELECT i + 1 FROM numbers WHERE i + 1 < CAST(:count AS BIGINT)
)
SELECT SUBSTR(CAST(:words AS TEXT), CAST(:length AS INTEGER) * i + 1, CAST(:length AS INTEGER)), CAST(:case_id AS BIGINT)
FROM numbers
WHERE i >= 0
ON CONFLICT (term, case_id) DO NOTHING

-- name: terms_forget
DELETE FROM casework_term WHERE case_id = :case_id

-- name: set_in_terms
UPDATE casework_case SET in_terms = TRUE WHERE id = :case_id

-- name: without_terms
SELECT id AS case_id, text, place_text, sensitive
FROM casework_case
WHERE NOT in_terms AND NOT blanked AND id > 0
ORDER BY id
LIMIT :limit

-- How common a pair is, as far as it matters.
-- name: count_of_term
SELECT COUNT(*) FROM (SELECT case_id FROM casework_term WHERE term = :term LIMIT :most) AS counted

-- name: cases_of_term
SELECT v.*
FROM casework_term t
CROSS JOIN casework_scope s
CROSS JOIN casework_card v
WHERE t.term = :term AND t.case_id < :before AND t.case_id >= :first
  AND s.unit_id = :unit_id AND s.case_id = t.case_id AND v.case_id = t.case_id
  AND (CAST(:stage AS TEXT) IS NULL OR s.stage = :stage)
  AND (CAST(:state AS TEXT) IS NULL OR v.state = :state)
  AND (CAST(:category_id AS BIGINT) IS NULL OR v.category_id = :category_id)
  AND (CAST(:urgency AS TEXT) IS NULL OR v.urgency = :urgency)
  AND (:overdue = 0 OR v.missed_at IS NOT NULL OR (v.due_at < :now AND v.stage <> 'closed' AND v.stage <> 'rate'))
  AND NOT v.sensitive AND (LOWER(v.text) LIKE :pattern ESCAPE '!' OR LOWER(v.place_text) LIKE :pattern ESCAPE '!')
ORDER BY t.case_id DESC
LIMIT :limit

-- name: public_in_cell
SELECT c.id AS case_id, c.lat, c.lng
FROM casework_case c
CROSS JOIN casework_scope s
WHERE c.cell = :cell AND c.id < :before AND c.is_public AND s.unit_id = :unit_id AND s.case_id = c.id
  AND (CAST(:closed AS BIGINT) IS NULL OR (c.stage = 'closed') = (:closed = 1))
  AND (CAST(:category_id AS BIGINT) IS NULL OR c.category_id = :category_id)
ORDER BY c.id DESC
LIMIT :limit

-- Open ones that may be the same: also those that nobody has taken up yet.
-- name: open_in_cell
SELECT v.*
FROM casework_case c
CROSS JOIN casework_card v
WHERE c.cell = :cell AND c.id >= :first AND v.case_id = c.id AND NOT v.is_private AND NOT v.sensitive AND v.stage <> 'closed'
ORDER BY c.id DESC
LIMIT :limit

-- Accounts that handle cases in a unit or below it, to choose from.
-- name: handlers_within
SELECT a.id AS account_id, a.name, u.id AS unit_id, u.name AS unit_name
FROM org_ancestor s
JOIN access_grant g ON g.unit_id = s.unit_id AND g.state = 'active'
JOIN access_role_permission p ON p.role = g.role AND p.permission = 'casework.handle'
JOIN access_account a ON a.id = g.account_id AND NOT a.blocked
JOIN org_unit u ON u.id = g.unit_id
WHERE s.ancestor_id = :unit_id AND a.id > :after AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(a.name) LIKE :pattern ESCAPE '!')
ORDER BY a.id, g.id
LIMIT :limit
