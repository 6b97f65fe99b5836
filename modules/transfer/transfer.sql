-- name: next_number
INSERT INTO transfer_number (year, transfers, letters) VALUES (:year, 1, 0)
ON CONFLICT (year) DO UPDATE SET transfers = transfer_number.transfers + 1
RETURNING transfers

-- name: next_letter
INSERT INTO transfer_number (year, transfers, letters) VALUES (:year, 0, 1)
ON CONFLICT (year) DO UPDATE SET letters = transfer_number.letters + 1
RETURNING letters

-- name: add
INSERT INTO transfer (id, number, kind, member_id, person_id, name, from_branch_id, from_name, to_branch_id, to_name, reason, status, joined_on,
                      item_id, state, letter_number, letter_issued_on, letter_until_on, asked_on)
VALUES (:transfer_id, :number, :kind, :member_id, :person_id, :name, :from_branch_id, :from_name, :to_branch_id, :to_name, :reason, :status,
        :joined_on, 0, :state, :letter_number, :letter_issued_on, :letter_until_on, :asked_on)

-- name: set_item
UPDATE transfer SET item_id = :item_id WHERE id = :transfer_id

-- name: keep
UPDATE transfer
SET state = :state, member_id = :member_id, letter_number = :letter_number, letter_issued_on = :letter_issued_on,
    letter_until_on = :letter_until_on, ended_on = :ended_on
WHERE id = :transfer_id

-- name: one
SELECT t.id AS transfer_id, t.number, t.kind, t.member_id, t.person_id, t.name, t.from_branch_id, t.from_name, t.to_branch_id, t.to_name,
       t.reason, t.status, t.joined_on, t.item_id, t.state, t.letter_number, t.letter_issued_on, t.letter_until_on, t.asked_on, t.ended_on
FROM transfer t
WHERE t.id = :transfer_id

-- name: open_of_person
SELECT t.id FROM transfer t WHERE t.person_id = :person_id AND t.ended_on IS NULL ORDER BY t.id LIMIT 1

-- CROSS JOIN keeps SQLite to the order that is written: the branches of the unit first.
-- name: list_from
SELECT t.id AS transfer_id, t.number, t.kind, t.member_id, t.person_id, t.name, t.from_branch_id, t.from_name, t.to_branch_id, t.to_name,
       t.reason, t.status, t.joined_on, t.item_id, t.state, t.letter_number, t.letter_issued_on, t.letter_until_on, t.asked_on, t.ended_on
FROM org_ancestor a
CROSS JOIN transfer t
WHERE a.ancestor_id = :scope_id AND t.from_branch_id = a.unit_id AND t.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR t.state = :state)
  AND (CAST(:kind AS TEXT) IS NULL OR t.kind = :kind)
ORDER BY t.id DESC
LIMIT :limit

-- name: list_to
SELECT t.id AS transfer_id, t.number, t.kind, t.member_id, t.person_id, t.name, t.from_branch_id, t.from_name, t.to_branch_id, t.to_name,
       t.reason, t.status, t.joined_on, t.item_id, t.state, t.letter_number, t.letter_issued_on, t.letter_until_on, t.asked_on, t.ended_on
FROM org_ancestor a
CROSS JOIN transfer t
WHERE a.ancestor_id = :scope_id AND t.to_branch_id = a.unit_id AND t.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR t.state = :state)
  AND (CAST(:kind AS TEXT) IS NULL OR t.kind = :kind)
ORDER BY t.id DESC
LIMIT :limit

-- name: list_of_person
SELECT t.id AS transfer_id, t.number, t.kind, t.member_id, t.person_id, t.name, t.from_branch_id, t.from_name, t.to_branch_id, t.to_name,
       t.reason, t.status, t.joined_on, t.item_id, t.state, t.letter_number, t.letter_issued_on, t.letter_until_on, t.asked_on, t.ended_on
FROM transfer t
WHERE t.person_id = :person_id AND t.id < :before
ORDER BY t.id DESC
LIMIT :limit

-- What runs from or to a unit that is merged into another.
-- name: open_around
SELECT t.id AS transfer_id, t.item_id, 'giver' AS side
FROM transfer t
WHERE t.from_branch_id = :unit_id AND t.ended_on IS NULL
UNION ALL
SELECT t.id, t.item_id, 'taker'
FROM transfer t
WHERE t.to_branch_id = :unit_id AND t.ended_on IS NULL

-- name: set_from
UPDATE transfer SET from_branch_id = :into_id, from_name = :into_name WHERE id = :transfer_id

-- name: set_to
UPDATE transfer SET to_branch_id = :into_id, to_name = :into_name WHERE id = :transfer_id

-- name: absence_add
INSERT INTO transfer_absence (id, kind, member_id, person_id, name, branch_id, home_name, host_unit_id, place, purpose, kind_before, since_on,
                              until_on, confirmed_on, remind_on, reminded_on, ended_on, note, asked_by, accepted_on)
VALUES (:absence_id, :kind, :member_id, :person_id, :name, :branch_id, :home_name, :host_unit_id, :place, :purpose, :kind_before, :since_on,
        :until_on, :confirmed_on, :remind_on, NULL, NULL, :note, :asked_by, :accepted_on)

-- name: absence
SELECT x.id AS absence_id, x.kind, x.member_id, x.person_id, x.name, x.branch_id, b.name AS branch_name, x.home_name, x.host_unit_id,
       h.name AS host_name, x.place, x.purpose, x.kind_before, x.since_on, x.until_on, x.confirmed_on, x.remind_on, x.reminded_on, x.ended_on,
       x.note, x.asked_by, x.accepted_on
FROM transfer_absence x
LEFT JOIN org_unit b ON b.id = x.branch_id
LEFT JOIN org_unit h ON h.id = x.host_unit_id
WHERE x.id = :absence_id

-- name: absences_at_home
SELECT x.id AS absence_id, x.kind, x.member_id, x.person_id, x.name, x.branch_id, b.name AS branch_name, x.home_name, x.host_unit_id,
       h.name AS host_name, x.place, x.purpose, x.kind_before, x.since_on, x.until_on, x.confirmed_on, x.remind_on, x.reminded_on, x.ended_on,
       x.note, x.asked_by, x.accepted_on
FROM org_ancestor a
CROSS JOIN transfer_absence x
LEFT JOIN org_unit b ON b.id = x.branch_id
LEFT JOIN org_unit h ON h.id = x.host_unit_id
WHERE a.ancestor_id = :scope_id AND x.branch_id = a.unit_id AND x.id < :before
  AND (CAST(:kind AS TEXT) IS NULL OR x.kind = :kind)
  AND (CAST(:is_open AS BIGINT) IS NULL OR (CAST(:is_open AS BIGINT) = 1) = (x.ended_on IS NULL))
ORDER BY x.id DESC
LIMIT :limit

-- name: absences_at_host
SELECT x.id AS absence_id, x.kind, x.member_id, x.person_id, x.name, x.branch_id, b.name AS branch_name, x.home_name, x.host_unit_id,
       h.name AS host_name, x.place, x.purpose, x.kind_before, x.since_on, x.until_on, x.confirmed_on, x.remind_on, x.reminded_on, x.ended_on,
       x.note, x.asked_by, x.accepted_on
FROM org_ancestor a
CROSS JOIN transfer_absence x
LEFT JOIN org_unit b ON b.id = x.branch_id
LEFT JOIN org_unit h ON h.id = x.host_unit_id
WHERE a.ancestor_id = :scope_id AND x.host_unit_id = a.unit_id AND x.id < :before
  AND (CAST(:kind AS TEXT) IS NULL OR x.kind = :kind)
  AND (CAST(:is_open AS BIGINT) IS NULL OR (CAST(:is_open AS BIGINT) = 1) = (x.ended_on IS NULL))
ORDER BY x.id DESC
LIMIT :limit

-- name: open_absences_of
SELECT x.id AS absence_id, x.kind, x.kind_before
FROM transfer_absence x
WHERE x.member_id = :member_id AND x.ended_on IS NULL
ORDER BY x.id

-- name: absences_of_person
SELECT x.id AS absence_id, x.kind, x.member_id, x.person_id, x.name, x.branch_id, b.name AS branch_name, x.home_name, x.host_unit_id,
       h.name AS host_name, x.place, x.purpose, x.kind_before, x.since_on, x.until_on, x.confirmed_on, x.remind_on, x.reminded_on, x.ended_on,
       x.note, x.asked_by, x.accepted_on
FROM transfer_absence x
LEFT JOIN org_unit b ON b.id = x.branch_id
LEFT JOIN org_unit h ON h.id = x.host_unit_id
WHERE x.person_id = :person_id AND x.id < :before
ORDER BY x.id DESC
LIMIT :limit

-- name: absence_accept
UPDATE transfer_absence SET accepted_on = :today, kind_before = :kind_before WHERE id = :absence_id

-- name: is_absent
SELECT x.id FROM transfer_absence x
WHERE x.member_id = :member_id AND x.ended_on IS NULL AND x.accepted_on IS NOT NULL
ORDER BY x.id
LIMIT 1

-- name: absence_confirm
UPDATE transfer_absence SET confirmed_on = :on WHERE id = :absence_id

-- name: absence_end
UPDATE transfer_absence SET ended_on = :on, note = COALESCE(CAST(:end_note AS TEXT), note) WHERE id = :absence_id

-- name: absences_moved
UPDATE transfer_absence SET branch_id = :to_id WHERE member_id = :member_id AND ended_on IS NULL

-- name: to_remind
SELECT x.id AS absence_id, x.kind, x.member_id, x.person_id, x.name, x.branch_id, b.name AS branch_name, x.home_name, x.host_unit_id,
       h.name AS host_name, x.place, x.purpose, x.kind_before, x.since_on, x.until_on, x.confirmed_on, x.remind_on, x.reminded_on, x.ended_on,
       x.note, x.asked_by, x.accepted_on
FROM transfer_absence x
LEFT JOIN org_unit b ON b.id = x.branch_id
LEFT JOIN org_unit h ON h.id = x.host_unit_id
WHERE x.remind_on IS NOT NULL AND x.reminded_on IS NULL AND x.ended_on IS NULL AND x.remind_on <= :today AND x.accepted_on IS NOT NULL
ORDER BY x.remind_on, x.id
LIMIT 200

-- name: reminded
UPDATE transfer_absence SET reminded_on = :today WHERE id = :absence_id

-- name: approving_unit
SELECT a.ancestor_id
FROM org_ancestor a
WHERE a.unit_id = :unit_id
  AND EXISTS (SELECT 1 FROM access_grant g
              JOIN access_role_permission p ON p.role = g.role AND p.permission = 'transfer.approve'
              WHERE g.unit_id = a.ancestor_id AND g.state = 'active')
ORDER BY a.depth
LIMIT 1

-- name: who_may
SELECT DISTINCT g.account_id
FROM org_ancestor a
JOIN access_grant g ON g.unit_id = a.ancestor_id AND g.state = 'active'
JOIN access_role_permission p ON p.role = g.role AND p.permission = :permission
WHERE a.unit_id = :unit_id
ORDER BY g.account_id
LIMIT 40

-- How often somebody was expected since he came last, and since when. Entries are the booking engine's.
-- name: missed
SELECT COUNT(*) AS expected, MIN(e.starts_at) AS first_at,
       (SELECT MAX(x.starts_at) FROM booking_entry x
        JOIN booking_arrival a ON a.booking_id = x.booking_id AND a.who_id = x.who_id
        WHERE x.who_id = :person_id AND x.starts_at < :now) AS came_at,
       (SELECT q.found_on FROM transfer_silence q WHERE q.member_id = :member_id) AS found_on
FROM booking_entry e
WHERE e.who_id = :person_id AND e.standing = 'expected' AND e.starts_at < :now
  AND e.starts_at > COALESCE((SELECT MAX(x.starts_at) FROM booking_entry x
                              JOIN booking_arrival a ON a.booking_id = x.booking_id AND a.who_id = x.who_id
                              WHERE x.who_id = :person_id AND x.starts_at < :now), 0)

-- name: silence_found
INSERT INTO transfer_silence (member_id, branch_id, expected, last_came_on, found_on)
VALUES (:member_id, :branch_id, :expected, :last_came_on, :today)
ON CONFLICT (member_id) DO UPDATE SET branch_id = excluded.branch_id, expected = excluded.expected, last_came_on = excluded.last_came_on

-- name: silence_over
DELETE FROM transfer_silence WHERE member_id = :member_id

-- name: silence_moved
UPDATE transfer_silence SET branch_id = :to_id WHERE member_id = :member_id

-- name: silent
SELECT q.member_id, q.branch_id, b.name AS branch_name, q.expected, q.last_came_on, q.found_on
FROM org_ancestor a
CROSS JOIN transfer_silence q
JOIN org_unit b ON b.id = q.branch_id
WHERE a.ancestor_id = :scope_id AND q.branch_id = a.unit_id AND q.member_id > :after
ORDER BY q.member_id
LIMIT :limit
