-- What points buy. `held` is the part of the stock that orders have bespoken; services have no stock but slots.
CREATE TABLE market_good (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  price BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  place TEXT NOT NULL,
  supplier TEXT,
  unit_cost_fen BIGINT NOT NULL,
  stock BIGINT NOT NULL,
  held BIGINT NOT NULL,
  limit_per_person BIGINT,
  limit_period TEXT,
  expires_on BIGINT,
  state TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX market_good_by_unit ON market_good (unit_id, id);

-- When it may be redeemed; without a row always.
CREATE TABLE market_window (
  good_id BIGINT NOT NULL,
  from_on BIGINT NOT NULL,
  to_on BIGINT NOT NULL,
  PRIMARY KEY (good_id, from_on)
);

-- Every change of a stock, with what it was afterwards.
CREATE TABLE market_movement (
  id BIGINT PRIMARY KEY,
  good_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  change BIGINT NOT NULL,
  stock_after BIGINT NOT NULL,
  unit_cost_fen BIGINT,
  donor TEXT,
  supplier TEXT,
  expires_on BIGINT,
  receipt_number TEXT,
  note TEXT,
  account_id BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX market_movement_by_good ON market_movement (good_id, id);
CREATE UNIQUE INDEX market_movement_by_receipt ON market_movement (receipt_number) WHERE receipt_number IS NOT NULL;

CREATE TABLE market_slot (
  id BIGINT PRIMARY KEY,
  good_id BIGINT NOT NULL,
  from_at BIGINT NOT NULL,
  to_at BIGINT NOT NULL,
  place TEXT NOT NULL,
  places BIGINT NOT NULL,
  taken BIGINT NOT NULL
);
CREATE INDEX market_slot_by_good ON market_slot (good_id, from_at);

CREATE TABLE market_order (
  id BIGINT PRIMARY KEY,
  good_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  quantity BIGINT NOT NULL,
  points BIGINT NOT NULL,
  cost_fen BIGINT NOT NULL,
  state TEXT NOT NULL,
  hold_id BIGINT NOT NULL,
  code TEXT NOT NULL,
  slot_id BIGINT,
  note TEXT,
  pick_up_until BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  decided_at BIGINT,
  decided_by BIGINT
);
CREATE INDEX market_order_by_account ON market_order (account_id, id);
CREATE INDEX market_order_by_unit ON market_order (unit_id, state, id);
CREATE INDEX market_order_by_good ON market_order (good_id, id);
CREATE INDEX market_order_by_hold ON market_order (hold_id);
CREATE INDEX market_order_handed_over ON market_order (decided_at) WHERE state = 'handed_over';

-- Pick-up codes in use; one is free again when its order is over.
CREATE TABLE market_code (
  code TEXT PRIMARY KEY,
  order_id BIGINT NOT NULL
);

-- What a person has taken of a good in a period, for the limits.
CREATE TABLE market_taken (
  good_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  period BIGINT NOT NULL,
  quantity BIGINT NOT NULL,
  PRIMARY KEY (good_id, account_id, period)
);
