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
SELECT entry_id, booking_id, slot_id, who_id, person_id, account_id, member_id, unit_id, name, standing, votes, state, checked_in_at,
       checked_in_by, minutes
FROM booking_entry
WHERE booking_id = :booking_id AND who_id = :who_id

-- name: entry_add
INSERT INTO booking_entry (booking_id, who_id, entry_id, slot_id, person_id, account_id, member_id, unit_id, name, standing, votes, state, turn,
  starts_at, checked_in_at, checked_in_by, minutes)
VALUES (:booking_id, :who_id, :entry_id, :slot_id, :person_id, :account_id, :member_id, :unit_id, :name, :standing, :votes, :state, :turn,
  :starts_at, :checked_in_at, :checked_in_by, :minutes)

-- name: entry_stands
UPDATE booking_entry SET standing = :standing, votes = :votes WHERE booking_id = :booking_id AND who_id = :who_id

-- name: entry_state
UPDATE booking_entry
SET state = :state, slot_id = :slot_id, turn = :turn, starts_at = :starts_at
WHERE booking_id = :booking_id AND who_id = :who_id

-- name: check_in
UPDATE booking_entry
SET checked_in_at = :at, checked_in_by = :how, minutes = :minutes
WHERE booking_id = :booking_id AND who_id = :who_id

-- name: check_in_undo
UPDATE booking_entry
SET checked_in_at = NULL, checked_in_by = NULL, minutes = NULL
WHERE booking_id = :booking_id AND who_id = :who_id AND checked_in_at IS NOT NULL

-- name: minutes_set
UPDATE booking_entry SET minutes = :minutes WHERE booking_id = :booking_id AND who_id = :who_id AND checked_in_at IS NOT NULL

-- name: waiting_first
SELECT entry_id, booking_id, slot_id, who_id, person_id, account_id, member_id, unit_id, name, standing, votes, state, checked_in_at,
       checked_in_by, minutes
FROM booking_entry
WHERE booking_id = :booking_id AND slot_id = :slot_id AND state = 'waiting'
ORDER BY turn
LIMIT 1

-- name: people
SELECT entry_id, booking_id, slot_id, who_id, person_id, account_id, member_id, unit_id, name, standing, votes, state, checked_in_at,
       checked_in_by, minutes
FROM booking_entry
WHERE booking_id = :booking_id AND who_id > :after
  AND (CAST(:state AS TEXT) IS NULL OR state = :state)
  AND (CAST(:here AS BIGINT) IS NULL OR (checked_in_at IS NOT NULL) = (:here = 1))
ORDER BY who_id
LIMIT :limit

-- name: counts
SELECT COUNT(*) FILTER (WHERE standing = 'expected') AS expected,
       COUNT(*) FILTER (WHERE standing = 'exempt') AS exempt,
       COUNT(*) FILTER (WHERE standing = 'expected' AND checked_in_at IS NOT NULL) AS expected_here,
       COUNT(*) FILTER (WHERE checked_in_at IS NOT NULL) AS here,
       COUNT(*) FILTER (WHERE votes AND (standing = 'expected' OR checked_in_at IS NOT NULL)) AS voters,
       COUNT(*) FILTER (WHERE votes AND checked_in_at IS NOT NULL) AS voters_here,
       CAST(COALESCE(SUM(minutes) FILTER (WHERE checked_in_at IS NOT NULL), 0) AS BIGINT) AS minutes
FROM booking_entry
WHERE booking_id = :booking_id
