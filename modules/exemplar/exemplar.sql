-- name: home_unit
SELECT home_unit_id FROM access_account WHERE id = :account_id

-- name: add
INSERT INTO exemplar (id, unit_id, name, title, story, state, likes, account_id, created_at)
VALUES (:exemplar_id, :unit_id, :name, :title, :story, 'nominated', 0, :account_id, :now)

-- name: decide
UPDATE exemplar
SET state = :state, reason = :reason, decided_by = :account_id, decided_at = :now,
    published_at = COALESCE(CAST(:published_at AS BIGINT), published_at)
WHERE id = :exemplar_id AND state = :from_state

-- name: one
SELECT e.id AS exemplar_id, e.unit_id, u.name AS unit_name, e.name, e.title, e.story, e.state, e.reason, e.likes, e.account_id, e.created_at,
       e.published_at,
       (SELECT COUNT(*) FROM exemplar_like l WHERE l.exemplar_id = e.id AND l.account_id = :reader_id) AS liked
FROM exemplar e
JOIN org_unit u ON u.id = e.unit_id
WHERE e.id = :exemplar_id

-- name: list
SELECT e.id AS exemplar_id, e.unit_id, u.name AS unit_name, e.name, e.title, e.story, e.state, e.reason, e.likes, e.account_id, e.created_at,
       e.published_at,
       (SELECT COUNT(*) FROM exemplar_like l WHERE l.exemplar_id = e.id AND l.account_id = :reader_id) AS liked
FROM exemplar e
JOIN org_unit u ON u.id = e.unit_id
JOIN org_ancestor s ON s.unit_id = e.unit_id AND s.ancestor_id = :scope_id
WHERE e.id < :before AND (CAST(:state AS TEXT) IS NULL OR e.state = :state)
ORDER BY e.id DESC
LIMIT :limit

-- name: list_of_account
SELECT e.id AS exemplar_id, e.unit_id, u.name AS unit_name, e.name, e.title, e.story, e.state, e.reason, e.likes, e.account_id, e.created_at,
       e.published_at,
       (SELECT COUNT(*) FROM exemplar_like l WHERE l.exemplar_id = e.id AND l.account_id = :reader_id) AS liked
FROM exemplar e
JOIN org_unit u ON u.id = e.unit_id
WHERE e.account_id = :account_id AND e.id < :before
ORDER BY e.id DESC
LIMIT :limit

-- name: like_add
INSERT INTO exemplar_like (exemplar_id, account_id, at) VALUES (:exemplar_id, :account_id, :now)
ON CONFLICT (exemplar_id, account_id) DO NOTHING

-- name: like_remove
DELETE FROM exemplar_like WHERE exemplar_id = :exemplar_id AND account_id = :account_id

-- name: likes_move
UPDATE exemplar SET likes = likes + :change WHERE id = :exemplar_id

-- name: published
SELECT e.id AS exemplar_id, e.title, e.unit_id, u.name AS unit_name, e.published_at
FROM exemplar e
JOIN org_unit u ON u.id = e.unit_id
JOIN org_ancestor s ON s.unit_id = e.unit_id AND s.ancestor_id = :scope_id
WHERE e.published_at IS NOT NULL AND e.published_at >= :from_at AND e.published_at < :to_at AND e.id < :before
ORDER BY e.id DESC
LIMIT :limit
