-- name: version
SELECT version FROM calendar_version WHERE id = 1

-- name: set_version
UPDATE calendar_version SET version = :version WHERE id = 1

-- name: days
SELECT on_day AS "on", working, name FROM calendar_day ORDER BY on_day

-- name: set_day
INSERT INTO calendar_day (on_day, working, name) VALUES (:on, :working, :name)
ON CONFLICT (on_day) DO UPDATE SET working = excluded.working, name = excluded.name

-- name: remove_day
DELETE FROM calendar_day WHERE on_day = :on

-- name: shifts
SELECT from_on, from_minute, to_minute FROM calendar_shift ORDER BY from_on, from_minute

-- name: clear_shifts
DELETE FROM calendar_shift WHERE from_on = :from_on

-- name: add_shift
INSERT INTO calendar_shift (from_on, from_minute, to_minute) VALUES (:from_on, :from_minute, :to_minute)

-- name: add_change
INSERT INTO calendar_change (id, at, action, from_on, until_on, detail, reason, account_id, account_name)
VALUES (:change_id, :at, :action, :from_on, :until_on, :detail, :reason, :account_id, :account_name)

-- name: changes
SELECT id AS change_id, at, action, from_on, until_on, detail, reason, account_name
FROM calendar_change
WHERE id < :before
ORDER BY id DESC
LIMIT :limit
