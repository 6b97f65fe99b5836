-- The lines of statements, each account's beside one another: a copy of what stands in ledger_transfer in the order of time, of the
-- accounts that keep lots. Made now and then; what is younger is read from the account's chain. The smaller a row, the fewer pages are
-- read: no cause_id means the transfer's own id.
CREATE TABLE ledger_line (
  account_id BIGINT NOT NULL,
  transfer_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  at BIGINT NOT NULL,
  on_day BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  balance_after BIGINT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause_id BIGINT,
  rule_id BIGINT,
  unit_id BIGINT NOT NULL,
  expires_on BIGINT,
  certified_by BIGINT,
  memo TEXT NOT NULL,
  reverses_id BIGINT,
  PRIMARY KEY (account_id, transfer_id)
);

-- Each time that lines were filed: after it, every transfer up to this one has its lines, and so many of them were made.
CREATE TABLE ledger_filing (
  last_transfer_id BIGINT PRIMARY KEY,
  lines BIGINT NOT NULL
);

-- Nobody reads it: it was carried from the writing of an account to that of its transfer, which are one step.
ALTER TABLE ledger_balance DROP COLUMN previous_transfer_id;
