-- name: member_dues
SELECT m.member_id, m.branch_id, m.category, m.base_yuan, m.rate_permyriad, m.month_fen
FROM dues_member m
WHERE m.member_id = :member_id

-- name: set_member
INSERT INTO dues_member (member_id, branch_id, category, base_yuan, rate_permyriad, month_fen)
VALUES (:member_id, :branch_id, :category, :base_yuan, :rate_permyriad, :month_fen)
ON CONFLICT (member_id) DO UPDATE SET branch_id = excluded.branch_id, category = excluded.category, base_yuan = excluded.base_yuan,
  rate_permyriad = excluded.rate_permyriad, month_fen = excluded.month_fen

-- name: set_base
INSERT INTO dues_base (member_id, month, category, base_yuan, rate_permyriad, month_fen, set_at, account_name)
VALUES (:member_id, :month, :category, :base_yuan, :rate_permyriad, :month_fen, :now, :account_name)
ON CONFLICT (member_id, month) DO UPDATE SET category = excluded.category, base_yuan = excluded.base_yuan,
  rate_permyriad = excluded.rate_permyriad, month_fen = excluded.month_fen, set_at = excluded.set_at, account_name = excluded.account_name

-- What is paid stays as it was.
-- name: owe
INSERT INTO dues_month (member_id, month, branch_id, owed_fen, paid_fen)
VALUES (:member_id, :month, :branch_id, :month_fen, 0)
ON CONFLICT (member_id, month) DO UPDATE SET owed_fen = excluded.owed_fen WHERE dues_month.payment_id IS NULL

-- name: months
SELECT d.month, d.owed_fen, d.paid_fen, d.paid_on, d.payment_id
FROM dues_month d
WHERE d.member_id = :member_id AND d.month >= :from_month AND d.month <= :to_month
ORDER BY d.month

-- name: month
SELECT d.month, d.owed_fen, d.paid_fen, d.paid_on, d.payment_id
FROM dues_month d
WHERE d.member_id = :member_id AND d.month = :month

-- name: pay_month
UPDATE dues_month SET paid_fen = owed_fen, paid_on = :paid_on, payment_id = :payment_id WHERE member_id = :member_id AND month = :month

-- name: paid_again
UPDATE dues_member SET reminded_on = NULL WHERE member_id = :member_id

-- name: payment_add
INSERT INTO dues_payment (id, member_id, branch_id, amount_fen, months, paid_on, note, account_id, account_name, at)
VALUES (:payment_id, :member_id, :branch_id, :amount_fen, :months_paid, :paid_on, :note, :account_id, :account_name, :now)

-- name: payment
SELECT p.member_id, p.branch_id, p.amount_fen, p.account_id, p.at, p.reversed_at FROM dues_payment p WHERE p.id = :payment_id

-- name: payments
SELECT p.id AS payment_id, p.amount_fen, p.months, p.paid_on, p.note, p.account_name, p.reversed_at, p.reversed_by, p.reversal_reason
FROM dues_payment p
WHERE p.member_id = :member_id AND p.paid_on >= :from_on AND p.paid_on <= :to_on
ORDER BY p.id DESC
LIMIT 100

-- name: payments_of_unit
SELECT p.id AS payment_id, p.member_id, p.branch_id, b.name AS branch_name, p.amount_fen, p.months, p.paid_on, p.note, p.account_id, p.account_name, p.at,
       p.reversed_at, p.reversed_by, p.reversal_reason
FROM org_ancestor a
CROSS JOIN dues_payment p
JOIN org_unit b ON b.id = p.branch_id
WHERE a.ancestor_id = :scope_id AND p.branch_id = a.unit_id AND p.id < :before
  AND (CAST(:from_on AS BIGINT) IS NULL OR p.paid_on >= :from_on) AND (CAST(:to_on AS BIGINT) IS NULL OR p.paid_on <= :to_on)
  AND (CAST(:is_reversed AS BIGINT) IS NULL OR (CAST(:is_reversed AS BIGINT) = 1) = (p.reversed_at IS NOT NULL))
ORDER BY p.id DESC
LIMIT :limit

-- name: payment_reverse
UPDATE dues_payment SET reversed_at = :now, reversed_by = :account_name, reversal_reason = :reason WHERE id = :payment_id

-- name: months_reverse
UPDATE dues_month SET paid_fen = 0, paid_on = NULL, payment_id = NULL WHERE payment_id = :payment_id

-- Each branch of the unit with what its months come to; who is behind has a month that has passed unpaid.
-- name: sums
SELECT a.unit_id AS branch_id, b.name AS branch_name,
       CAST(COALESCE((SELECT h.members FROM org_headcount h WHERE h.unit_id = a.unit_id ORDER BY h.counted_on DESC LIMIT 1), 0) AS BIGINT) AS members,
       (SELECT COUNT(*) FROM dues_member m WHERE m.branch_id = a.unit_id) AS without_base,
       CAST(COALESCE(SUM(d.owed_fen), 0) AS BIGINT) AS owed_fen, CAST(COALESCE(SUM(d.paid_fen), 0) AS BIGINT) AS paid_fen,
       COUNT(DISTINCT CASE WHEN d.owed_fen > d.paid_fen AND d.month < :this_month THEN d.member_id END) AS behind_members
FROM org_ancestor a
JOIN org_unit b ON b.id = a.unit_id
LEFT JOIN dues_month d ON d.branch_id = a.unit_id AND d.month >= :from_month AND d.month <= :to_month
WHERE a.ancestor_id = :scope_id AND b.kind IN ('branch', 'general_branch', 'party_committee') AND b.valid_to IS NULL
GROUP BY a.unit_id, b.name
ORDER BY a.unit_id

-- name: moved_member
UPDATE dues_member SET branch_id = :to_id WHERE member_id = :member_id

-- name: moved_months
UPDATE dues_month SET branch_id = :to_id WHERE member_id = :member_id AND month >= :month AND payment_id IS NULL

-- name: left_member
DELETE FROM dues_member WHERE member_id = :member_id

-- name: left_months
DELETE FROM dues_month WHERE member_id = :member_id AND month > :month AND payment_id IS NULL

-- Those who have a base and no row for the month yet.
-- name: without_month
SELECT m.member_id, m.branch_id, m.category, m.base_yuan, m.rate_permyriad, m.month_fen
FROM dues_member m
WHERE m.member_id > :after_id
  AND NOT EXISTS (SELECT 1 FROM dues_month d WHERE d.member_id = m.member_id AND d.month = :month)
ORDER BY m.member_id
LIMIT 500

-- name: long_behind
SELECT m.member_id, m.branch_id
FROM dues_member m
WHERE m.member_id > :after_id AND m.reminded_on IS NULL
  AND (SELECT COUNT(*) FROM dues_month d
       WHERE d.member_id = m.member_id AND d.month >= :from_month AND d.month < :this_month AND d.owed_fen > 0 AND d.payment_id IS NULL) >= :months
ORDER BY m.member_id
LIMIT 200

-- name: reminded
UPDATE dues_member SET reminded_on = :today WHERE member_id = :member_id

-- name: who_may
SELECT DISTINCT g.account_id
FROM access_grant g
JOIN access_role_permission p ON p.role = g.role AND p.permission = 'dues.keep'
WHERE g.unit_id = :unit_id AND g.state = 'active'
ORDER BY g.account_id
LIMIT 20
