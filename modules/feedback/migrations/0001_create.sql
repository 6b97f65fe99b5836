-- What people complain of about this application itself; the national rules on government applications want that one tap away.
CREATE TABLE feedback (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  contact BYTEA,
  created_at BIGINT NOT NULL,
  answer TEXT,
  answered_by BIGINT,
  answered_at BIGINT
);
CREATE INDEX feedback_open ON feedback (id) WHERE answer IS NULL;
