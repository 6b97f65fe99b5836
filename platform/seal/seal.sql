-- name: renewed
SELECT key_number FROM seal_renewed WHERE key_number = :key_number

-- name: set_renewed
INSERT INTO seal_renewed (key_number, values_renewed, done_at)
VALUES (:key_number, :values_renewed, :now)
ON CONFLICT (key_number) DO UPDATE SET values_renewed = excluded.values_renewed, done_at = excluded.done_at
