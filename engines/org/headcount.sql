-- The line of the day takes over what there was before it.
-- name: count_on_day
INSERT INTO org_headcount (unit_id, counted_on, members)
SELECT CAST(:unit_id AS BIGINT), CAST(:on AS BIGINT),
       CAST(:more AS BIGINT) + COALESCE((SELECT h.members FROM org_headcount h
                                         WHERE h.unit_id = :unit_id AND h.counted_on < :on
                                         ORDER BY h.counted_on DESC LIMIT 1), 0)
WHERE true
ON CONFLICT (unit_id, counted_on) DO UPDATE SET members = org_headcount.members + CAST(:more AS BIGINT)

-- name: count_after_day
UPDATE org_headcount SET members = members + CAST(:more AS BIGINT) WHERE unit_id = :unit_id AND counted_on > :on

-- name: latest_count
SELECT MAX(counted_on) AS on_day FROM org_headcount WHERE unit_id = :unit_id

-- name: own_count
SELECT COALESCE((SELECT h.members FROM org_headcount h
                 WHERE h.unit_id = :unit_id AND h.counted_on <= :as_of
                 ORDER BY h.counted_on DESC LIMIT 1), 0) AS members

-- name: headcount
WITH RECURSIVE below (unit_id) AS (
  SELECT f.unit_id FROM org_formal f
  WHERE f.unit_id = :unit_id AND f.valid_from <= :as_of AND (f.valid_to IS NULL OR f.valid_to > :as_of)
  UNION ALL
  SELECT f.unit_id
  FROM below b
  JOIN org_formal f ON f.parent_id = b.unit_id
  WHERE f.valid_from <= :as_of AND (f.valid_to IS NULL OR f.valid_to > :as_of)
)
SELECT CAST(COALESCE(SUM((SELECT h.members FROM org_headcount h
                          WHERE h.unit_id = b.unit_id AND h.counted_on <= :as_of
                          ORDER BY h.counted_on DESC LIMIT 1)), 0) AS BIGINT) AS members
FROM below b

-- Each unit that counts right below one, with everything that counts below it.
-- name: headcounts
WITH RECURSIVE below (top_id, unit_id) AS (
  SELECT f.unit_id, f.unit_id FROM org_formal f
  WHERE f.parent_id = :unit_id AND f.valid_from <= :as_of AND (f.valid_to IS NULL OR f.valid_to > :as_of)
  UNION ALL
  SELECT b.top_id, f.unit_id
  FROM below b
  JOIN org_formal f ON f.parent_id = b.unit_id
  WHERE f.valid_from <= :as_of AND (f.valid_to IS NULL OR f.valid_to > :as_of)
)
SELECT t.top_id AS unit_id, n.name AS unit_name, n.kind, t.units, t.members
FROM (SELECT b.top_id, COUNT(*) AS units,
             CAST(COALESCE(SUM((SELECT h.members FROM org_headcount h
                                WHERE h.unit_id = b.unit_id AND h.counted_on <= :as_of
                                ORDER BY h.counted_on DESC LIMIT 1)), 0) AS BIGINT) AS members
      FROM below b
      GROUP BY b.top_id) t
JOIN org_name n ON n.unit_id = t.top_id AND n.valid_from <= :as_of AND (n.valid_to IS NULL OR n.valid_to > :as_of)
ORDER BY t.top_id

-- A unit and everything below it on a day, each with its own count. The parents come before their children only by level.
-- name: subtree_by_scope
WITH RECURSIVE below (unit_id, parent_id, level) AS (
  SELECT p.unit_id, p.parent_id, 0 FROM org_parent p
  WHERE p.unit_id = :unit_id AND p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)
  UNION ALL
  SELECT p.unit_id, p.parent_id, b.level + 1
  FROM below b
  JOIN org_parent p ON p.parent_id = b.unit_id
  WHERE p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)
)
SELECT b.unit_id, b.parent_id, CAST(b.level AS BIGINT) AS level, n.kind, n.name, u.code,
       COALESCE((SELECT h.members FROM org_headcount h
                 WHERE h.unit_id = b.unit_id AND h.counted_on <= :as_of
                 ORDER BY h.counted_on DESC LIMIT 1), 0) AS own,
       (SELECT COUNT(*) FROM org_relation r
        WHERE r.unit_id = b.unit_id AND r.valid_from <= :as_of AND (r.valid_to IS NULL OR r.valid_to > :as_of)) AS relations
FROM below b
JOIN org_unit u ON u.id = b.unit_id
JOIN org_name n ON n.unit_id = b.unit_id AND n.valid_from <= :as_of AND (n.valid_to IS NULL OR n.valid_to > :as_of)

-- name: subtree_by_formal
WITH RECURSIVE below (unit_id, parent_id, level) AS (
  SELECT f.unit_id, f.parent_id, 0 FROM org_formal f
  WHERE f.unit_id = :unit_id AND f.valid_from <= :as_of AND (f.valid_to IS NULL OR f.valid_to > :as_of)
  UNION ALL
  SELECT f.unit_id, f.parent_id, b.level + 1
  FROM below b
  JOIN org_formal f ON f.parent_id = b.unit_id
  WHERE f.valid_from <= :as_of AND (f.valid_to IS NULL OR f.valid_to > :as_of)
)
SELECT b.unit_id, b.parent_id, CAST(b.level AS BIGINT) AS level, n.kind, n.name, u.code,
       COALESCE((SELECT h.members FROM org_headcount h
                 WHERE h.unit_id = b.unit_id AND h.counted_on <= :as_of
                 ORDER BY h.counted_on DESC LIMIT 1), 0) AS own,
       (SELECT COUNT(*) FROM org_relation r
        WHERE r.unit_id = b.unit_id AND r.valid_from <= :as_of AND (r.valid_to IS NULL OR r.valid_to > :as_of)) AS relations
FROM below b
JOIN org_unit u ON u.id = b.unit_id
JOIN org_name n ON n.unit_id = b.unit_id AND n.valid_from <= :as_of AND (n.valid_to IS NULL OR n.valid_to > :as_of)

-- name: descendants_living
SELECT COUNT(*) AS found
FROM org_ancestor a
JOIN org_unit u ON u.id = a.unit_id
WHERE a.ancestor_id = :unit_id AND a.depth > 0 AND u.valid_to IS NULL
