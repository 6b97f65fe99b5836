-- name: deadlines
SELECT id AS deadline_id, deadline, clock, state, began_at, minutes, due_at, warn_at, remaining_ms, warn_remaining_ms, extended_minutes, missed_at, open
FROM workflow_deadline
WHERE item_id = :item_id
ORDER BY id

-- name: open_deadlines
SELECT id AS deadline_id, deadline, clock, state, began_at, minutes, due_at, warn_at, remaining_ms, warn_remaining_ms, extended_minutes, missed_at, open
FROM workflow_deadline
WHERE item_id = :item_id AND open
ORDER BY id

-- name: deadline
SELECT id AS deadline_id, deadline, clock, state, began_at, minutes, due_at, warn_at, remaining_ms, warn_remaining_ms, extended_minutes, missed_at, open
FROM workflow_deadline
WHERE id = :deadline_id

-- name: deadline_add
INSERT INTO workflow_deadline (id, item_id, deadline, clock, state, began_at, minutes, due_at, warn_at, remaining_ms, warn_remaining_ms,
                               extended_minutes, missed_at, open)
VALUES (:deadline_id, :item_id, :deadline, :clock, :state, :began_at, :minutes, :due_at, :warn_at, :remaining_ms, :warn_remaining_ms,
        :extended_minutes, :missed_at, :open)

-- name: deadline_set
UPDATE workflow_deadline SET
  state = :state,
  minutes = :minutes,
  due_at = :due_at,
  warn_at = :warn_at,
  remaining_ms = :remaining_ms,
  warn_remaining_ms = :warn_remaining_ms,
  extended_minutes = :extended_minutes,
  missed_at = :missed_at,
  open = :open
WHERE id = :deadline_id

-- name: timer_add
INSERT INTO workflow_timer (id, item_id, kind, deadline_id, move, clock, due_at, remaining_ms, attempts)
VALUES (:timer_id, :item_id, :kind, :deadline_id, :move, :clock, :due_at, :remaining_ms, 0)

-- name: timers_due
SELECT id AS timer_id, item_id, kind, deadline_id, move, clock, due_at, remaining_ms, attempts
FROM workflow_timer
WHERE due_at <= :now
ORDER BY due_at, id
LIMIT :limit

-- name: due_at_all
SELECT id
FROM workflow_timer
WHERE due_at <= :now
LIMIT 1

-- name: timers_of_item
SELECT id AS timer_id, item_id, kind, deadline_id, move, clock, due_at, remaining_ms, attempts
FROM workflow_timer
WHERE item_id = :item_id
ORDER BY due_at, id

-- name: timer_remove
DELETE FROM workflow_timer
WHERE id = :timer_id

-- name: timers_of_deadline_remove
DELETE FROM workflow_timer
WHERE item_id = :item_id AND deadline_id = :deadline_id

-- name: timers_of_kind_remove
DELETE FROM workflow_timer
WHERE item_id = :item_id AND kind = :kind

-- name: timer_set
UPDATE workflow_timer SET due_at = :due_at, remaining_ms = :remaining_ms
WHERE id = :timer_id

-- name: timer_postpone
UPDATE workflow_timer SET due_at = :due_at, attempts = attempts + 1
WHERE id = :timer_id

-- name: extension_add
INSERT INTO workflow_extension (id, item_id, kind, deadline_id, deadline, minutes, until_at, reason, state, asked_by, asked_at, decided_by,
                                decided_at)
VALUES (:extension_id, :item_id, :kind, :deadline_id, :deadline, :minutes, :until_at, :reason, :state, :asked_by, :now, :decided_by,
        :decided_at)

-- name: extension
SELECT id AS extension_id, item_id, kind, deadline_id, deadline, minutes, until_at, reason, state, asked_by
FROM workflow_extension
WHERE id = :extension_id

-- name: extension_decide
UPDATE workflow_extension SET state = :state, decided_by = :decided_by, decided_at = :now, decided_reason = :decided_reason
WHERE id = :extension_id

-- name: waiting_extensions
SELECT id AS extension_id, item_id, kind, deadline_id, deadline, minutes, until_at, reason, state, asked_by
FROM workflow_extension
WHERE item_id = :item_id AND state = 'waiting'
ORDER BY id

-- name: extensions
SELECT e.id AS extension_id, e.item_id, e.kind, e.deadline_id, e.deadline, e.minutes, e.until_at, e.reason, e.state, e.asked_by,
       e.asked_at, COALESCE(a.name, '') AS asked_by_name
FROM workflow_extension e
JOIN workflow_item i ON i.id = e.item_id
LEFT JOIN access_account a ON a.id = e.asked_by
WHERE e.id < :before AND (CAST(:state AS TEXT) IS NULL OR e.state = :state)
  AND EXISTS (SELECT 1 FROM org_ancestor s WHERE s.unit_id = i.unit_id AND s.ancestor_id = :scope_id)
ORDER BY e.id DESC
LIMIT :limit

-- name: extensions_void
UPDATE workflow_extension SET state = 'void', decided_at = :now
WHERE item_id = :item_id AND state = 'waiting'
