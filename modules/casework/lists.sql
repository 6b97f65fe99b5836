-- Lists. Each walks the index of one unit, newest first; casework_scope leads (CROSS JOIN keeps SQLite from turning that round).

-- name: card
SELECT v.* FROM casework_card v WHERE v.case_id = :case_id

-- name: public_one
SELECT v.* FROM casework_public v WHERE v.case_id = :case_id

-- name: cases
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.case_id < :before AND s.case_id >= :first AND v.case_id = s.case_id
  AND (CAST(:state AS TEXT) IS NULL OR v.state = :state)
  AND (CAST(:category_id AS BIGINT) IS NULL OR v.category_id = :category_id)
  AND (CAST(:urgency AS TEXT) IS NULL OR v.urgency = :urgency)
  AND (:overdue = 0 OR v.missed_at IS NOT NULL OR (v.due_at < :now AND v.stage <> 'closed' AND v.stage <> 'rate'))
ORDER BY s.case_id DESC
LIMIT :limit

-- name: cases_of_stage
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.stage = :stage AND s.case_id < :before AND s.case_id >= :first AND v.case_id = s.case_id
  AND (CAST(:state AS TEXT) IS NULL OR v.state = :state)
  AND (CAST(:category_id AS BIGINT) IS NULL OR v.category_id = :category_id)
  AND (CAST(:urgency AS TEXT) IS NULL OR v.urgency = :urgency)
  AND (:overdue = 0 OR v.missed_at IS NOT NULL OR (v.due_at < :now AND v.stage <> 'closed' AND v.stage <> 'rate'))
ORDER BY s.case_id DESC
LIMIT :limit

-- name: newest_version
SELECT c.version_id FROM casework_case c WHERE c.id > 0 ORDER BY c.id DESC LIMIT 1

-- name: case_by_number
SELECT v.* FROM casework_card v WHERE v.number = :number

-- Open cases of a stage: there are never many, however many there have been.
-- name: count_of_stage
SELECT COUNT(*) AS count, CAST(COALESCE(SUM(CASE WHEN c.missed_at IS NOT NULL OR c.due_at < :now THEN 1 ELSE 0 END), 0) AS BIGINT) AS overdue
FROM casework_scope s
JOIN casework_case c ON c.id = s.case_id
WHERE s.unit_id = :unit_id AND s.stage = :stage

-- name: my_cases
SELECT v.*
FROM casework_follower f
CROSS JOIN casework_card v
WHERE f.account_id = :account_id AND f.case_id < :before AND v.case_id = f.case_id
ORDER BY f.case_id DESC
LIMIT :limit

-- name: open_since
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.case_id >= :first AND v.case_id = s.case_id AND NOT v.is_private AND NOT v.sensitive
  AND v.stage <> 'closed'
ORDER BY s.case_id DESC
LIMIT :limit

-- name: public_cases
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_public v
WHERE s.unit_id = :unit_id AND s.case_id < :before AND s.case_id >= :first AND v.case_id = s.case_id
  AND (CAST(:closed AS BIGINT) IS NULL OR (v.stage = 'closed') = (:closed = 1))
  AND (CAST(:category_code AS TEXT) IS NULL OR v.category_code = :category_code)
ORDER BY s.case_id DESC
LIMIT :limit

-- name: public_closed
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_public v
WHERE s.unit_id = :unit_id AND s.stage = 'closed' AND v.case_id = s.case_id
ORDER BY s.case_id DESC
LIMIT :limit

-- ---- work

-- name: led_by_account
SELECT c.id FROM casework_case c WHERE c.handler_account_id = :account_id AND c.closed_at IS NULL AND c.stage = 'handle' ORDER BY c.id DESC LIMIT 200

-- name: led_by_unit
SELECT c.id
FROM casework_case c
WHERE c.handler_unit_id = :unit_id AND c.handler_account_id = 0 AND c.closed_at IS NULL AND c.stage = 'handle'
ORDER BY c.id DESC
LIMIT 200

-- name: tasks_of_account
SELECT t.case_id FROM casework_task t WHERE t.account_id = :account_id AND t.state = 'open' ORDER BY t.id DESC LIMIT 200

-- name: tasks_of_unit
SELECT t.case_id FROM casework_task t WHERE t.unit_id = :unit_id AND t.account_id = 0 AND t.state = 'open' ORDER BY t.id DESC LIMIT 200

-- name: to_take_around
SELECT v.*
FROM casework_scope s
CROSS JOIN casework_card v
WHERE s.unit_id = :unit_id AND s.stage = :stage AND v.case_id = s.case_id
ORDER BY s.case_id DESC
LIMIT 200

-- name: patrol_add
INSERT INTO casework_patrol (id, grid_id, account_id, client_id, started_at)
VALUES (:patrol_id, :grid_id, :account_id, :client_patrol_id, :now)

-- name: patrol_of_client
SELECT id FROM casework_patrol WHERE account_id = :account_id AND client_id = :client_patrol_id

-- name: patrol
SELECT p.id AS patrol_id, p.grid_id, u.name AS grid_name, p.account_id, a.name AS account_name, p.started_at, p.ended_at, p.points_checked, p.note
FROM casework_patrol p
JOIN org_unit u ON u.id = p.grid_id
JOIN access_account a ON a.id = p.account_id
WHERE p.id = :patrol_id

-- name: patrol_end
UPDATE casework_patrol SET ended_at = :now, points_checked = :points_checked, note = :note WHERE id = :patrol_id

-- name: my_patrols
SELECT p.id AS patrol_id, p.grid_id, u.name AS grid_name, p.account_id, a.name AS account_name, p.started_at, p.ended_at, p.points_checked, p.note
FROM casework_patrol p
JOIN org_unit u ON u.id = p.grid_id
JOIN access_account a ON a.id = p.account_id
WHERE p.account_id = :account_id AND p.id < :before
ORDER BY p.id DESC
LIMIT :limit

-- name: patrols
SELECT p.id AS patrol_id, p.grid_id, u.name AS grid_name, p.account_id, a.name AS account_name, p.started_at, p.ended_at, p.points_checked, p.note
FROM casework_patrol p
JOIN org_ancestor s ON s.unit_id = p.grid_id AND s.ancestor_id = :unit_id
JOIN org_unit u ON u.id = p.grid_id
JOIN access_account a ON a.id = p.account_id
WHERE p.id < :before
ORDER BY p.id DESC
LIMIT :limit

-- ---- calls for help

-- name: help_add
INSERT INTO casework_help_call (id, case_id, unit_id, account_id, state, level, at)
VALUES (:help_call_id, :case_id, :unit_id, :account_id, 'ringing', -1, :now)

-- name: help
SELECT h.id AS help_call_id, h.case_id, h.unit_id, h.account_id, h.state, h.level, h.at, h.taken_by, h.taken_at, t.name AS taken_by_name
FROM casework_help_call h
LEFT JOIN access_account t ON t.id = h.taken_by
WHERE h.id = :help_call_id

-- name: help_of_case
SELECT id FROM casework_help_call WHERE case_id = :case_id

-- name: help_of_account
SELECT id FROM casework_help_call WHERE account_id = :account_id AND state IN ('ringing', 'taken') ORDER BY id DESC LIMIT 1

-- name: help_level
UPDATE casework_help_call SET level = :level WHERE id = :help_call_id AND state = 'ringing' AND level = :level - 1

-- name: help_take
UPDATE casework_help_call SET state = 'taken', taken_by = :account_id, taken_at = :now WHERE id = :help_call_id AND state = 'ringing'

-- name: help_close
UPDATE casework_help_call SET state = 'closed' WHERE id = :help_call_id

-- name: ring_add
INSERT INTO casework_help_ring (help_call_id, account_id, part, at) VALUES (:help_call_id, :account_id, :part, :now)
ON CONFLICT (help_call_id, account_id) DO NOTHING

-- name: rings
SELECT r.account_id, a.name, r.part, r.at
FROM casework_help_ring r
JOIN access_account a ON a.id = r.account_id
WHERE r.help_call_id = :help_call_id
ORDER BY r.at, r.account_id

-- name: rung_here
SELECT 1 AS found FROM casework_help_ring WHERE help_call_id = :help_call_id AND account_id = :account_id

-- name: ringing_for
SELECT h.id AS help_call_id, h.case_id, h.at, h.state, h.level, h.taken_at, t.name AS taken_by_name, c.place_text, c.person_name, b.name AS caller_name
FROM casework_help_ring r
CROSS JOIN casework_help_call h
JOIN casework_case c ON c.id = h.case_id
JOIN access_account b ON b.id = h.account_id
LEFT JOIN access_account t ON t.id = h.taken_by
WHERE r.account_id = :account_id AND r.help_call_id >= :first AND h.id = r.help_call_id AND h.state IN ('ringing', 'taken')
ORDER BY h.id DESC
LIMIT 20

-- name: help_calls
SELECT h.id AS help_call_id, h.case_id, h.at, h.state, h.level, h.taken_at, t.name AS taken_by_name, c.place_text, c.person_name, b.name AS caller_name
FROM casework_help_call h
JOIN org_ancestor s ON s.unit_id = h.unit_id AND s.ancestor_id = :unit_id
JOIN casework_case c ON c.id = h.case_id
JOIN access_account b ON b.id = h.account_id
LEFT JOIN access_account t ON t.id = h.taken_by
WHERE h.id < :before AND (CAST(:state AS TEXT) IS NULL OR h.state = :state)
ORDER BY h.id DESC
LIMIT :limit
