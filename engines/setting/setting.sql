-- name: value_of
SELECT value
FROM setting
WHERE key = :key

-- name: stored
SELECT key, value, changed_at, changed_by, version
FROM setting
WHERE key = :key

-- name: store
INSERT INTO setting (key, value, changed_at, changed_by_id, changed_by, version)
VALUES (:key, :value, :now, :account_id, :account_name, 1)
ON CONFLICT (key) DO UPDATE SET
  value = excluded.value,
  changed_at = excluded.changed_at,
  changed_by_id = excluded.changed_by_id,
  changed_by = excluded.changed_by,
  version = setting.version + 1

-- name: change_add
INSERT INTO setting_change (id, key, old_value, new_value, reason, changed_at, changed_by_id, changed_by)
VALUES (:id, :key, :old_value, :new_value, :reason, :now, :account_id, :account_name)

-- name: changes
SELECT id AS change_id, key, old_value, new_value, reason, changed_at, changed_by
FROM setting_change
WHERE key = :key
  AND id < :before
ORDER BY id DESC
LIMIT :limit
