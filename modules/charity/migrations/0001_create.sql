-- A purpose that a unit collects for, in goods or hours.
CREATE TABLE charity (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  ends_on BIGINT NOT NULL,
  state TEXT NOT NULL,
  report TEXT,
  version BIGINT NOT NULL,
  created_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  closed_at BIGINT,
  report_asked_at BIGINT
);
CREATE INDEX charity_by_unit ON charity (unit_id, id);
CREATE INDEX charity_unreported ON charity (ends_on) WHERE closed_at IS NULL AND report_asked_at IS NULL;

-- What is wanted, and how much of it is promised and has come. pledged counts what has come, too.
CREATE TABLE charity_goal (
  charity_id BIGINT NOT NULL,
  item_index BIGINT NOT NULL,
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  quantity BIGINT NOT NULL,
  pledged BIGINT NOT NULL,
  received BIGINT NOT NULL,
  PRIMARY KEY (charity_id, item_index)
);

CREATE TABLE charity_pledge (
  id BIGINT PRIMARY KEY,
  charity_id BIGINT NOT NULL,
  item_index BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  anonymous BOOLEAN NOT NULL,
  quantity BIGINT NOT NULL,
  state TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  decided_at BIGINT,
  decided_by BIGINT
);
CREATE INDEX charity_pledge_by_charity ON charity_pledge (charity_id, id);
CREATE INDEX charity_pledge_by_account ON charity_pledge (account_id, id);
CREATE INDEX charity_pledge_received ON charity_pledge (decided_at) WHERE state = 'received';
