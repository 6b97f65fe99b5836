-- What somebody wishes for. title and text are what the public reads; who is in need is sealed. `state` follows the item of the workflow.
CREATE TABLE wish (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  for_name BYTEA,
  for_phone BYTEA,
  consent_name BOOLEAN NOT NULL,
  needed_by_on BIGINT,
  value_yuan BIGINT,
  item_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  climbed_to BIGINT,
  claimed_kind TEXT,
  claimed_account_id BIGINT,
  claimed_unit_id BIGINT,
  thanks_text TEXT,
  created_at BIGINT NOT NULL,
  published_at BIGINT,
  expires_on BIGINT,
  claimed_at BIGINT,
  ended_at BIGINT
);
CREATE UNIQUE INDEX wish_by_number ON wish (number);
CREATE INDEX wish_by_unit ON wish (unit_id, id);
CREATE INDEX wish_by_account ON wish (account_id, id);
CREATE INDEX wish_by_climbed_to ON wish (climbed_to, id) WHERE climbed_to IS NOT NULL;
CREATE INDEX wish_by_claimer ON wish (claimed_account_id, id) WHERE claimed_account_id IS NOT NULL;
CREATE INDEX wish_published ON wish (published_at) WHERE published_at IS NOT NULL;
CREATE INDEX wish_ended ON wish (ended_at) WHERE ended_at IS NOT NULL;

-- The last number of each year.
CREATE TABLE wish_number (
  year BIGINT PRIMARY KEY,
  last BIGINT NOT NULL
);
