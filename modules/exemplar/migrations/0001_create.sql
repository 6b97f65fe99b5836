-- Somebody whom neighbours hold up as an example, with his consent.
CREATE TABLE exemplar (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  story TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  likes BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  published_at BIGINT
);
CREATE INDEX exemplar_by_unit ON exemplar (unit_id, id);
CREATE INDEX exemplar_by_account ON exemplar (account_id, id);
CREATE INDEX exemplar_published ON exemplar (published_at) WHERE published_at IS NOT NULL;

CREATE TABLE exemplar_like (
  exemplar_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (exemplar_id, account_id)
);
