-- Kinds.

-- name: kinds
SELECT kind, title_zh, title_en, audience, registration, is_public, votes, serves, minutes, lists, active, version
FROM activity_kind
ORDER BY place

-- name: kind
SELECT kind, title_zh, title_en, audience, registration, is_public, votes, serves, minutes, lists, active, version
FROM activity_kind
WHERE kind = :kind

-- name: kind_place
SELECT CAST(COALESCE(MAX(place), 0) + 1 AS BIGINT) AS place FROM activity_kind

-- name: kind_add
INSERT INTO activity_kind (kind, place, title_zh, title_en, audience, registration, is_public, votes, serves, minutes, lists, active, version)
VALUES (:kind, :place, :title_zh, :title_en, :audience, :registration, :is_public, :votes, :serves, :minutes, :lists, TRUE, 1)

-- name: kind_change
UPDATE activity_kind
SET title_zh = :title_zh, title_en = :title_en, registration = :registration, is_public = :is_public, serves = :serves, minutes = :minutes,
    active = :active, version = version + 1
WHERE kind = :kind AND version = :version

-- One activity.

-- The next free place among those that begin at the same moment.
-- name: start_key
SELECT CAST(COALESCE(MAX(start_key) + 1, :first) AS BIGINT) AS start_key
FROM activity
WHERE start_key >= :first AND start_key < :beyond

-- name: add
INSERT INTO activity (id, unit_id, kind, title, text, place_text, leader, starts_at, ends_at, start_key, state, audience, registration, is_public,
  votes, serves, own_parts, check_location, lat, lng, radius_m, late_reason, counted, expected, created_by, created_at, sequence, changed_at, version)
VALUES (:activity_id, :unit_id, :kind, :title, :text, :place_text, :leader, :starts_at, :ends_at, :start_key, :state, :audience, :registration,
  :is_public, :votes, :serves, :own_parts, :check_location, :lat, :lng, :radius_m, :late_reason, FALSE, 0, :created_by, :changed_at, 0, :changed_at, 1)

-- name: change
UPDATE activity
SET title = :title, text = :text, place_text = :place_text, leader = :leader, starts_at = :starts_at, ends_at = :ends_at, start_key = :start_key,
    registration = :registration, own_parts = :own_parts, check_location = :check_location, lat = :lat, lng = :lng, radius_m = :radius_m,
    reminded_at = CASE WHEN starts_at = :starts_at THEN reminded_at END, sequence = sequence + 1, changed_at = :changed_at, version = version + 1
WHERE id = :activity_id AND version = :version

-- name: row
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM activity_row r
WHERE r.activity_id = :activity_id

-- What somebody at the door needs, and no more.
-- name: door
SELECT id AS activity_id, unit_id, title, starts_at, ends_at, state, audience, registration, serves, counted, check_location, lat, lng,
       radius_m, (late_reason IS NOT NULL) AS late
FROM activity
WHERE id = :activity_id

-- name: set_noticed
UPDATE activity
SET state = 'noticed', notice_at = :now, sequence = sequence + 1, changed_at = :now, version = version + 1
WHERE id = :activity_id

-- The view does not know of reminders.
-- name: to_remind
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM activity_row r
JOIN activity a ON a.id = r.activity_id
WHERE r.start_key >= :from_key AND r.start_key < :to_key AND r.state = 'noticed' AND a.reminded_at IS NULL
  AND a.notice_at <= a.starts_at - CAST(:lead_ms AS BIGINT)
ORDER BY r.start_key
LIMIT :limit

-- name: set_reminded
UPDATE activity SET reminded_at = :now WHERE id = :activity_id

-- name: set_expected
UPDATE activity SET expected = :expected WHERE id = :activity_id

-- name: set_cancelled
UPDATE activity
SET state = 'cancelled', cancel_reason = :reason, sequence = sequence + 1, changed_at = :now, version = version + 1
WHERE id = :activity_id

-- name: set_archived
UPDATE activity
SET state = 'archived', archived_at = :now, archived_by = :account_id, archived_by_name = :account_name, review_reason = NULL, version = version + 1
WHERE id = :activity_id

-- name: set_reviewed
UPDATE activity
SET state = :state, reviewed_at = :now, reviewed_by = :account_id, review_reason = :reason, version = version + 1
WHERE id = :activity_id

-- name: set_counted
UPDATE activity SET counted = TRUE WHERE id = :activity_id AND NOT counted

-- Lists.

-- name: list_of_unit
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM activity_row r
WHERE r.unit_id = :unit_id AND r.start_key < :before AND r.start_key >= :from_key
  AND (CAST(:kind AS TEXT) IS NULL OR r.kind = :kind) AND (CAST(:state AS TEXT) IS NULL OR r.state = :state)
ORDER BY r.start_key DESC
LIMIT :limit

-- name: list
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM activity_row r
JOIN org_ancestor s ON s.unit_id = r.unit_id AND s.ancestor_id = :unit_id
WHERE r.start_key < :before AND r.start_key >= :from_key
  AND (CAST(:kind AS TEXT) IS NULL OR r.kind = :kind) AND (CAST(:state AS TEXT) IS NULL OR r.state = :state)
ORDER BY r.start_key DESC
LIMIT :limit

-- name: public_past
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM activity_row r
JOIN org_ancestor s ON s.unit_id = r.unit_id AND s.ancestor_id = :unit_id
WHERE r.is_public AND r.state <> 'planned' AND r.start_key < :before AND (CAST(:kind AS TEXT) IS NULL OR r.kind = :kind)
ORDER BY r.start_key DESC
LIMIT :limit

-- name: public_coming
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM activity_row r
JOIN org_ancestor s ON s.unit_id = r.unit_id AND s.ancestor_id = :unit_id
WHERE r.is_public AND r.state <> 'planned' AND r.start_key > :after AND (CAST(:kind AS TEXT) IS NULL OR r.kind = :kind)
ORDER BY r.start_key
LIMIT :limit

-- CROSS JOIN keeps SQLite to the order that is written: one's own entries first.
-- name: my_past
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM booking_entry e
CROSS JOIN activity_row r
WHERE r.activity_id = e.booking_id AND e.who_id = :who_id AND e.starts_at < :now AND r.start_key < :before AND r.state <> 'planned'
  AND ((e.state <> 'cancelled' AND (e.state <> 'invited' OR e.standing <> 'guest'))
       OR EXISTS (SELECT 1 FROM booking_arrival a WHERE a.booking_id = e.booking_id AND a.who_id = e.who_id))
ORDER BY r.start_key DESC
LIMIT :limit

-- name: my_coming
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM booking_entry e
CROSS JOIN activity_row r
WHERE r.activity_id = e.booking_id AND e.who_id = :who_id AND e.starts_at >= :now AND r.start_key > :after AND r.state NOT IN ('planned', 'cancelled')
  AND e.state <> 'cancelled' AND (e.state <> 'invited' OR e.standing <> 'guest')
ORDER BY r.start_key
LIMIT :limit

-- name: attended
SELECT r.activity_id, r.title, r.kind, r.title_zh, r.title_en, r.starts_at, r.start_key, r.unit_name, a.minutes, r.serves
FROM booking_entry e
CROSS JOIN booking_arrival a
CROSS JOIN activity_row r
WHERE a.booking_id = e.booking_id AND a.who_id = e.who_id AND r.activity_id = e.booking_id
  AND e.who_id = :who_id AND e.starts_at >= :from_at AND e.starts_at < :to_at AND r.start_key < :before
ORDER BY r.start_key DESC
LIMIT :limit

-- name: attended_sums
SELECT COUNT(*) AS times, CAST(COALESCE(SUM(a.minutes), 0) AS BIGINT) AS minutes,
       CAST(COALESCE(SUM(a.minutes) FILTER (WHERE v.serves), 0) AS BIGINT) AS serving_minutes
FROM booking_entry e
JOIN booking_arrival a ON a.booking_id = e.booking_id AND a.who_id = e.who_id
JOIN activity v ON v.id = e.booking_id
WHERE e.who_id = :who_id AND e.starts_at >= :from_at AND e.starts_at < :to_at

-- name: for_my_feed
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM booking_entry e
CROSS JOIN activity_row r
WHERE r.activity_id = e.booking_id AND e.who_id = :who_id AND e.starts_at >= :from_at AND r.state <> 'planned'
  AND e.state <> 'cancelled' AND (e.state <> 'invited' OR e.standing <> 'guest')
ORDER BY e.starts_at
LIMIT :limit

-- The record.

-- name: sections
SELECT section, text FROM activity_section WHERE activity_id = :activity_id

-- name: section_set
INSERT INTO activity_section (activity_id, section, text) VALUES (:activity_id, :section, :text)
ON CONFLICT (activity_id, section) DO UPDATE SET text = excluded.text

-- name: resolutions
SELECT id AS resolution_id, title, text, vote, election, ballot_id FROM activity_resolution WHERE activity_id = :activity_id ORDER BY id

-- name: resolutions_clear
DELETE FROM activity_resolution WHERE activity_id = :activity_id

-- name: resolution_add
INSERT INTO activity_resolution (id, activity_id, title, text, vote, election) VALUES (:resolution_id, :activity_id, :title, :text, :vote, :election)

-- name: resolution_ballot
UPDATE activity_resolution SET ballot_id = :ballot_id WHERE id = :resolution_id

-- Corrections.

-- name: correction_add
INSERT INTO activity_correction (id, activity_id, unit_id, person_id, member_id, name, attended, minutes, reason, state, account_id, account_name, created_at)
VALUES (:correction_id, :activity_id, :unit_id, :person_id, :member_id, :name, :attended, :minutes, :reason, 'waiting', :account_id, :account_name, :now)

-- name: correction
SELECT c.id AS correction_id, c.activity_id, a.title, c.unit_id, u.name AS unit_name, c.person_id, c.member_id, c.name, c.attended, c.minutes,
       c.reason, c.state, c.account_id, c.account_name, c.created_at, c.decided_by_name, c.decision_note, c.decided_at
FROM activity_correction c
JOIN activity a ON a.id = c.activity_id
JOIN org_unit u ON u.id = c.unit_id
WHERE c.id = :correction_id

-- name: corrections
SELECT c.id AS correction_id, c.activity_id, a.title, c.unit_id, u.name AS unit_name, c.person_id, c.member_id, c.name, c.attended, c.minutes,
       c.reason, c.state, c.account_id, c.account_name, c.created_at, c.decided_by_name, c.decision_note, c.decided_at
FROM activity_correction c
JOIN activity a ON a.id = c.activity_id
JOIN org_unit u ON u.id = c.unit_id
JOIN org_ancestor s ON s.unit_id = c.unit_id AND s.ancestor_id = :scope_id
WHERE c.id < :before AND (CAST(:state AS TEXT) IS NULL OR c.state = :state)
ORDER BY c.id DESC
LIMIT :limit

-- name: correction_decide
UPDATE activity_correction
SET state = :state, decided_by = :account_id, decided_by_name = :account_name, decided_at = :now, decision_note = :note
WHERE id = :correction_id AND state = 'waiting'

-- What was decided before about whether somebody was there, the last decision first.
-- name: corrections_before
SELECT c.id
FROM activity_correction c
WHERE c.activity_id = :activity_id AND c.person_id = :person_id AND c.member_id = :member_id AND c.state = 'approved'
  AND c.attended = :attended AND c.id <> :correction_id
ORDER BY c.decided_at DESC, c.id DESC

-- Who is not held to attend.

-- name: exemption_add
INSERT INTO activity_exemption (id, member_id, person_id, unit_id, name, cause, note, from_on, to_on, account_id, created_at)
VALUES (:exemption_id, :member_id, :person_id, :unit_id, :name, :cause, :note, :from_on, :to_on, :account_id, :now)

-- name: exemption
SELECT id AS exemption_id, member_id, person_id, unit_id, name, cause, note, from_on, to_on FROM activity_exemption WHERE id = :exemption_id

-- name: exemptions
SELECT e.id AS exemption_id, e.member_id, e.name, e.unit_id, u.name AS unit_name, e.from_on, e.to_on
FROM activity_exemption e
JOIN org_unit u ON u.id = e.unit_id
JOIN org_ancestor s ON s.unit_id = e.unit_id AND s.ancestor_id = :scope_id
WHERE e.id < :before AND (e.to_on IS NULL OR e.to_on >= :today)
ORDER BY e.id DESC
LIMIT :limit

-- name: exemption_end
UPDATE activity_exemption SET to_on = :to_on WHERE id = :exemption_id AND (to_on IS NULL OR to_on > :to_on)

-- name: is_exempt
SELECT COUNT(*) AS n FROM activity_exemption WHERE member_id = :member_id AND from_on <= :on AND (to_on IS NULL OR to_on >= :on)

-- Duties.

-- What a unit has planned or done in a time, to see which duties it fulfils.
-- name: of_unit_between
SELECT id AS activity_id, unit_id, kind, title, starts_at, state, (late_reason IS NOT NULL) AS late
FROM activity
WHERE unit_id = :unit_id AND start_key >= :from_key AND start_key < :to_key AND state <> 'cancelled'
ORDER BY start_key

-- name: owing_units
SELECT u.id AS unit_id, u.name AS unit_name, u.kind
FROM org_unit u
JOIN org_ancestor s ON s.unit_id = u.id AND s.ancestor_id = :scope_id
WHERE u.id > :after AND u.valid_to IS NULL AND u.kind IN ('branch', 'party_group')
ORDER BY u.id
LIMIT :limit

-- Calendars.

-- name: feed_forget
DELETE FROM activity_feed WHERE subject_id = :subject_id AND account_id = :account_id

-- name: feed_add
INSERT INTO activity_feed (digest, subject_id, account_id, unit_id, created_at) VALUES (:digest, :subject_id, :account_id, :unit_id, :now)

-- name: feed
SELECT f.account_id, f.unit_id, f.subject_id, COALESCE(a.person_id, 0) AS person_id
FROM activity_feed f
LEFT JOIN access_account a ON a.id = f.account_id
WHERE f.digest = :digest

-- Figures.

-- name: held_between
SELECT r.activity_id, r.unit_id, r.unit_name, r.kind, r.title_zh, r.title_en, r.title, r.text, r.place_text, r.leader, r.starts_at, r.ends_at,
       r.start_key, r.state, r.audience, r.registration, r.is_public, r.votes, r.serves, r.own_parts, r.check_location, r.lat, r.lng, r.radius_m,
       r.late_reason, r.counted, r.expected, r.notice_at, r.archived_at, r.archived_by, r.archived_by_name, r.reviewed_at, r.review_reason,
       r.cancel_reason, r.created_by, r.sequence, r.changed_at, r.version
FROM activity_row r
JOIN org_ancestor s ON s.unit_id = r.unit_id AND s.ancestor_id = :unit_id
WHERE r.start_key >= :from_key AND r.start_key < :before AND r.counted AND (r.serves OR CAST(:serving AS BIGINT) = 0)
ORDER BY r.start_key DESC
LIMIT :limit
