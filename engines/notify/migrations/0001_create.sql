CREATE TABLE notify_message (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  params TEXT NOT NULL,
  link TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  read_at BIGINT
);

CREATE INDEX notify_message_by_account ON notify_message (account_id, id);
CREATE INDEX notify_message_unread ON notify_message (account_id, id) WHERE read_at IS NULL;

-- One row for each message and each channel that leads outside of the app.
CREATE TABLE notify_outbox (
  id BIGINT PRIMARY KEY,
  message_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  settled_at BIGINT
);

CREATE INDEX notify_outbox_by_message ON notify_outbox (message_id);
