-- name: idempotency_find
SELECT request_digest, status, answer
FROM idempotency
WHERE day = :day AND key = :key AND account_id = :account_id

-- name: idempotency_add
INSERT INTO idempotency (day, key, account_id, request_digest, status, answer)
VALUES (:day, :key, :account_id, :request_digest, :status, :answer)

-- name: idempotency_forget
DELETE FROM idempotency WHERE day < :day
