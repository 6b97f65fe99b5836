-- What holds for a member now.
CREATE TABLE dues_member (
  member_id BIGINT PRIMARY KEY,
  branch_id BIGINT NOT NULL,
  category TEXT NOT NULL,
  base_yuan BIGINT,
  rate_permyriad BIGINT,
  month_fen BIGINT NOT NULL,
  reminded_on BIGINT
);
CREATE INDEX dues_member_by_branch ON dues_member (branch_id, member_id);

-- Since which month what held. month is yyyymm.
CREATE TABLE dues_base (
  member_id BIGINT NOT NULL,
  month BIGINT NOT NULL,
  category TEXT NOT NULL,
  base_yuan BIGINT,
  rate_permyriad BIGINT,
  month_fen BIGINT NOT NULL,
  set_at BIGINT NOT NULL,
  account_name TEXT NOT NULL,
  PRIMARY KEY (member_id, month)
);

CREATE TABLE dues_month (
  member_id BIGINT NOT NULL,
  month BIGINT NOT NULL,
  branch_id BIGINT NOT NULL,
  owed_fen BIGINT NOT NULL,
  paid_fen BIGINT NOT NULL,
  paid_on BIGINT,
  payment_id BIGINT,
  PRIMARY KEY (member_id, month)
);
CREATE INDEX dues_month_by_branch ON dues_month (branch_id, month);
CREATE INDEX dues_month_by_payment ON dues_month (payment_id) WHERE payment_id IS NOT NULL;

CREATE TABLE dues_payment (
  id BIGINT PRIMARY KEY,
  member_id BIGINT NOT NULL,
  branch_id BIGINT NOT NULL,
  amount_fen BIGINT NOT NULL,
  months BIGINT NOT NULL,
  paid_on BIGINT NOT NULL,
  note TEXT,
  account_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  reversed_at BIGINT,
  reversed_by TEXT,
  reversal_reason TEXT
);
CREATE INDEX dues_payment_by_member ON dues_payment (member_id, id);
