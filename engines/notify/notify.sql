-- name: message_add
INSERT INTO notify_message (id, account_id, kind, params, link, created_at)
VALUES (:id, :account_id, :kind, :params, :link, :now)

-- name: messages
SELECT id AS message_id, created_at AS at, kind, params, NULLIF(link, '') AS link,
  CAST(CASE WHEN read_at IS NULL THEN 0 ELSE 1 END AS BIGINT) AS read
FROM notify_message
WHERE account_id = :account_id
  AND id < :before
ORDER BY id DESC
LIMIT :limit

-- name: unread_messages
SELECT id AS message_id, created_at AS at, kind, params, NULLIF(link, '') AS link, 0 AS read
FROM notify_message
WHERE account_id = :account_id
  AND read_at IS NULL
  AND id < :before
ORDER BY id DESC
LIMIT :limit

-- name: unread
SELECT COUNT(*)
FROM notify_message
WHERE account_id = :account_id
  AND read_at IS NULL

-- name: mark_read
UPDATE notify_message SET read_at = :now
WHERE id = :id
  AND account_id = :account_id
  AND read_at IS NULL

-- name: mark_all_read
UPDATE notify_message SET read_at = :now
WHERE account_id = :account_id
  AND read_at IS NULL

-- name: outbox_add
INSERT INTO notify_outbox (id, message_id, account_id, channel, state, attempts, created_at)
VALUES (:id, :message_id, :account_id, :channel, 'waiting', 0, :now)

-- name: outgoing
SELECT o.channel, o.account_id, m.kind, m.params, m.link
FROM notify_outbox o
JOIN notify_message m ON m.id = o.message_id
WHERE o.id = :id
  AND o.state = 'waiting'

-- name: outbox_attempt
UPDATE notify_outbox SET attempts = attempts + 1
WHERE id = :id

-- name: outbox_sent
UPDATE notify_outbox SET
  state = 'sent',
  settled_at = :now
WHERE id = :id

-- name: newest_message
SELECT id
FROM notify_message
WHERE account_id = :account_id
  AND kind = :kind
  AND link = :link
ORDER BY id DESC
LIMIT 1

-- name: waiting_sms
SELECT o.account_id, m.kind, m.params, o.created_at
FROM notify_outbox o
JOIN notify_message m ON m.id = o.message_id
WHERE o.id = :id
  AND o.state = 'waiting'

-- name: outbox_settle
UPDATE notify_outbox SET
  state = :state,
  error = :error,
  settled_at = CASE WHEN :state = 'waiting' THEN NULL ELSE CAST(:now AS BIGINT) END
WHERE id = :id

-- name: newest_outbox
SELECT o.state, o.attempts, o.error
FROM notify_message m
JOIN notify_outbox o ON o.message_id = m.id
WHERE m.account_id = :account_id
ORDER BY o.id DESC
LIMIT 1

-- name: sent
SELECT o.id AS text_message_id, o.account_id, m.kind, o.state AS delivery, o.attempts, o.error, o.created_at, o.settled_at
FROM notify_outbox o
JOIN notify_message m ON m.id = o.message_id
WHERE o.channel = :channel
  AND o.id < :before
ORDER BY o.id DESC
LIMIT :limit

-- name: sent_of_state
SELECT o.id AS text_message_id, o.account_id, m.kind, o.state AS delivery, o.attempts, o.error, o.created_at, o.settled_at
FROM notify_outbox o
JOIN notify_message m ON m.id = o.message_id
WHERE o.channel = :channel
  AND o.state = :state
  AND o.id < :before
ORDER BY o.id DESC
LIMIT :limit
