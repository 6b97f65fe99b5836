-- What was answered to a POST, so that a repeated Idempotency-Key gets the same answer and nothing is done twice.
-- The day comes first so that keys append (a UUIDv7 carries its own time) and old days can be dropped together.
CREATE TABLE idempotency (
  day BIGINT NOT NULL,
  key BYTEA NOT NULL,
  account_id BIGINT NOT NULL,
  request_digest BYTEA NOT NULL,
  status BIGINT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (day, key, account_id)
);
