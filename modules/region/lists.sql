-- name: add_item
INSERT INTO region_item (id, region_id, list, resident_id, title, text, state, due_on, need_id, resource_id, account_id, created_at)
VALUES (:item_id, :region_id, :list, :resident_id, :title, :text, 'open', :due_on, :need_id, :resource_id, :account_id, :now)

-- name: item
SELECT i.id AS item_id, i.region_id, i.list, i.resident_id, r.org_unit_id, i.title, i.state, i.due_on, i.need_id, i.resource_id
FROM region_item i
LEFT JOIN region_resident r ON r.id = i.resident_id
WHERE i.id = :item_id

-- name: set_item_state
UPDATE region_item SET state = :state WHERE id = :item_id

-- name: finish_item
UPDATE region_item SET state = 'done', result = :result, done_on = :done_on WHERE id = :item_id

-- name: withdraw_item
UPDATE region_item SET state = 'withdrawn', result = :reason WHERE id = :item_id

-- name: items
SELECT i.id AS item_id, i.list, i.resident_id, COALESCE(r.name, u.name) AS resident_name, i.title, i.text, i.state, i.due_on, i.need_id,
       i.resource_id, n.title AS need_title, s.title AS resource_title, i.result, i.done_on
FROM region_item i
JOIN region g ON g.id = i.region_id
JOIN org_unit u ON u.id = g.unit_id
LEFT JOIN region_resident r ON r.id = i.resident_id
LEFT JOIN region_item n ON n.id = i.need_id
LEFT JOIN region_item s ON s.id = i.resource_id
WHERE i.region_id = :region_id AND i.id < :before
  AND (CAST(:list AS TEXT) IS NULL OR i.list = :list)
  AND (CAST(:state AS TEXT) IS NULL OR i.state = :state)
ORDER BY i.id DESC
LIMIT :limit

-- name: next_meeting
UPDATE region SET last_meeting = last_meeting + 1 WHERE id = :region_id RETURNING last_meeting

-- name: add_meeting
INSERT INTO region_meeting (id, region_id, number, title, held_on, place, agenda, state, account_id, created_at)
VALUES (:meeting_id, :region_id, :number, :title, :held_on, :place, :agenda, 'called', :account_id, :now)

-- name: invite_all
INSERT INTO region_invited (meeting_id, resident_id)
SELECT CAST(:meeting_id AS BIGINT), r.id FROM region_resident r WHERE r.region_id = :region_id AND r.left_on IS NULL

-- name: meeting
SELECT m.id AS meeting_id, m.region_id, m.number, m.title, m.held_on, m.place, m.state, m.agenda, m.minutes, m.cancel_reason
FROM region_meeting m
WHERE m.id = :meeting_id

-- name: hold_meeting
UPDATE region_meeting SET state = 'held', minutes = :minutes WHERE id = :meeting_id

-- name: nobody_came
UPDATE region_invited SET came = FALSE WHERE meeting_id = :meeting_id

-- name: came
INSERT INTO region_invited (meeting_id, resident_id, came) VALUES (:meeting_id, :resident_id, TRUE)
ON CONFLICT (meeting_id, resident_id) DO UPDATE SET came = TRUE

-- name: cancel_meeting
UPDATE region_meeting SET state = 'cancelled', cancel_reason = :reason WHERE id = :meeting_id

-- name: meetings
SELECT m.id AS meeting_id, m.region_id, m.number, m.title, m.held_on, m.place, m.state,
       (SELECT COUNT(*) FROM region_invited x WHERE x.meeting_id = m.id) AS invited,
       (SELECT COUNT(*) FROM region_invited x WHERE x.meeting_id = m.id AND x.came) AS came,
       (SELECT COUNT(*) FROM region_task x WHERE x.meeting_id = m.id) AS tasks,
       (SELECT COUNT(*) FROM region_task x WHERE x.meeting_id = m.id AND x.done_on IS NOT NULL) AS tasks_done
FROM region_meeting m
WHERE m.region_id = :region_id AND m.id < :before
ORDER BY m.id DESC
LIMIT :limit

-- name: invited
SELECT x.resident_id, r.name, x.came
FROM region_invited x
JOIN region_resident r ON r.id = x.resident_id
WHERE x.meeting_id = :meeting_id
ORDER BY x.resident_id

-- name: add_task
INSERT INTO region_task (id, meeting_id, region_id, resident_id, title, due_on)
VALUES (:task_id, :meeting_id, :region_id, :resident_id, :title, :due_on)

-- name: task
SELECT t.id AS task_id, t.region_id, t.meeting_id, m.number AS meeting_number, t.title, t.resident_id,
       COALESCE(r.name, u.name) AS resident_name, r.org_unit_id, t.due_on, t.done_on, t.result
FROM region_task t
JOIN region_meeting m ON m.id = t.meeting_id
JOIN region g ON g.id = t.region_id
JOIN org_unit u ON u.id = g.unit_id
LEFT JOIN region_resident r ON r.id = t.resident_id
WHERE t.id = :task_id

-- name: tasks_of_meeting
SELECT t.id AS task_id, t.region_id, t.meeting_id, m.number AS meeting_number, t.title, t.resident_id,
       COALESCE(r.name, u.name) AS resident_name, r.org_unit_id, t.due_on, t.done_on, t.result
FROM region_task t
JOIN region_meeting m ON m.id = t.meeting_id
JOIN region g ON g.id = t.region_id
JOIN org_unit u ON u.id = g.unit_id
LEFT JOIN region_resident r ON r.id = t.resident_id
WHERE t.meeting_id = :meeting_id
ORDER BY t.id
LIMIT 200

-- name: tasks_of_region
SELECT t.id AS task_id, t.region_id, t.meeting_id, m.number AS meeting_number, t.title, t.resident_id,
       COALESCE(r.name, u.name) AS resident_name, r.org_unit_id, t.due_on, t.done_on, t.result
FROM region_task t
JOIN region_meeting m ON m.id = t.meeting_id
JOIN region g ON g.id = t.region_id
JOIN org_unit u ON u.id = g.unit_id
LEFT JOIN region_resident r ON r.id = t.resident_id
WHERE t.region_id = :region_id AND t.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR (t.done_on IS NULL) = (CAST(:state AS TEXT) = 'open'))
  AND (CAST(:overdue AS BIGINT) = 0 OR (t.done_on IS NULL AND t.due_on < :today))
ORDER BY t.id DESC
LIMIT :limit

-- The tasks of all regions of a unit and below.
-- name: tasks_in_scope
SELECT t.id AS task_id, t.region_id, t.meeting_id, m.number AS meeting_number, t.title, t.resident_id,
       COALESCE(r.name, u.name) AS resident_name, r.org_unit_id, t.due_on, t.done_on, t.result
FROM org_ancestor s
CROSS JOIN region g
JOIN region_task t ON t.region_id = g.id
JOIN region_meeting m ON m.id = t.meeting_id
JOIN org_unit u ON u.id = g.unit_id
LEFT JOIN region_resident r ON r.id = t.resident_id
WHERE s.ancestor_id = :scope_id AND g.unit_id = s.unit_id AND t.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR (t.done_on IS NULL) = (CAST(:state AS TEXT) = 'open'))
  AND (CAST(:overdue AS BIGINT) = 0 OR (t.done_on IS NULL AND t.due_on < :today))
ORDER BY t.id DESC
LIMIT :limit

-- name: finish_task
UPDATE region_task SET done_on = :today, result = :result WHERE id = :task_id

-- name: to_tell
SELECT t.id AS task_id, t.region_id, t.meeting_id, 0 AS meeting_number, t.title, t.resident_id, '' AS resident_name, r.org_unit_id,
       t.due_on, t.done_on, t.result
FROM region_task t
LEFT JOIN region_resident r ON r.id = t.resident_id
WHERE t.done_on IS NULL AND t.overdue_told_at IS NULL AND t.due_on < :today
ORDER BY t.due_on, t.id
LIMIT :limit

-- name: set_told
UPDATE region_task SET overdue_told_at = :now WHERE id = :task_id

-- name: items_running
SELECT COUNT(*) AS found
FROM region_item i
JOIN region g ON g.id = i.region_id
WHERE g.unit_id = :unit_id AND g.ended_on IS NULL AND i.state IN ('open', 'matched')

-- name: meeting_records
SELECT m.id AS record_id, m.title, g.unit_id, u.name AS unit_name, m.held_on AS on_day
FROM region_meeting m
JOIN region g ON g.id = m.region_id
JOIN org_unit u ON u.id = g.unit_id
JOIN org_ancestor s ON s.unit_id = g.unit_id AND s.ancestor_id = :scope_id
WHERE m.state = 'held' AND m.held_on >= :from_on AND m.held_on <= :to_on AND m.id < :before
ORDER BY m.id DESC
LIMIT :limit

-- name: project_records
SELECT i.id AS record_id, i.title, g.unit_id, u.name AS unit_name, i.done_on AS on_day
FROM region_item i
JOIN region g ON g.id = i.region_id
JOIN org_unit u ON u.id = g.unit_id
JOIN org_ancestor s ON s.unit_id = g.unit_id AND s.ancestor_id = :scope_id
WHERE i.list = 'project' AND i.done_on IS NOT NULL AND i.done_on >= :from_on AND i.done_on <= :to_on AND i.id < :before
ORDER BY i.id DESC
LIMIT :limit

-- name: task_records
SELECT t.id AS record_id, t.title, g.unit_id, u.name AS unit_name, t.done_on AS on_day
FROM region_task t
JOIN region g ON g.id = t.region_id
JOIN org_unit u ON u.id = g.unit_id
JOIN org_ancestor s ON s.unit_id = g.unit_id AND s.ancestor_id = :scope_id
WHERE t.done_on IS NOT NULL AND t.done_on >= :from_on AND t.done_on <= :to_on AND t.id < :before
ORDER BY t.id DESC
LIMIT :limit
