-- name: version_on
SELECT id AS version_id, name, version, module, state, shipped, definition, note, saved_at, saved_by
FROM workflow_version
WHERE name = :name AND state = 'on'

-- name: version
SELECT id AS version_id, name, version, module, state, shipped, definition, note, saved_at, saved_by
FROM workflow_version
WHERE id = :version_id

-- name: newest_shipped
SELECT id AS version_id, name, version, module, state, shipped, definition, note, saved_at, saved_by
FROM workflow_version
WHERE name = :name AND shipped
ORDER BY version DESC
LIMIT 1

-- name: newest_version
SELECT CAST(COALESCE(MAX(version), 0) AS BIGINT)
FROM workflow_version
WHERE name = :name

-- name: module_of
SELECT module
FROM workflow_version
WHERE name = :name
ORDER BY version
LIMIT 1

-- name: version_add
INSERT INTO workflow_version (id, name, version, module, state, shipped, definition, note, saved_at, saved_by)
VALUES (:version_id, :name, :version, :module, :state, :shipped, :definition, :note, :saved_at, :saved_by)

-- name: retire
UPDATE workflow_version SET state = 'retired'
WHERE name = :name AND state = 'on'

-- name: switch_on
UPDATE workflow_version SET state = 'on'
WHERE id = :version_id

-- A county has a few dozen definitions, each with a few versions.
-- name: versions_on
SELECT v.id AS version_id, v.name, v.version, v.module, v.state, v.shipped, v.definition, v.note, v.saved_at, v.saved_by,
       (SELECT COUNT(*) FROM workflow_version o JOIN workflow_item i ON i.version_id = o.id AND NOT i.ended WHERE o.name = v.name) AS running
FROM workflow_version v
WHERE v.state = 'on'
ORDER BY v.name

-- name: versions_of
SELECT v.id AS version_id, v.version, v.state, v.shipped, v.saved_at, a.name AS saved_by, v.note
FROM workflow_version v
LEFT JOIN access_account a ON a.id = v.saved_by
WHERE v.name = :name AND v.version < :before
ORDER BY v.version DESC
LIMIT :limit

-- name: roles_with
SELECT role
FROM access_role_permission
WHERE permission = :permission
ORDER BY role

-- name: version_id_on
SELECT id
FROM workflow_version
WHERE name = :name AND state = 'on'

-- name: names_on
SELECT name
FROM workflow_version
WHERE state = 'on'
ORDER BY name
