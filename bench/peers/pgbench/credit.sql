-- What the server runs for one credit, as one function in the database: the same reads, the same rows written. What the server does once
-- for a group of credits (the county's own account, figures, links of the chains) is left out, in the peer's favour.
CREATE SEQUENCE bench_ids START 600000000000000000;

CREATE FUNCTION bench_credit(place BIGINT, rule BIGINT, clerk BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
  made BIGINT := nextval('bench_ids');
  cause BIGINT := nextval('bench_ids');
  key_bytes BYTEA := int8send(nextval('bench_ids')) || int8send(made);
  now_ms BIGINT := CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT);
  today BIGINT := CAST(to_char(now(), 'YYYYMMDD') AS BIGINT);
  member_number BIGINT;
  branch BIGINT;
  account BIGINT;
  balance BIGINT;
  before_id BIGINT;
  bank BIGINT;
BEGIN
  PERFORM epoch FROM access_epoch WHERE id = 1;
  PERFORM answer FROM idempotency WHERE day = today AND key = key_bytes AND account_id = clerk;
  SELECT b.member_id INTO member_number FROM bench_member b WHERE b.place = bench_credit.place;
  SELECT m.branch_id INTO branch
  FROM member m
  JOIN member_person p ON p.id = m.person_id
  LEFT JOIN access_account a ON a.person_id = m.person_id
  WHERE m.id = member_number AND m.valid
  ORDER BY a.id
  LIMIT 1;
  PERFORM 1 FROM org_ancestor WHERE unit_id = branch AND ancestor_id = (SELECT home_unit_id FROM access_account WHERE id = clerk);
  PERFORM amount FROM points_tally WHERE period = today / 10000 AND owner_id = member_number AND rule_id = rule;
  INSERT INTO points_tally (period, owner_id, rule_id, amount, deeds) VALUES (today / 10000, member_number, rule, 1, 1)
    ON CONFLICT (period, owner_id, rule_id) DO UPDATE
    SET amount = points_tally.amount + excluded.amount, deeds = points_tally.deeds + 1;
  SELECT id INTO bank FROM ledger_account WHERE kind = 'bank' AND owner_id = 0;
  SELECT id INTO account FROM ledger_account WHERE kind = 'member' AND owner_id = member_number;
  INSERT INTO ledger_cause (cause_id, cause_kind, cause_part, transfer_id) VALUES (cause, 'points.credit', 0, made)
    ON CONFLICT (cause_id, cause_kind, cause_part) DO NOTHING;
  SELECT posted + 1, last_transfer_id INTO balance, before_id FROM ledger_balance WHERE account_id = account;
  UPDATE ledger_balance
  SET posted = posted + 1, transfers = transfers + 1, previous_transfer_id = before_id, last_transfer_id = made,
    lot_remaining = lot_remaining + 1
  WHERE account_id = account;
  INSERT INTO ledger_transfer (id, kind, cause_kind, cause_id, cause_part, rule_id, unit_id, debit_account_id, credit_account_id,
    amount, debit_previous_id, credit_previous_id, debit_balance_after, credit_balance_after, on_day, at, certified_by, memo, digest)
  VALUES (made, 'credit', 'points.credit', cause, 0, rule, branch, bank, account, 1, made - 1, before_id, 0, balance, today, now_ms, clerk, '',
    sha256(int8send(made)));
  INSERT INTO idempotency (day, key, account_id, request_digest, status, answer)
  VALUES (today, key_bytes, clerk, substr(sha256(key_bytes), 1, 16), 200, format('{"transfer_id":"%s","amount":1,"balance":%s}', made, balance));
  INSERT INTO access_audit (id, link_id, at, account_id, account_name, action, subject_id, unit_id, detail, request_id, address, digest)
  VALUES (made, 0, now_ms, clerk, 'Clerk', 'post_credits', made, branch, '', to_hex(made), '127.0.0.1', sha256(int8send(cause)));
  RETURN balance;
END $$;
