-- name: formal_line
SELECT parent_id, relation_id, valid_from FROM org_formal WHERE unit_id = :unit_id AND valid_to IS NULL

-- name: add_formal
INSERT INTO org_formal (unit_id, parent_id, relation_id, valid_from)
VALUES (:unit_id, :parent_id, :relation_id, :on)

-- name: end_formal
UPDATE org_formal SET valid_to = :on WHERE unit_id = :unit_id AND valid_to IS NULL AND valid_from < :on

-- A line that began on the very day on which it ends never held.
-- name: drop_formal_of_the_day
DELETE FROM org_formal WHERE unit_id = :unit_id AND valid_from = :on

-- name: latest_formal
SELECT MAX(valid_from) AS on_day FROM org_formal WHERE unit_id = :unit_id

-- The last day on which something came to count under a unit or ceased to.
-- name: latest_formal_below
SELECT MAX(CASE WHEN f.valid_to IS NULL THEN f.valid_from ELSE f.valid_to END) AS on_day
FROM org_formal f
WHERE f.parent_id = :unit_id

-- name: add_relation
INSERT INTO org_relation (id, unit_id, other_id, kind, valid_from, note)
VALUES (:relation_id, :unit_id, :other_id, :kind, :on, :note)

-- name: relation
SELECT r.id AS relation_id, r.unit_id, r.other_id, r.kind, r.valid_from, r.valid_to, r.note
FROM org_relation r
WHERE r.id = :relation_id

-- name: formal_relation
SELECT r.id AS relation_id, r.unit_id, r.other_id, r.kind, r.valid_from, r.valid_to, r.note
FROM org_formal f
JOIN org_relation r ON r.id = f.relation_id
WHERE f.unit_id = :unit_id AND f.valid_to IS NULL

-- name: same_relation
SELECT r.id FROM org_relation r
WHERE r.unit_id = :unit_id AND r.other_id = :other_id AND r.kind = :kind AND r.valid_to IS NULL
LIMIT 1

-- name: relation_of_kind
SELECT r.id FROM org_relation r
WHERE r.unit_id = :unit_id AND r.kind = :kind AND r.valid_to IS NULL
LIMIT 1

-- name: related_by_kind
SELECT COUNT(*) AS found FROM org_relation r
WHERE r.other_id = :other_id AND r.kind = :kind AND r.valid_to IS NULL

-- name: end_relation
UPDATE org_relation SET valid_to = :on WHERE id = :relation_id AND valid_from < :on

-- name: drop_relation_of_the_day
DELETE FROM org_relation WHERE id = :relation_id AND valid_from = :on

-- name: living_relations_of
SELECT r.id AS relation_id, r.unit_id, r.other_id, r.kind, r.valid_from, r.valid_to, r.note
FROM org_relation r
WHERE r.unit_id = :unit_id AND r.valid_to IS NULL
ORDER BY r.id

-- name: living_relations_to
SELECT r.id AS relation_id, r.unit_id, r.other_id, r.kind, r.valid_from, r.valid_to, r.note
FROM org_relation r
WHERE r.other_id = :unit_id AND r.valid_to IS NULL
ORDER BY r.id

-- name: count_relations
SELECT (SELECT COUNT(*) FROM org_relation r WHERE r.unit_id = :unit_id AND r.valid_to IS NULL)
     + (SELECT COUNT(*) FROM org_relation r WHERE r.other_id = :unit_id AND r.valid_to IS NULL) AS found

-- name: latest_change_of_relations
SELECT MAX(t.on_day) AS on_day
FROM (SELECT MAX(CASE WHEN r.valid_to IS NULL THEN r.valid_from ELSE r.valid_to END) AS on_day
      FROM org_relation r WHERE r.unit_id = :unit_id
      UNION ALL
      SELECT MAX(CASE WHEN r.valid_to IS NULL THEN r.valid_from ELSE r.valid_to END) AS on_day
      FROM org_relation r WHERE r.other_id = :unit_id) t

-- name: relations_of
SELECT r.id AS relation_id, r.unit_id, u.name AS unit_name, u.kind AS unit_kind, r.other_id, o.name AS other_name,
       o.kind AS other_kind, r.kind,
       EXISTS (SELECT 1 FROM org_formal f
               WHERE f.unit_id = r.unit_id AND f.relation_id = r.id AND f.valid_from <= :as_of
                 AND (f.valid_to IS NULL OR f.valid_to > :as_of)) AS formal,
       r.valid_from, r.valid_to, r.note
FROM org_relation r
JOIN org_unit u ON u.id = r.unit_id
JOIN org_unit o ON o.id = r.other_id
WHERE r.unit_id = :unit_id AND r.valid_from <= :as_of AND (r.valid_to IS NULL OR r.valid_to > :as_of)
ORDER BY r.id
LIMIT 500

-- name: relations_to
SELECT r.id AS relation_id, r.unit_id, u.name AS unit_name, u.kind AS unit_kind, r.other_id, o.name AS other_name,
       o.kind AS other_kind, r.kind,
       EXISTS (SELECT 1 FROM org_formal f
               WHERE f.unit_id = r.unit_id AND f.relation_id = r.id AND f.valid_from <= :as_of
                 AND (f.valid_to IS NULL OR f.valid_to > :as_of)) AS formal,
       r.valid_from, r.valid_to, r.note
FROM org_relation r
JOIN org_unit u ON u.id = r.unit_id
JOIN org_unit o ON o.id = r.other_id
WHERE r.other_id = :unit_id AND r.valid_from <= :as_of AND (r.valid_to IS NULL OR r.valid_to > :as_of)
ORDER BY r.id
LIMIT 500

-- name: unit_formal_by
SELECT unit_id FROM org_formal WHERE unit_id = :unit_id AND relation_id = :relation_id AND valid_to IS NULL
