-- Programs of others that may send requests. Of the key only a digest is kept.
CREATE TABLE open311_client (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  key_digest BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  created_by TEXT NOT NULL,
  revoked_at BIGINT,
  revoked_by TEXT
);
CREATE UNIQUE INDEX open311_client_by_key ON open311_client (key_digest);

-- What a client got for a request, until the case is public and has an identifier for everybody.
CREATE TABLE open311_token (
  id BIGINT PRIMARY KEY,
  token TEXT NOT NULL,
  case_id BIGINT NOT NULL,
  client_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX open311_token_by_token ON open311_token (token);
CREATE INDEX open311_token_by_client ON open311_token (client_id, id);

-- Since when the services are what they are.
CREATE TABLE open311_changeset (
  id BIGINT PRIMARY KEY,
  digest TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
