-- name: unit
SELECT u.id AS unit_id, u.kind, u.name, u.code, NULLIF(u.parent_id, 0) AS parent_id, u.depth,
       u.valid_from, u.valid_to, u.merged_into, u.version,
       (SELECT COUNT(*) FROM org_unit c
        WHERE c.parent_id = u.id AND c.valid_to IS NULL) AS children, 0 AS members
FROM org_unit u
WHERE u.id = :unit_id

-- name: unit_plain
SELECT u.id AS unit_id, u.kind, u.name, u.parent_id, u.depth, u.valid_from, u.valid_to, u.version
FROM org_unit u
WHERE u.id = :unit_id

-- name: unit_name
SELECT name FROM org_unit WHERE id = :unit_id

-- name: unit_by_code
SELECT id FROM org_unit WHERE code = :code

-- name: first_root
SELECT id FROM org_unit WHERE parent_id = 0 ORDER BY id LIMIT 1

-- name: is_within
SELECT 1 AS found FROM org_ancestor WHERE unit_id = :unit_id AND ancestor_id = :ancestor_id

-- name: ancestors
SELECT u.id AS unit_id, u.name, u.kind
FROM org_ancestor a
JOIN org_unit u ON u.id = a.ancestor_id
WHERE a.unit_id = :unit_id AND a.depth > 0
ORDER BY a.depth DESC

-- The children of one unit, by identifier, which follows the statistical code in a shipped tree.
-- name: units_under
SELECT u.id AS unit_id, u.kind, u.name, u.code, NULLIF(u.parent_id, 0) AS parent_id, u.depth,
       u.valid_from, u.valid_to, u.merged_into, u.version,
       (SELECT COUNT(*) FROM org_unit c
        WHERE c.parent_id = u.id AND c.valid_to IS NULL) AS children, 0 AS members
FROM org_unit u
WHERE u.parent_id = :parent_id AND u.id > :after_id AND u.valid_to IS NULL
  AND (CAST(:kind AS TEXT) IS NULL OR u.kind = :kind)
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(u.name) LIKE :pattern ESCAPE '!' OR u.code = CAST(:q AS TEXT))
ORDER BY u.id
LIMIT :limit

-- name: units_found
SELECT u.id AS unit_id, u.kind, u.name, u.code, NULLIF(u.parent_id, 0) AS parent_id, u.depth,
       u.valid_from, u.valid_to, u.merged_into, u.version,
       (SELECT COUNT(*) FROM org_unit c
        WHERE c.parent_id = u.id AND c.valid_to IS NULL) AS children, 0 AS members
FROM org_unit u
WHERE u.id > :after_id AND u.valid_to IS NULL
  AND (CAST(:kind AS TEXT) IS NULL OR u.kind = :kind)
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(u.name) LIKE :pattern ESCAPE '!' OR u.code = CAST(:q AS TEXT))
ORDER BY u.id
LIMIT :limit

-- The unit as it was on one day. Its depth on that day is counted by who asks.
-- name: unit_as_of
SELECT u.id AS unit_id, n.kind, n.name, u.code, NULLIF(p.parent_id, 0) AS parent_id, 0 AS depth,
       u.valid_from, u.valid_to, u.merged_into, u.version,
       (SELECT COUNT(*) FROM org_parent c
        WHERE c.parent_id = u.id AND c.valid_from <= :as_of
          AND (c.valid_to IS NULL OR c.valid_to > :as_of)) AS children,
       0 AS members
FROM org_unit u
JOIN org_parent p ON p.unit_id = u.id AND p.valid_from <= :as_of
  AND (p.valid_to IS NULL OR p.valid_to > :as_of)
JOIN org_name n ON n.unit_id = u.id AND n.valid_from <= :as_of AND (n.valid_to IS NULL OR n.valid_to > :as_of)
WHERE u.id = :unit_id

-- name: units_under_as_of
SELECT u.id AS unit_id, n.kind, n.name, u.code, NULLIF(p.parent_id, 0) AS parent_id, 0 AS depth,
       u.valid_from, u.valid_to, u.merged_into, u.version,
       (SELECT COUNT(*) FROM org_parent c
        WHERE c.parent_id = u.id AND c.valid_from <= :as_of
          AND (c.valid_to IS NULL OR c.valid_to > :as_of)) AS children,
       0 AS members
FROM org_parent p
JOIN org_unit u ON u.id = p.unit_id
JOIN org_name n ON n.unit_id = p.unit_id AND n.valid_from <= :as_of
  AND (n.valid_to IS NULL OR n.valid_to > :as_of)
WHERE p.parent_id = :parent_id AND p.unit_id > :after_id
  AND p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)
  AND (CAST(:kind AS TEXT) IS NULL OR n.kind = :kind)
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(n.name) LIKE :pattern ESCAPE '!' OR u.code = CAST(:q AS TEXT))
ORDER BY p.unit_id
LIMIT :limit

-- name: units_found_as_of
SELECT u.id AS unit_id, n.kind, n.name, u.code, NULLIF(p.parent_id, 0) AS parent_id, 0 AS depth,
       u.valid_from, u.valid_to, u.merged_into, u.version,
       (SELECT COUNT(*) FROM org_parent c
        WHERE c.parent_id = u.id AND c.valid_from <= :as_of
          AND (c.valid_to IS NULL OR c.valid_to > :as_of)) AS children,
       0 AS members
FROM org_unit u
JOIN org_parent p ON p.unit_id = u.id AND p.valid_from <= :as_of
  AND (p.valid_to IS NULL OR p.valid_to > :as_of)
JOIN org_name n ON n.unit_id = u.id AND n.valid_from <= :as_of AND (n.valid_to IS NULL OR n.valid_to > :as_of)
WHERE u.id > :after_id
  AND (CAST(:kind AS TEXT) IS NULL OR n.kind = :kind)
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(n.name) LIKE :pattern ESCAPE '!' OR u.code = CAST(:q AS TEXT))
ORDER BY u.id
LIMIT :limit

-- name: history
SELECT c.id AS change_id, c.at, c.changed_on AS "on", c.action, c.old_value AS "from",
       c.new_value AS "to", c.account_name,
       c.note
FROM org_change c
WHERE c.unit_id = :unit_id AND c.id < :before
ORDER BY c.id DESC
LIMIT :limit

-- name: kind_under
SELECT 1 AS found FROM org_kind_under WHERE parent_kind = :parent_kind AND kind = :kind

-- name: upgrade_allowed
SELECT 1 AS found FROM org_upgrade WHERE from_kind = :from_kind AND to_kind = :to_kind

-- The kinds of living children that a unit of another kind could not have.
-- name: children_out_of_place
SELECT COUNT(*) AS found
FROM org_unit c
WHERE c.parent_id = :unit_id AND c.valid_to IS NULL
  AND NOT EXISTS (SELECT 1 FROM org_kind_under k WHERE k.parent_kind = :kind AND k.kind = c.kind)

-- name: add_unit
INSERT INTO org_unit (id, kind, name, code, parent_id, depth, valid_from, version)
VALUES (:unit_id, :kind, :name, :code, :parent_id, :depth, :on, 1)

-- name: add_parent
INSERT INTO org_parent (unit_id, parent_id, valid_from)
VALUES (:unit_id, :parent_id, :on)

-- name: add_name
INSERT INTO org_name (unit_id, name, kind, valid_from)
VALUES (:unit_id, :name, :kind, :on)

-- name: add_own_ancestors
INSERT INTO org_ancestor (unit_id, ancestor_id, depth)
SELECT CAST(:unit_id AS BIGINT), a.ancestor_id, a.depth + 1 FROM org_ancestor a WHERE a.unit_id = :parent_id
UNION ALL
SELECT CAST(:unit_id AS BIGINT), CAST(:unit_id AS BIGINT), 0

-- name: add_change
INSERT INTO org_change (id, unit_id, at, changed_on, action, old_value, new_value, account_id,
  account_name, note)
VALUES (:change_id, :unit_id, :now, :on, :action, :from, :to, :account_id, :account_name, :note)

-- name: latest_change_of_parent
SELECT MAX(valid_from) AS on_day FROM org_parent WHERE unit_id = :unit_id

-- name: latest_change_of_name
SELECT MAX(valid_from) AS on_day FROM org_name WHERE unit_id = :unit_id

-- The last day on which the chain of parents above a unit (itself included) changed.
-- name: latest_change_above
SELECT MAX(p.valid_from) AS on_day
FROM org_ancestor a
JOIN org_parent p ON p.unit_id = a.ancestor_id
WHERE a.unit_id = :unit_id

-- The last day on which something was hung on a unit or left it.
-- name: latest_change_below
SELECT MAX(CASE WHEN p.valid_to IS NULL THEN p.valid_from ELSE p.valid_to END) AS on_day
FROM org_parent p
WHERE p.parent_id = :unit_id

-- name: living_children
SELECT u.id AS unit_id, u.kind, u.name, u.parent_id, u.depth, u.valid_from, u.valid_to, u.version
FROM org_unit u
WHERE u.parent_id = :unit_id AND u.valid_to IS NULL
ORDER BY u.id

-- name: end_parent
UPDATE org_parent SET valid_to = :on WHERE unit_id = :unit_id AND valid_to IS NULL AND valid_from < :on

-- A line that began on the very day on which it ends never held.
-- name: drop_parent_of_the_day
DELETE FROM org_parent WHERE unit_id = :unit_id AND valid_from = :on

-- name: end_name
UPDATE org_name SET valid_to = :on WHERE unit_id = :unit_id AND valid_to IS NULL AND valid_from < :on

-- name: drop_name_of_the_day
DELETE FROM org_name WHERE unit_id = :unit_id AND valid_from = :on

-- name: cut_from_above
DELETE FROM org_ancestor
WHERE unit_id IN (SELECT d.unit_id FROM org_ancestor d WHERE d.ancestor_id = :unit_id)
  AND ancestor_id NOT IN (SELECT d.unit_id FROM org_ancestor d WHERE d.ancestor_id = :unit_id)

-- name: hang_under
INSERT INTO org_ancestor (unit_id, ancestor_id, depth)
SELECT d.unit_id, a.ancestor_id, d.depth + a.depth + 1
FROM org_ancestor d
CROSS JOIN org_ancestor a
WHERE d.ancestor_id = :unit_id AND a.unit_id = :parent_id

-- name: recount_depth
UPDATE org_unit
SET depth = (SELECT COUNT(*) - 1 FROM org_ancestor a WHERE a.unit_id = org_unit.id)
WHERE id IN (SELECT d.unit_id FROM org_ancestor d WHERE d.ancestor_id = :unit_id)

-- name: set_parent
UPDATE org_unit SET parent_id = :parent_id, version = version + 1 WHERE id = :unit_id

-- name: set_name
UPDATE org_unit SET name = :name, kind = :kind, version = version + 1 WHERE id = :unit_id

-- name: end_unit
UPDATE org_unit SET valid_to = :on, merged_into = :into_id, version = version + 1 WHERE id = :unit_id

-- name: unit_depth
SELECT depth FROM org_unit WHERE id = :unit_id

-- How many units there are in a unit, at most as many as are asked for.
-- name: units_in
SELECT COUNT(*) AS units
FROM (SELECT unit_id FROM org_ancestor WHERE ancestor_id = :unit_id LIMIT :most) counted
