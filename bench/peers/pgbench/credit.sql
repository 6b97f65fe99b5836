-- What the server runs for one credit, as one function in the database: the same reads, the same rows written. What the server does once
-- for a group of credits (the county's own account, figures, links of the chains) or remembers (session, rule, units) is left out, in the
-- peer's favour.
CREATE SEQUENCE bench_ids START 600000000000000000;

CREATE FUNCTION bench_credit(place BIGINT, rule BIGINT, clerk BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
  made BIGINT := nextval('bench_ids');
  key_bytes BYTEA := int8send(nextval('bench_ids')) || int8send(made);
  now_ms BIGINT := CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT);
  today BIGINT := CAST(to_char(now(), 'YYYYMMDD') AS BIGINT);
  member_number BIGINT;
  branch BIGINT;
  tally TEXT;
  account BIGINT;
  balance BIGINT;
  before_id BIGINT;
  bank BIGINT;
BEGIN
  SELECT b.member_id INTO member_number FROM bench_member b WHERE b.place = bench_credit.place;
  SELECT m.branch_id INTO branch FROM member m WHERE m.id = member_number AND m.valid;
  SELECT id INTO bank FROM ledger_account WHERE kind = 'bank' AND owner_id = 0;
  SELECT b.account_id, b.posted + 1, b.last_transfer_id, b.note INTO account, balance, before_id, tally
  FROM ledger_account a
  JOIN ledger_balance b ON b.account_id = a.id
  WHERE a.kind = 'member' AND a.owner_id = member_number;
  UPDATE ledger_balance
  SET posted = posted + 1, transfers = transfers + 1, last_transfer_id = made,
    lot_remaining = lot_remaining + 1, note = format('%s:%s:%s:%s', rule, today / 10000, balance, balance), note_check = made
  WHERE account_id = account;
  INSERT INTO ledger_transfer (id, kind, cause_kind, cause_id, cause_part, rule_id, unit_id, debit_account_id, credit_account_id,
    amount, debit_previous_id, credit_previous_id, debit_balance_after, credit_balance_after, on_day, at, certified_by, memo, digest)
  VALUES (made, 'credit', 'points.credit', made, 0, rule, branch, bank, account, 1, made - 1, before_id, 0, balance, today, now_ms, clerk, '',
    sha256(int8send(made)));
  INSERT INTO idempotency (day, key, account_id, request_digest, status, answer)
  VALUES (today, key_bytes, clerk, substr(sha256(key_bytes), 1, 16), 200, format('{"transfer_id":"%s","amount":1,"balance":%s}', made, balance));
  INSERT INTO access_audit (id, link_id, at, account_id, account_name, action, subject_id, unit_id, detail, request_id, address, digest)
  VALUES (made, 0, now_ms, clerk, 'Clerk', 'post_credits', made, branch, '', to_hex(made), '127.0.0.1', sha256(key_bytes));
  RETURN balance;
END $$;
