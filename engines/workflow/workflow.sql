-- name: item
SELECT id AS item_id, definition, version_id, subject_kind, subject_id, unit_id, state, tier, paused, ended
FROM workflow_item
WHERE id = :item_id

-- The newest, where a subject has gone through several.
-- name: item_of_subject
SELECT id AS item_id, definition, version_id, subject_kind, subject_id, unit_id, state, tier, paused, ended
FROM workflow_item
WHERE subject_kind = :subject_kind AND subject_id = :subject_id
ORDER BY id DESC
LIMIT 1

-- name: item_add
INSERT INTO workflow_item (id, version_id, definition, subject_kind, subject_id, unit_id, state, tier, paused, ended, started_at, changed_at)
VALUES (:item_id, :version_id, :definition, :subject_kind, :subject_id, :unit_id, :state, :tier, :paused, :ended, :now, :now)

-- name: item_state
UPDATE workflow_item SET state = :state, ended = :ended, changed_at = :now
WHERE id = :item_id

-- name: item_paused
UPDATE workflow_item SET paused = :paused, changed_at = :now
WHERE id = :item_id

-- name: item_unit
UPDATE workflow_item SET unit_id = :unit_id
WHERE id = :item_id

-- name: item_tier
UPDATE workflow_item SET tier = :tier
WHERE id = :item_id

-- name: parts
SELECT part, account_id, unit_id
FROM workflow_part
WHERE item_id = :item_id
ORDER BY part, account_id, unit_id

-- name: part_add
INSERT INTO workflow_part (item_id, part, account_id, unit_id)
VALUES (:item_id, :part, :account_id, :unit_id)
ON CONFLICT (item_id, part, account_id, unit_id) DO NOTHING

-- name: part_clear
DELETE FROM workflow_part
WHERE item_id = :item_id AND part = :part

-- name: line_add
INSERT INTO workflow_line (id, item_id, at, kind, title_key, move, from_state, to_state, account_id, unit_id, note, form, files)
VALUES (:line_id, :item_id, :now, :kind, :title_key, :move, :from_state, :to_state, :account_id, :unit_id, :note, :form, :files)

-- name: lines
SELECT l.id AS line_id, l.at, l.kind, l.title_key, l.move, l.from_state, l.to_state, l.account_id, l.note, l.form, l.files,
       a.name AS by_name, u.name AS by_unit_name
FROM workflow_line l
LEFT JOIN access_account a ON a.id = l.account_id
LEFT JOIN org_unit u ON u.id = l.unit_id
WHERE l.item_id = :item_id AND l.id > :after
ORDER BY l.id
LIMIT :limit

-- name: path
SELECT at, move, from_state, to_state
FROM workflow_line
WHERE item_id = :item_id AND to_state IS NOT NULL
ORDER BY id

-- name: lines_with_files
SELECT id
FROM workflow_line
WHERE item_id = :item_id AND files > 0

-- name: lines_forget
UPDATE workflow_line
SET note = CASE WHEN note IS NULL THEN NULL ELSE CAST(:instead AS TEXT) END, form = NULL, files = 0
WHERE item_id = :item_id

-- name: extensions_forget
UPDATE workflow_extension
SET reason = :instead, decided_reason = CASE WHEN decided_reason IS NULL THEN NULL ELSE CAST(:instead AS TEXT) END
WHERE item_id = :item_id

-- name: line_item
SELECT item_id
FROM workflow_line
WHERE id = :line_id

-- Whoever holds the permission by a grant over just this unit.
-- name: holders
SELECT DISTINCT g.account_id
FROM access_grant g
JOIN access_role_permission p ON p.role = g.role AND p.permission = :permission
WHERE g.unit_id = :unit_id AND g.state = 'active'
ORDER BY g.account_id
LIMIT 20

-- name: account_name
SELECT name
FROM access_account
WHERE id = :account_id

-- name: unit_name
SELECT name
FROM org_unit
WHERE id = :unit_id
