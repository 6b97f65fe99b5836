-- name: add
INSERT INTO job (id, kind, payload, state, due_at, attempts, progress_done, progress_total, unique_key)
VALUES (:id, :kind, :payload, 'queued', :due, 0, 0, 0, :unique_key)
ON CONFLICT (unique_key) DO NOTHING

-- name: by_unique_key
SELECT id
FROM job
WHERE unique_key = :unique_key

-- name: next_due
SELECT id
FROM job
WHERE state = 'queued'
  AND due_at <= :now
ORDER BY due_at, id
LIMIT 1

-- Running jobs are few, so those whose process died are found by looking at all of them.
-- name: next_lapsed
SELECT id
FROM job
WHERE state = 'running'
  AND lease_until < :now
ORDER BY id
LIMIT 1

-- name: claim
UPDATE job SET
  state = 'running',
  attempts = attempts + 1,
  lease_until = :lease_until,
  started_at = :now,
  progress_done = 0,
  progress_total = 0
WHERE id = :id
  AND ((state = 'queued' AND due_at <= :now) OR (state = 'running' AND lease_until < :now))
RETURNING id, kind, payload, attempts

-- name: renew
UPDATE job SET lease_until = :lease_until
WHERE id = :id
  AND state = 'running'
  AND attempts = :attempts

-- name: progress
UPDATE job SET
  lease_until = :lease_until,
  progress_done = :done,
  progress_total = :total
WHERE id = :id
  AND state = 'running'
  AND attempts = :attempts

-- name: finish
UPDATE job SET
  state = 'done',
  lease_until = NULL,
  last_error = NULL,
  finished_at = :now
WHERE id = :id
  AND state = 'running'
  AND attempts = :attempts

-- name: fail
UPDATE job SET
  state = 'failed',
  lease_until = NULL,
  last_error = :error,
  finished_at = :now
WHERE id = :id
  AND state = 'running'
  AND attempts = :attempts

-- name: postpone
UPDATE job SET
  state = 'queued',
  lease_until = NULL,
  last_error = :error,
  due_at = :due
WHERE id = :id
  AND state = 'running'
  AND attempts = :attempts

-- A program that stops gives its attempt back.
-- name: give_back
UPDATE job SET
  state = 'queued',
  lease_until = NULL,
  attempts = attempts - 1,
  due_at = :now
WHERE id = :id
  AND state = 'running'
  AND attempts = :attempts

-- name: state_of
SELECT state
FROM job
WHERE id = :job_id

-- name: queue_again
UPDATE job SET
  state = 'queued',
  attempts = 0,
  due_at = :now,
  finished_at = NULL
WHERE id = :job_id

-- name: newest
SELECT id AS job_id, kind, state, progress_done, progress_total, attempts, last_error, due_at, started_at, finished_at
FROM job
WHERE id < :before
ORDER BY id DESC
LIMIT :limit

-- name: newest_in_state
SELECT id AS job_id, kind, state, progress_done, progress_total, attempts, last_error, due_at, started_at, finished_at
FROM job
WHERE state = :state
  AND id < :before
ORDER BY id DESC
LIMIT :limit

-- name: remove_done
DELETE FROM job
WHERE state = 'done'
  AND due_at < :before

-- name: counts
SELECT (SELECT COUNT(*) FROM job WHERE state = 'queued' AND due_at <= :now) AS queued,
  (SELECT COUNT(*) FROM job WHERE state = 'running') AS running,
  (SELECT COUNT(*) FROM job WHERE state = 'failed') AS failed
