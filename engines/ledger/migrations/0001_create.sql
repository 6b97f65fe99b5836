-- Whose account it is. `digest` is over all other columns and the floor.
CREATE TABLE ledger_account (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  owner_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  opened_at BIGINT NOT NULL,
  digest BYTEA NOT NULL
);
CREATE UNIQUE INDEX ledger_account_owner ON ledger_account (kind, owner_id);

-- What of an account changes, apart because a small row is written quicker: its balance and the end of its chain of transfers.
-- Nearly all accounts have one lot at a time, so the first one lies here: lot_on 0 when the place is free, -1 when the account keeps none.
CREATE TABLE ledger_balance (
  account_id BIGINT PRIMARY KEY,
  floor BIGINT,
  posted BIGINT NOT NULL,
  held BIGINT NOT NULL,
  transfers BIGINT NOT NULL,
  last_transfer_id BIGINT,
  previous_transfer_id BIGINT,
  lot_on BIGINT NOT NULL,
  lot_remaining BIGINT NOT NULL
);

-- Never changed. `digest` is over all other columns and the transfer's lot moves.
CREATE TABLE ledger_transfer (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause_id BIGINT NOT NULL,
  cause_part BIGINT NOT NULL,
  rule_id BIGINT,
  unit_id BIGINT NOT NULL,
  debit_account_id BIGINT NOT NULL,
  credit_account_id BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  debit_previous_id BIGINT,
  credit_previous_id BIGINT,
  debit_balance_after BIGINT NOT NULL,
  credit_balance_after BIGINT NOT NULL,
  reverses_id BIGINT,
  expires_on BIGINT,
  on_day BIGINT NOT NULL,
  at BIGINT NOT NULL,
  certified_by BIGINT,
  memo TEXT NOT NULL,
  digest BYTEA NOT NULL
);

-- Which transfer a deed paid. Deeds have time-ordered ids, so this appends.
CREATE TABLE ledger_cause (
  cause_id BIGINT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause_part BIGINT NOT NULL,
  transfer_id BIGINT NOT NULL,
  PRIMARY KEY (cause_id, cause_kind, cause_part)
);

CREATE TABLE ledger_reversal (
  transfer_id BIGINT PRIMARY KEY,
  reversal_id BIGINT NOT NULL
);

-- What an account has left in its other lots, by the day on which they expire; never 0. Day 29991231: never expires. Day 0: a debt,
-- negative.
CREATE TABLE ledger_lot (
  account_id BIGINT NOT NULL,
  expires_on BIGINT NOT NULL,
  remaining BIGINT NOT NULL,
  PRIMARY KEY (account_id, expires_on)
);

-- Where a transfer (or the release of a hold) did not simply fill the lot of its own expires_on.
CREATE TABLE ledger_lot_move (
  source_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  expires_on BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (source_id, account_id, expires_on)
);

-- `digest` is over all other columns and the hold's lots; made anew when the state changes.
CREATE TABLE ledger_hold (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  to_account_id BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  state TEXT NOT NULL,
  expires_at BIGINT,
  made_at BIGINT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause_id BIGINT NOT NULL,
  cause_part BIGINT NOT NULL,
  transfer_id BIGINT,
  digest BYTEA NOT NULL
);
CREATE UNIQUE INDEX ledger_hold_cause ON ledger_hold (cause_id, cause_kind, cause_part);
CREATE INDEX ledger_hold_pending ON ledger_hold (expires_at) WHERE state = 'pending';

CREATE TABLE ledger_hold_lot (
  hold_id BIGINT NOT NULL,
  expires_on BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (hold_id, expires_on)
);

-- One link per group commit: the transfers of the group, chained to the link before.
CREATE TABLE ledger_link (
  id BIGINT PRIMARY KEY,
  first_transfer_id BIGINT NOT NULL,
  last_transfer_id BIGINT NOT NULL,
  transfers BIGINT NOT NULL,
  previous BYTEA NOT NULL,
  digest BYTEA NOT NULL
);

CREATE TABLE ledger_root (
  day BIGINT PRIMARY KEY,
  transfers BIGINT NOT NULL,
  root BYTEA NOT NULL
);
