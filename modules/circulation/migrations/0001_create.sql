-- What a neighbour lends or gives away. `days` is how long it may be kept.
CREATE TABLE circulation_thing (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  condition TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  days BIGINT,
  state TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX circulation_thing_by_unit ON circulation_thing (unit_id, id);
CREATE INDEX circulation_thing_by_account ON circulation_thing (account_id, id);

-- Somebody's asking for a thing, and what came of it. `hold_until` is the day until which it is kept for him.
CREATE TABLE circulation_loan (
  id BIGINT PRIMARY KEY,
  thing_id BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  note TEXT,
  until_on BIGINT,
  answer TEXT,
  state TEXT NOT NULL,
  code TEXT,
  hold_until BIGINT,
  due_on BIGINT,
  asked_at BIGINT NOT NULL,
  handed_over_at BIGINT,
  ended_at BIGINT,
  remind_on BIGINT
);
CREATE INDEX circulation_loan_by_thing ON circulation_loan (thing_id, id);
CREATE INDEX circulation_loan_by_owner ON circulation_loan (owner_id, id);
CREATE INDEX circulation_loan_by_account ON circulation_loan (account_id, id);
CREATE INDEX circulation_loan_by_unit ON circulation_loan (unit_id, id);
CREATE INDEX circulation_loan_held ON circulation_loan (hold_until) WHERE state = 'held';
CREATE INDEX circulation_loan_out ON circulation_loan (remind_on) WHERE remind_on IS NOT NULL;
CREATE INDEX circulation_loan_handed_over ON circulation_loan (handed_over_at) WHERE handed_over_at IS NOT NULL;
