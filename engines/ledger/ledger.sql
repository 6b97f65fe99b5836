-- name: account_add
INSERT INTO ledger_account (id, kind, owner_id, unit_id, opened_at, digest)
VALUES (:account_id, :kind, :owner_id, :unit_id, :opened_at, :digest)

-- name: balance_add
INSERT INTO ledger_balance (account_id, floor, posted, held, transfers, lot_on, lot_remaining)
VALUES (:account_id, :floor, 0, 0, 0, :lot_on, 0)

-- An owner's number is his account's, see state_of; only the first programs gave it one of its own.
-- name: account_by_owner
SELECT account_id
FROM ledger_balance
WHERE account_id = :owner_id
UNION ALL
SELECT id AS account_id
FROM ledger_account
WHERE kind = :kind AND owner_id = :owner_id
LIMIT 1

-- name: account_terms
SELECT a.id AS account_id, a.kind, a.owner_id, a.unit_id, b.floor, a.opened_at
FROM ledger_account a
JOIN ledger_balance b ON b.account_id = a.id
WHERE a.id = :account_id

-- name: account_relocate
UPDATE ledger_account
SET unit_id = :unit_id, digest = :digest
WHERE id = :account_id

-- name: account_owner
SELECT kind, owner_id, unit_id
FROM ledger_account
WHERE id = :account_id

-- name: account_balance
SELECT posted, held, posted - held AS available, floor
FROM ledger_balance
WHERE account_id = :account_id

-- name: account_state
SELECT account_id, floor, posted, held, transfers, last_transfer_id, lot_on, lot_remaining, note, note_check
FROM ledger_balance
WHERE account_id = :account_id

-- name: state_by_owner
SELECT b.account_id, b.floor, b.posted, b.held, b.transfers, b.last_transfer_id, b.lot_on, b.lot_remaining, b.note, b.note_check
FROM ledger_account a
JOIN ledger_balance b ON b.account_id = a.id
WHERE a.kind = :kind AND a.owner_id = :owner_id

-- The one way in which a balance changes. Read first and written whole: RETURNING would make SQLite keep a journal per statement.
-- name: account_write
UPDATE ledger_balance
SET posted = :posted, held = :held, transfers = :transfers, last_transfer_id = :last_transfer_id, lot_on = :lot_on,
  lot_remaining = :lot_remaining, note = :note, note_check = :note_check
WHERE account_id = :account_id

-- name: note
SELECT note
FROM ledger_balance
WHERE account_id = :account_id

-- name: notes
SELECT a.owner_id, b.note
FROM ledger_account a
JOIN ledger_balance b ON b.account_id = a.id
WHERE a.owner_id >= :first AND a.owner_id <= :last AND a.kind = :kind AND b.note <> ''

-- name: houses
SELECT b.account_id, a.kind, b.floor, b.posted, b.held, b.transfers, b.last_transfer_id, b.lot_on, b.lot_remaining, b.note, b.note_check
FROM ledger_account a
JOIN ledger_balance b ON b.account_id = a.id
WHERE a.kind IN ('bank', 'goods_fund', 'expiry', 'grant', 'clearing') AND a.owner_id = 0

-- name: account_page
SELECT id AS account_id
FROM ledger_account
WHERE id > :after
ORDER BY id
LIMIT :limit

-- name: cause_take
INSERT INTO ledger_cause (cause_id, cause_kind, cause_part, transfer_id)
VALUES (:cause_id, :cause_kind, :cause_part, :transfer_id)
ON CONFLICT (cause_id, cause_kind, cause_part) DO NOTHING

-- name: cause_drop
DELETE FROM ledger_cause
WHERE cause_id = :cause_id AND cause_kind = :cause_kind AND cause_part = :cause_part

-- name: cause_transfer
SELECT transfer_id
FROM ledger_cause
WHERE cause_id = :cause_id AND cause_kind = :cause_kind AND cause_part = :cause_part

-- name: transfer_add
INSERT INTO ledger_transfer (id, kind, cause_kind, cause_id, cause_part, rule_id, unit_id, debit_account_id,
  credit_account_id, amount, debit_previous_id, credit_previous_id, debit_balance_after, credit_balance_after, reverses_id,
  expires_on, on_day, at, certified_by, memo, digest)
VALUES (:transfer_id, :kind, :cause_kind, :cause_id, :cause_part, :rule_id, :unit_id, :debit_account_id,
  :credit_account_id, :amount, :debit_previous_id, :credit_previous_id, :debit_balance_after, :credit_balance_after,
  :reverses_id, :expires_on, :on_day, :at, :certified_by, :memo, :digest)

-- name: transfer_one
SELECT id AS transfer_id, kind, cause_kind, cause_id, cause_part, rule_id, unit_id, debit_account_id, credit_account_id,
  amount, debit_previous_id, credit_previous_id, debit_balance_after, credit_balance_after, reverses_id, expires_on,
  on_day, at, certified_by, memo
FROM ledger_transfer
WHERE id = :transfer_id

-- name: lines
SELECT l.transfer_id, l.kind, l.at, l.on_day, l.amount, l.balance_after, l.cause_kind, COALESCE(l.cause_id, l.transfer_id) AS cause_id,
  l.rule_id, l.unit_id, l.expires_on, l.certified_by, l.memo, l.reverses_id, r.reversal_id AS reversed_by
FROM ledger_line l
LEFT JOIN ledger_reversal r ON r.transfer_id = l.transfer_id
WHERE l.account_id = :account_id AND l.transfer_id < :before
ORDER BY l.transfer_id DESC
LIMIT :limit

-- The account's chain from :start backwards, younger than :filed: as much of it as comes with one question, at most :limit lines.
-- Newest first. Asking SQLite costs nothing, and one line by its key is what it does best; from a server the rest of the walk comes along.
-- name: chain
SELECT t.id AS transfer_id, t.kind, t.at, t.on_day, t.amount, t.debit_account_id, t.credit_account_id, t.debit_balance_after,
  t.credit_balance_after, t.debit_previous_id, t.credit_previous_id, t.cause_kind, t.cause_id, t.rule_id, t.unit_id,
  t.expires_on, t.certified_by, t.memo, t.reverses_id, r.reversal_id AS reversed_by
FROM ledger_transfer t
LEFT JOIN ledger_reversal r ON r.transfer_id = t.id
WHERE t.id = :start AND t.id > :filed AND (t.debit_account_id = :account_id OR t.credit_account_id = :account_id)
LIMIT :limit

-- name: chain @postgres
WITH RECURSIVE chain (n, id, previous_id) AS (
  SELECT CAST(1 AS BIGINT), id, CASE WHEN debit_account_id = :account_id THEN debit_previous_id ELSE credit_previous_id END
  FROM ledger_transfer
  WHERE id = :start AND id > :filed
  UNION ALL
  SELECT c.n + 1, t.id, CASE WHEN t.debit_account_id = :account_id THEN t.debit_previous_id ELSE t.credit_previous_id END
  FROM chain c
  JOIN ledger_transfer t ON t.id = c.previous_id
  WHERE c.n < CAST(:limit AS BIGINT) AND c.previous_id > :filed
)
SELECT t.id AS transfer_id, t.kind, t.at, t.on_day, t.amount, t.debit_account_id, t.credit_account_id, t.debit_balance_after,
  t.credit_balance_after, t.debit_previous_id, t.credit_previous_id, t.cause_kind, t.cause_id, t.rule_id, t.unit_id,
  t.expires_on, t.certified_by, t.memo, t.reverses_id, r.reversal_id AS reversed_by
FROM chain c
JOIN ledger_transfer t ON t.id = c.id
LEFT JOIN ledger_reversal r ON r.transfer_id = c.id
ORDER BY c.n

-- name: filed_last
SELECT last_transfer_id
FROM ledger_filing
ORDER BY last_transfer_id DESC
LIMIT 1

-- name: unfiled
SELECT COUNT(*) AS transfers, COALESCE(MAX(id), 0) AS last_transfer_id
FROM (SELECT id FROM ledger_transfer WHERE id > :filed ORDER BY id LIMIT :limit) t

-- Accounts that keep no lots are the county's own: nobody is handed their statements.
-- name: lines_add
INSERT INTO ledger_line (account_id, transfer_id, kind, at, on_day, amount, balance_after, cause_kind, cause_id, rule_id, unit_id,
  expires_on, certified_by, memo, reverses_id)
SELECT t.credit_account_id AS account_id, t.id AS transfer_id, t.kind, t.at, t.on_day, t.amount, t.credit_balance_after, t.cause_kind,
  NULLIF(t.cause_id, t.id), t.rule_id, t.unit_id, t.expires_on, t.certified_by, t.memo, t.reverses_id
FROM ledger_transfer t
JOIN ledger_balance b ON b.account_id = t.credit_account_id
WHERE t.id > :filed AND t.id <= :last_transfer_id AND b.lot_on >= 0
UNION ALL
SELECT t.debit_account_id, t.id, t.kind, t.at, t.on_day, -t.amount, t.debit_balance_after, t.cause_kind,
  NULLIF(t.cause_id, t.id), t.rule_id, t.unit_id, t.expires_on, t.certified_by, t.memo, t.reverses_id
FROM ledger_transfer t
JOIN ledger_balance b ON b.account_id = t.debit_account_id
WHERE t.id > :filed AND t.id <= :last_transfer_id AND b.lot_on >= 0
ORDER BY account_id, transfer_id

-- name: filing_add
INSERT INTO ledger_filing (last_transfer_id, lines)
VALUES (:last_transfer_id, :lines)

-- name: statement_start
SELECT last_transfer_id AS transfer_id
FROM ledger_balance
WHERE account_id = :account_id

-- name: statement_before
SELECT CASE WHEN debit_account_id = :account_id THEN debit_previous_id ELSE credit_previous_id END AS transfer_id
FROM ledger_transfer
WHERE id = :transfer_id AND (debit_account_id = :account_id OR credit_account_id = :account_id)

-- name: reversal_of
SELECT reversal_id
FROM ledger_reversal
WHERE transfer_id = :transfer_id

-- name: reversal_add
INSERT INTO ledger_reversal (transfer_id, reversal_id)
VALUES (:transfer_id, :reversal_id)

-- name: lot_put
INSERT INTO ledger_lot (account_id, expires_on, remaining)
VALUES (:account_id, :expires_on, :remaining)
ON CONFLICT (account_id, expires_on) DO UPDATE SET remaining = excluded.remaining

-- name: lot_drop
DELETE FROM ledger_lot
WHERE account_id = :account_id AND expires_on = :expires_on

-- name: other_lots
SELECT expires_on, remaining
FROM ledger_lot
WHERE account_id = :account_id
ORDER BY expires_on

-- name: lots_expired
SELECT account_id, expires_on, remaining
FROM ledger_lot
WHERE account_id > :after AND account_id <= :last AND expires_on > 0 AND expires_on < :day
UNION ALL
SELECT account_id, lot_on AS expires_on, lot_remaining AS remaining
FROM ledger_balance
WHERE account_id > :after AND account_id <= :last AND lot_on > 0 AND lot_on < :day
ORDER BY account_id, expires_on

-- name: move_add
INSERT INTO ledger_lot_move (source_id, account_id, expires_on, amount)
VALUES (:source_id, :account_id, :expires_on, :amount)

-- name: moves_of
SELECT account_id, expires_on, amount
FROM ledger_lot_move
WHERE source_id = :source_id
ORDER BY account_id, expires_on

-- name: hold_add
INSERT INTO ledger_hold (id, account_id, to_account_id, amount, state, expires_at, made_at, cause_kind, cause_id, cause_part,
  transfer_id, digest)
VALUES (:hold_id, :account_id, :to_account_id, :amount, :state, :expires_at, :made_at, :cause_kind, :cause_id, :cause_part,
  :transfer_id, :digest)

-- name: hold_one
SELECT id AS hold_id, account_id, to_account_id, amount, state, expires_at, made_at, cause_kind, cause_id, cause_part,
  transfer_id
FROM ledger_hold
WHERE id = :hold_id

-- name: hold_by_cause
SELECT id AS hold_id, account_id, to_account_id, amount, state, expires_at, made_at, cause_kind, cause_id, cause_part,
  transfer_id
FROM ledger_hold
WHERE cause_id = :cause_id AND cause_kind = :cause_kind AND cause_part = :cause_part

-- name: hold_end
UPDATE ledger_hold
SET state = :state, transfer_id = :transfer_id, digest = :digest
WHERE id = :hold_id

-- name: holds_overdue
SELECT id AS hold_id
FROM ledger_hold
WHERE state = 'pending' AND expires_at <= :now
ORDER BY expires_at
LIMIT :limit

-- name: hold_lot_add
INSERT INTO ledger_hold_lot (hold_id, expires_on, amount)
VALUES (:hold_id, :expires_on, :amount)

-- name: hold_lots
SELECT expires_on, amount
FROM ledger_hold_lot
WHERE hold_id = :hold_id
ORDER BY expires_on

-- name: link_last
SELECT id, last_transfer_id, digest
FROM ledger_link
ORDER BY id DESC
LIMIT 1

-- name: link_add
INSERT INTO ledger_link (id, first_transfer_id, last_transfer_id, transfers, previous, digest)
VALUES (:id, :first_transfer_id, :last_transfer_id, :transfers, :previous, :digest)

-- name: root_last
SELECT day
FROM ledger_root
ORDER BY day DESC
LIMIT 1

-- name: root_one
SELECT day, root, transfers
FROM ledger_root
WHERE day = :day

-- name: root_add
INSERT INTO ledger_root (day, transfers, root)
VALUES (:day, :transfers, :root)

-- name: roots
SELECT day, root, transfers
FROM ledger_root
WHERE day < :before
ORDER BY day DESC
LIMIT :limit

-- name: first_transfer
SELECT id
FROM ledger_transfer
ORDER BY id
LIMIT 1

-- name: digests_between
SELECT digest
FROM ledger_transfer
WHERE id >= :first AND id < :end
ORDER BY id

-- name: check_accounts
SELECT a.id AS account_id, a.kind, a.owner_id, a.unit_id, b.floor, b.posted, b.held, b.transfers, b.last_transfer_id,
  b.lot_on, b.lot_remaining, b.note, b.note_check, a.opened_at, a.digest
FROM ledger_account a
JOIN ledger_balance b ON b.account_id = a.id
WHERE a.id > :after
ORDER BY a.id
LIMIT :limit

-- name: check_transfers
SELECT t.id AS transfer_id, t.kind, t.cause_kind, t.cause_id, t.cause_part, t.rule_id, t.unit_id, t.debit_account_id,
  t.credit_account_id, t.amount, t.debit_previous_id, t.credit_previous_id, t.debit_balance_after, t.credit_balance_after,
  t.reverses_id, t.expires_on, t.on_day, t.at, t.certified_by, t.memo, t.digest, c.transfer_id AS caused_id,
  r.reversal_id
FROM ledger_transfer t
LEFT JOIN ledger_cause c ON c.cause_id = t.cause_id AND c.cause_kind = t.cause_kind AND c.cause_part = t.cause_part
LEFT JOIN ledger_reversal r ON r.transfer_id = t.reverses_id
WHERE t.id > :after
ORDER BY t.id
LIMIT :limit

-- The first line of these accounts that is not what its transfer makes it, or that does not follow the one before.
-- name: check_lines
SELECT l.account_id
FROM (
  SELECT account_id, transfer_id, kind, at, on_day, amount, balance_after, cause_kind, cause_id, rule_id, unit_id, expires_on,
    certified_by, memo, reverses_id, LAG(transfer_id) OVER (PARTITION BY account_id ORDER BY transfer_id) AS previous_id
  FROM ledger_line
  WHERE account_id > :after AND account_id <= :last
) l
LEFT JOIN ledger_transfer t ON t.id = l.transfer_id
WHERE ((l.kind, l.at, l.on_day, l.cause_kind, l.unit_id, l.memo) = (t.kind, t.at, t.on_day, t.cause_kind, t.unit_id, t.memo)
  AND l.cause_id IS NOT DISTINCT FROM NULLIF(t.cause_id, t.id)
  AND l.rule_id IS NOT DISTINCT FROM t.rule_id
  AND l.expires_on IS NOT DISTINCT FROM t.expires_on
  AND l.certified_by IS NOT DISTINCT FROM t.certified_by
  AND l.reverses_id IS NOT DISTINCT FROM t.reverses_id
  AND ((l.account_id, l.amount, l.balance_after) = (t.credit_account_id, t.amount, t.credit_balance_after)
      AND l.previous_id IS NOT DISTINCT FROM t.credit_previous_id
    OR (l.account_id, l.amount, l.balance_after) = (t.debit_account_id, -t.amount, t.debit_balance_after)
      AND l.previous_id IS NOT DISTINCT FROM t.debit_previous_id)) IS NOT TRUE
LIMIT 1

-- name: filings
SELECT last_transfer_id, lines
FROM ledger_filing
ORDER BY last_transfer_id

-- name: check_moves
SELECT source_id, account_id, expires_on, amount
FROM ledger_lot_move
WHERE source_id > :after AND source_id <= :last
ORDER BY source_id, account_id, expires_on

-- name: check_lots
SELECT account_id, expires_on, remaining
FROM ledger_lot
WHERE account_id > :after AND account_id <= :last
ORDER BY account_id, expires_on

-- name: check_holds
SELECT id AS hold_id, account_id, to_account_id, amount, state, expires_at, made_at, cause_kind, cause_id, cause_part,
  transfer_id, digest
FROM ledger_hold
WHERE id > :after
ORDER BY id
LIMIT :limit

-- name: check_hold_lots
SELECT hold_id, expires_on, amount
FROM ledger_hold_lot
WHERE hold_id > :after AND hold_id <= :last
ORDER BY hold_id, expires_on

-- name: check_links
SELECT id, first_transfer_id, last_transfer_id, transfers, previous, digest
FROM ledger_link
WHERE id > :after
ORDER BY id
LIMIT :limit

-- name: check_counts
SELECT
  (SELECT COUNT(*) FROM ledger_account) AS accounts,
  (SELECT COUNT(*) FROM ledger_balance) AS balances,
  (SELECT COUNT(*) FROM ledger_transfer) AS transfers,
  (SELECT COUNT(*) FROM ledger_cause) AS causes,
  (SELECT COUNT(*) FROM ledger_reversal) AS reversals,
  (SELECT COUNT(*) FROM ledger_lot_move) AS moves,
  (SELECT COUNT(*) FROM ledger_line) AS lines,
  (SELECT COUNT(*) FROM ledger_hold_lot) AS hold_lots
