-- name: running_term
SELECT t.id AS term_id, t.unit_id, t.number, t.basis, t.began_on, t.regular_end_on, t.ends_on, t.ended_on, t.shift_reason, t.note
FROM post_term t
WHERE t.unit_id = :unit_id AND t.ended_on IS NULL
ORDER BY t.id DESC
LIMIT 1

-- name: term_on
SELECT t.id AS term_id, t.unit_id, t.number, t.basis, t.began_on, t.regular_end_on, t.ends_on, t.ended_on, t.shift_reason, t.note
FROM post_term t
WHERE t.unit_id = :unit_id AND t.began_on <= :as_of AND (t.ended_on IS NULL OR t.ended_on > :as_of)
ORDER BY t.id DESC
LIMIT 1

-- name: term
SELECT t.id AS term_id, t.unit_id, t.number, t.basis, t.began_on, t.regular_end_on, t.ends_on, t.ended_on, t.shift_reason, t.note
FROM post_term t
WHERE t.id = :term_id

-- name: last_number
SELECT COALESCE(MAX(number), 0) AS number FROM post_term WHERE unit_id = :unit_id

-- name: last_day
SELECT MAX(p.since) AS on_day FROM post_held p WHERE p.unit_id = :unit_id AND p.until IS NULL

-- name: add_term
INSERT INTO post_term (id, unit_id, number, basis, began_on, regular_end_on, ends_on, note, account_id, created_at)
VALUES (:term_id, :unit_id, :number, :basis, :began_on, :ends_on, :ends_on, :note, :account_id, :now)

-- name: end_terms
UPDATE post_term SET ended_on = CASE WHEN began_on > :on THEN began_on ELSE :on END WHERE unit_id = :unit_id AND ended_on IS NULL

-- name: shift_term
UPDATE post_term SET ends_on = :ends_on, shift_reason = :reason, reminded_at = NULL, overdue_told_at = NULL WHERE id = :term_id

-- name: add_post
INSERT INTO post_held (id, unit_id, member_id, member_name, kind, since, term_id, note, account_id, created_at)
VALUES (:post_id, :unit_id, :member_id, :member_name, :kind, :since, :term_id, :note, :account_id, :now)

-- name: post
SELECT p.id AS post_id, p.unit_id, p.member_id, p.member_name AS name, p.kind, p.since, p.until, p.term_id
FROM post_held p
WHERE p.id = :post_id

-- name: end_post
UPDATE post_held SET until = :until, end_reason = :reason, note = COALESCE(CAST(:note AS TEXT), note) WHERE id = :post_id

-- name: end_posts
UPDATE post_held
SET until = CASE WHEN since > :on THEN since ELSE :on END, end_reason = :reason
WHERE unit_id = :unit_id AND (until IS NULL OR until > :on)

-- Posts of a member that are not above or at where he is now.
-- name: end_posts_elsewhere
UPDATE post_held
SET until = CASE WHEN since > :on THEN since ELSE :on END, end_reason = :reason
WHERE member_id = :member_id AND until IS NULL
  AND NOT EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = :unit_id AND a.ancestor_id = post_held.unit_id)

-- name: end_posts_of_member
UPDATE post_held
SET until = CASE WHEN since > :on THEN since ELSE :on END, end_reason = :reason
WHERE member_id = :member_id AND until IS NULL

-- name: holders
SELECT p.id AS post_id, p.member_id, p.member_name AS name, p.kind, p.since, p.until, p.term_id
FROM post_held p
WHERE p.unit_id = :unit_id AND p.since <= :as_of AND (p.until IS NULL OR p.until > :as_of)
ORDER BY p.id
LIMIT 200

-- name: held_now
SELECT COUNT(*) AS posts FROM post_held p
WHERE p.unit_id = :unit_id AND p.until IS NULL AND p.kind <> 'group_leader'

-- name: secretary_now
SELECT p.id FROM post_held p WHERE p.unit_id = :unit_id AND p.kind = 'secretary' AND p.until IS NULL LIMIT 1

-- name: same_post
SELECT p.id FROM post_held p
WHERE p.unit_id = :unit_id AND p.kind = :kind AND p.member_id = :member_id AND p.until IS NULL
LIMIT 1

-- name: history
SELECT p.id AS post_id, p.member_id, p.member_name AS name, p.kind, p.since, p.until, p.end_reason, t.number AS term_number, p.note
FROM post_held p
LEFT JOIN post_term t ON t.id = p.term_id
WHERE p.unit_id = :unit_id AND p.id < :before
ORDER BY p.id DESC
LIMIT :limit

-- name: of_member
SELECT p.id AS post_id, p.unit_id, u.name AS unit_name, p.kind, p.since, p.until
FROM post_held p
JOIN org_unit u ON u.id = p.unit_id
WHERE p.member_id = :member_id
ORDER BY p.id DESC
LIMIT 200

-- name: ending
SELECT t.id AS term_id, t.unit_id, u.name AS unit_name, u.kind AS unit_kind, t.number, t.began_on, t.ends_on,
       (SELECT MIN(p.member_name) FROM post_held p
        WHERE p.unit_id = t.unit_id AND p.kind = 'secretary' AND p.until IS NULL) AS secretary_name
FROM post_term t
JOIN org_unit u ON u.id = t.unit_id
JOIN org_ancestor s ON s.unit_id = t.unit_id AND s.ancestor_id = :scope_id
WHERE t.ended_on IS NULL AND t.ends_on <= :until
  AND (t.ends_on > :after_on OR (t.ends_on = :after_on AND t.id > :after_id))
ORDER BY t.ends_on, t.id
LIMIT :limit

-- name: to_remind
SELECT t.id AS term_id, t.unit_id, u.name AS unit_name, t.ends_on
FROM post_term t
JOIN org_unit u ON u.id = t.unit_id
WHERE t.ended_on IS NULL AND t.reminded_at IS NULL AND t.ends_on <= :until AND t.ends_on > :today
ORDER BY t.ends_on, t.id
LIMIT :limit

-- name: to_tell
SELECT t.id AS term_id, t.unit_id, u.name AS unit_name, t.ends_on
FROM post_term t
JOIN org_unit u ON u.id = t.unit_id
WHERE t.ended_on IS NULL AND t.overdue_told_at IS NULL AND t.ends_on <= :today
ORDER BY t.ends_on, t.id
LIMIT :limit

-- name: set_reminded
UPDATE post_term SET reminded_at = :now WHERE id = :term_id

-- name: set_told
UPDATE post_term SET reminded_at = :now, overdue_told_at = :now WHERE id = :term_id

-- Who looks after the elections of a unit, and its secretary.
-- name: to_be_told
SELECT DISTINCT g.account_id
FROM org_ancestor a
JOIN access_grant g ON g.unit_id = a.ancestor_id AND g.state = 'active'
JOIN access_role_permission p ON p.role = g.role AND p.permission = 'post.keep'
WHERE a.unit_id = :unit_id
ORDER BY g.account_id
LIMIT 20

-- name: secretary_members
SELECT p.member_id FROM post_held p WHERE p.unit_id = :unit_id AND p.kind = 'secretary' AND p.until IS NULL LIMIT 1

-- The nearest unit above that is no Party unit says how long a term lasts.
-- name: place_kind
SELECT u.kind
FROM org_ancestor a
JOIN org_unit u ON u.id = a.ancestor_id
WHERE a.unit_id = :unit_id AND u.kind IN ('village', 'community', 'enterprise', 'town', 'county', 'department', 'alliance')
ORDER BY a.depth
LIMIT 1

-- name: path
SELECT u.id AS unit_id, u.name, u.kind
FROM org_ancestor a
JOIN org_unit u ON u.id = a.ancestor_id
WHERE a.unit_id = :unit_id
ORDER BY a.depth DESC
LIMIT 50
