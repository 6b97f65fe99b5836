-- Cases reported between two identifiers in a unit, with what is counted of them.
-- name: measured
SELECT c.id AS case_id, c.category_id, k.name_zh, k.name_en, c.grid_id, g.name AS grid_name, c.lat, c.lng, c.stage, c.meaning, c.reported_at,
       c.response_due_at, c.established_at, c.dispatched_at, c.responded_at, c.done_at, c.verified_at, c.closed_at, c.due_at, c.missed_at,
       c.satisfied, c.excluded, c.is_public
FROM casework_scope s
CROSS JOIN casework_case c
JOIN casework_category k ON k.id = c.category_id
LEFT JOIN org_unit g ON g.id = c.grid_id
WHERE s.unit_id = :unit_id AND s.case_id >= :first AND s.case_id < :before AND s.placed AND c.id = s.case_id

-- name: reported_between
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_case c
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.case_id >= :first AND s.case_id < :before AND s.placed AND c.id = s.case_id AND v.case_id = c.id AND NOT c.excluded
  AND c.reported_at >= :from_at AND c.reported_at < :to_at
ORDER BY s.case_id DESC
LIMIT :limit

-- name: excluded_between
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_case c
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.case_id >= :first AND s.case_id < :before AND s.placed AND c.id = s.case_id AND v.case_id = c.id AND c.excluded
  AND c.reported_at >= :from_at AND c.reported_at < :to_at
ORDER BY s.case_id DESC
LIMIT :limit

-- Of the following, a case may have been reported long before the span.
-- name: responded_between
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_case c
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.case_id < :before AND :first > 0 AND s.placed AND c.id = s.case_id AND c.responded_at >= :from_at
  AND c.responded_at < :to_at AND c.responded_at <= c.response_due_at AND NOT c.excluded AND v.case_id = s.case_id
ORDER BY s.case_id DESC
LIMIT :limit

-- name: ended_between
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_case c
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.stage = 'closed' AND s.case_id < :before AND :first > 0 AND s.placed AND c.id = s.case_id AND v.case_id = c.id
  AND c.closed_at >= :from_at AND c.closed_at < :to_at AND c.meaning IN ('solved', 'unsolvable') AND NOT c.excluded
ORDER BY s.case_id DESC
LIMIT :limit

-- name: solved_between
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_case c
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.stage = 'closed' AND s.case_id < :before AND :first > 0 AND s.placed AND c.id = s.case_id AND v.case_id = c.id
  AND c.closed_at >= :from_at AND c.closed_at < :to_at AND c.meaning = 'solved' AND NOT c.excluded
ORDER BY s.case_id DESC
LIMIT :limit

-- name: rated_between
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_case c
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.stage = 'closed' AND s.case_id < :before AND :first > 0 AND s.placed AND c.id = s.case_id
  AND c.closed_at >= :from_at AND c.closed_at < :to_at AND c.satisfied IS NOT NULL AND c.meaning IN ('solved', 'unsolvable')
  AND NOT c.excluded AND v.case_id = s.case_id
ORDER BY s.case_id DESC
LIMIT :limit

-- name: satisfied_between
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_case c
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.stage = 'closed' AND s.case_id < :before AND :first > 0 AND s.placed AND c.id = s.case_id
  AND c.closed_at >= :from_at AND c.closed_at < :to_at AND c.satisfied AND c.meaning IN ('solved', 'unsolvable') AND NOT c.excluded
  AND v.case_id = s.case_id
ORDER BY s.case_id DESC
LIMIT :limit

-- ---- what is kept no longer

-- name: to_blank
SELECT id FROM casework_case WHERE NOT blanked AND closed_at < :before LIMIT :limit

-- name: blank_case
UPDATE casework_case
SET text = :removed, place_text = '', lat = NULL, lng = NULL, cell = NULL, estate_id = NULL, building_id = NULL, contact_phone = NULL, person_name = NULL,
    extra = NULL, outcome_text = NULL, verify_text = NULL, rate_text = NULL, cover_id = NULL, blanked = TRUE, version = version + 1
WHERE id = :case_id

-- name: blank_messages
DELETE FROM casework_message WHERE case_id = :case_id

-- name: blank_follower_texts
UPDATE casework_follower SET text = NULL WHERE case_id = :case_id

-- name: blank_tasks
UPDATE casework_task SET task = '', note = NULL WHERE case_id = :case_id

-- name: item_of_case
SELECT item_id FROM casework_case WHERE id = :case_id
