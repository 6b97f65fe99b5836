-- name: stay_open
SELECT s.member_id, s.from_on, s.until_on, s.branch_id, s.status, s.reason, s.note, s.account_name
FROM member_stay s
WHERE s.member_id = :member_id AND s.until_on IS NULL AND s.status <> 'former'

-- name: stay_add
INSERT INTO member_stay (member_id, from_on, until_on, branch_id, status, reason, note, account_name)
VALUES (:member_id, :on, NULL, :branch_id, :status, :reason, :stay_note, :account_name)

-- What began on the same day has not held for a day.
-- name: stay_drop
DELETE FROM member_stay WHERE member_id = :member_id AND from_on = :on

-- name: stay_end
UPDATE member_stay SET until_on = :on WHERE member_id = :member_id AND until_on IS NULL

-- name: stays
SELECT s.from_on, s.until_on, s.branch_id, u.name AS branch_name, s.status, s.reason, s.note, s.account_name
FROM member_stay s
JOIN org_unit u ON u.id = s.branch_id
WHERE s.member_id = :member_id
ORDER BY s.from_on DESC
LIMIT 200

-- name: full_members_of
SELECT COUNT(*) AS members
FROM member_stay s
WHERE s.branch_id = :branch_id AND s.from_on <= :on AND (s.until_on IS NULL OR s.until_on > :on) AND s.status = 'full'

-- name: briefs_of_unit_on
SELECT m.id AS member_id, m.person_id,
       (SELECT MIN(x.id) FROM access_account x WHERE x.person_id = m.person_id) AS account_id,
       p.name, s.branch_id, m.tier, s.status, m.kind
FROM org_ancestor a
CROSS JOIN member_stay s
JOIN member m ON m.id = s.member_id
JOIN member_person p ON p.id = m.person_id
WHERE a.ancestor_id = :unit_id AND s.branch_id = a.unit_id AND s.from_on <= :on AND (s.until_on IS NULL OR s.until_on > :on)
  AND s.status <> 'former' AND s.member_id > :after_id
ORDER BY s.member_id
LIMIT :limit

-- name: briefs_of_group_on
SELECT m.id AS member_id, m.person_id,
       (SELECT MIN(x.id) FROM access_account x WHERE x.person_id = m.person_id) AS account_id,
       p.name, s.branch_id, m.tier, s.status, m.kind
FROM member m
JOIN member_stay s ON s.member_id = m.id
JOIN member_person p ON p.id = m.person_id
WHERE m.group_id = :unit_id AND m.id > :after_id AND s.from_on <= :on AND (s.until_on IS NULL OR s.until_on > :on)
  AND s.status <> 'former'
ORDER BY m.id
LIMIT :limit

-- name: joined_in_month
SELECT m.id AS member_id, m.person_id, p.name, m.branch_id, m.joined_on
FROM org_ancestor a
CROSS JOIN member m
JOIN member_person p ON p.id = m.person_id
WHERE a.ancestor_id = :unit_id AND m.branch_id = a.unit_id AND m.id > :after_id AND m.valid AND m.status IN ('probationary', 'full')
  AND m.joined_on / 100 - m.joined_on / 10000 * 100 = :month
ORDER BY m.id
LIMIT :limit

-- name: in_service_of
SELECT COUNT(*) AS members
FROM org_ancestor a
CROSS JOIN member m
WHERE a.ancestor_id = :unit_id AND m.branch_id = a.unit_id AND m.kind = 'in_service' AND m.valid

-- name: set_former
UPDATE member
SET status = 'former', valid = FALSE, left_on = :on, left_reason = :reason, left_note = :leave_note, version = version + 1
WHERE id = :member_id

-- name: former_members
SELECT m.id AS member_id, m.person_id, p.name, m.branch_id, b.name AS branch_name, m.joined_on, m.left_on, m.left_reason,
       m.left_note
FROM org_ancestor a
CROSS JOIN member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
WHERE a.ancestor_id = :scope_id AND m.branch_id = a.unit_id AND m.left_on IS NOT NULL AND m.id < :before
  AND (CAST(:reason AS TEXT) IS NULL OR m.left_reason = :reason)
ORDER BY m.id DESC
LIMIT :limit

-- name: former_members_named
SELECT m.id AS member_id, m.person_id, p.name, m.branch_id, b.name AS branch_name, m.joined_on, m.left_on, m.left_reason,
       m.left_note
FROM member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
WHERE m.person_id IN (SELECT n.person_id FROM member_name n WHERE n.name_key >= :from AND n.name_key < :to)
  AND m.left_on IS NOT NULL AND m.id < :before
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = m.branch_id AND a.ancestor_id = :scope_id)
  AND (CAST(:reason AS TEXT) IS NULL OR m.left_reason = :reason)
ORDER BY m.id DESC
LIMIT :limit

-- Whoever has left is found, too.
-- name: branch_of_member
SELECT m.branch_id FROM member m WHERE m.id = :member_id

-- Whether he is in the register or has left it.
-- name: member_ever
SELECT m.person_id, p.name
FROM member m
JOIN member_person p ON p.id = m.person_id
WHERE m.id = :member_id
