-- name: slot_add
INSERT INTO booking_slot (booking_id, slot_id, starts_at, ends_at, places, registered, waiting, checked_in)
VALUES (:booking_id, :slot_id, :starts_at, :ends_at, :places, 0, 0, 0)

-- name: slots
SELECT slot_id, starts_at, ends_at, places, registered, waiting, checked_in FROM booking_slot WHERE booking_id = :booking_id ORDER BY slot_id

-- name: slot
SELECT slot_id, starts_at, ends_at, places, registered, waiting, checked_in
FROM booking_slot
WHERE booking_id = :booking_id AND slot_id = :slot_id

-- name: slot_set
UPDATE booking_slot SET starts_at = :starts_at, ends_at = :ends_at, places = :places WHERE booking_id = :booking_id AND slot_id = :slot_id

-- name: slot_count
UPDATE booking_slot
SET registered = registered + :registered, waiting = waiting + :waiting, checked_in = checked_in + :checked_in
WHERE booking_id = :booking_id AND slot_id = :slot_id

-- name: entries_move
UPDATE booking_entry SET starts_at = :starts_at WHERE booking_id = :booking_id AND slot_id = :slot_id

-- name: entry
SELECT e.entry_id, e.booking_id, e.slot_id, e.who_id, e.person_id, e.account_id, e.member_id, e.unit_id, e.name, e.standing, e.votes, e.state,
       a.at AS checked_in_at, a.how AS checked_in_by, a.minutes
FROM booking_entry e
LEFT JOIN booking_arrival a ON a.booking_id = e.booking_id AND a.who_id = e.who_id
WHERE e.booking_id = :booking_id AND e.who_id = :who_id

-- The same for somebody at the door: no more than is needed there.
-- name: at_door
SELECT entry_id, slot_id, account_id, member_id, name, state
FROM booking_entry
WHERE booking_id = :booking_id AND who_id = :who_id

-- name: entry_add
INSERT INTO booking_entry (booking_id, who_id, entry_id, slot_id, person_id, account_id, member_id, unit_id, name, standing, votes, state, turn,
  starts_at)
VALUES (:booking_id, :who_id, :entry_id, :slot_id, :person_id, :account_id, :member_id, :unit_id, :name, :standing, :votes, :state, :turn,
  :starts_at)

-- name: entry_stands
UPDATE booking_entry SET standing = :standing, votes = :votes WHERE booking_id = :booking_id AND who_id = :who_id

-- name: entry_state
UPDATE booking_entry
SET state = :state, slot_id = :slot_id, turn = :turn, starts_at = :starts_at
WHERE booking_id = :booking_id AND who_id = :who_id

-- name: arrive
INSERT INTO booking_arrival (booking_id, who_id, at, how, minutes)
VALUES (:booking_id, :who_id, :at, :how, :minutes)
ON CONFLICT (booking_id, who_id) DO NOTHING

-- name: arrival_undo
DELETE FROM booking_arrival WHERE booking_id = :booking_id AND who_id = :who_id

-- name: minutes_set
UPDATE booking_arrival SET minutes = :minutes WHERE booking_id = :booking_id AND who_id = :who_id

-- name: waiting_first
SELECT e.entry_id, e.booking_id, e.slot_id, e.who_id, e.person_id, e.account_id, e.member_id, e.unit_id, e.name, e.standing, e.votes, e.state,
       a.at AS checked_in_at, a.how AS checked_in_by, a.minutes
FROM booking_entry e
LEFT JOIN booking_arrival a ON a.booking_id = e.booking_id AND a.who_id = e.who_id
WHERE e.booking_id = :booking_id AND e.slot_id = :slot_id AND e.state = 'waiting'
ORDER BY e.turn
LIMIT 1

-- name: people
SELECT e.entry_id, e.booking_id, e.slot_id, e.who_id, e.person_id, e.account_id, e.member_id, e.unit_id, e.name, e.standing, e.votes, e.state,
       a.at AS checked_in_at, a.how AS checked_in_by, a.minutes
FROM booking_entry e
LEFT JOIN booking_arrival a ON a.booking_id = e.booking_id AND a.who_id = e.who_id
WHERE e.booking_id = :booking_id AND e.who_id > :after
  AND (CAST(:state AS TEXT) IS NULL OR e.state = :state)
  AND (CAST(:here AS BIGINT) IS NULL OR (a.at IS NOT NULL) = (:here = 1))
ORDER BY e.who_id
LIMIT :limit

-- name: counts
SELECT COUNT(*) FILTER (WHERE e.standing = 'expected') AS expected,
       COUNT(*) FILTER (WHERE e.standing = 'exempt') AS exempt,
       COUNT(*) FILTER (WHERE e.standing = 'expected' AND a.at IS NOT NULL) AS expected_here,
       COUNT(*) FILTER (WHERE a.at IS NOT NULL) AS here,
       COUNT(*) FILTER (WHERE e.votes AND (e.standing = 'expected' OR a.at IS NOT NULL)) AS voters,
       COUNT(*) FILTER (WHERE e.votes AND a.at IS NOT NULL) AS voters_here,
       CAST(COALESCE(SUM(a.minutes), 0) AS BIGINT) AS minutes
FROM booking_entry e
LEFT JOIN booking_arrival a ON a.booking_id = e.booking_id AND a.who_id = e.who_id
WHERE e.booking_id = :booking_id
