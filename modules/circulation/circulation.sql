-- name: home_unit
SELECT home_unit_id FROM access_account WHERE id = :account_id

-- name: thing_add
INSERT INTO circulation_thing (id, kind, title, text, condition, unit_id, account_id, days, state, version, created_at)
VALUES (:thing_id, :kind, :title, :text, :condition, :unit_id, :account_id, :days, 'free', 1, :now)

-- name: thing_change
UPDATE circulation_thing SET title = :title, text = :text, condition = :condition, days = :days, version = version + 1
WHERE id = :thing_id AND version = :version

-- name: thing_state
UPDATE circulation_thing SET state = :state, version = version + 1 WHERE id = :thing_id

-- name: thing
SELECT t.id AS thing_id, t.title, t.text, t.kind, t.condition, t.unit_id, u.name AS unit_name, t.state, t.account_id, a.name AS owner_name,
       t.days, t.created_at, t.version
FROM circulation_thing t
JOIN org_unit u ON u.id = t.unit_id
JOIN access_account a ON a.id = t.account_id
WHERE t.id = :thing_id

-- name: things
SELECT t.id AS thing_id, t.title, t.text, t.kind, t.condition, t.unit_id, u.name AS unit_name, t.state, t.account_id, a.name AS owner_name,
       t.days, t.created_at, t.version
FROM circulation_thing t
JOIN org_unit u ON u.id = t.unit_id
JOIN access_account a ON a.id = t.account_id
JOIN org_ancestor s ON s.unit_id = t.unit_id AND s.ancestor_id = :scope_id
WHERE t.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR t.state = :state)
  AND (CAST(:kind AS TEXT) IS NULL OR t.kind = :kind)
  AND (CAST(:pattern AS TEXT) IS NULL OR t.title LIKE :pattern ESCAPE '!')
  AND (CAST(:offered AS BIGINT) = 0 OR t.state IN ('free', 'asked', 'held', 'lent'))
ORDER BY t.id DESC
LIMIT :limit

-- name: things_of_account
SELECT t.id AS thing_id, t.title, t.text, t.kind, t.condition, t.unit_id, u.name AS unit_name, t.state, t.account_id, a.name AS owner_name,
       t.days, t.created_at, t.version
FROM circulation_thing t
JOIN org_unit u ON u.id = t.unit_id
JOIN access_account a ON a.id = t.account_id
WHERE t.account_id = :account_id AND t.id < :before
ORDER BY t.id DESC
LIMIT :limit

-- name: loan_add
INSERT INTO circulation_loan (id, thing_id, owner_id, account_id, unit_id, note, until_on, state, asked_at)
VALUES (:loan_id, :thing_id, :owner_id, :account_id, :unit_id, :note, :until_on, 'asked', :now)

-- name: loan_open
SELECT id FROM circulation_loan
WHERE thing_id = :thing_id AND account_id = :account_id AND state IN ('asked', 'held', 'handed_over')
ORDER BY id
LIMIT 1

-- name: loans_asked
SELECT COUNT(*) AS waiting FROM circulation_loan WHERE thing_id = :thing_id AND state = 'asked'

-- name: loan_hold
UPDATE circulation_loan SET state = 'held', answer = :answer, code = :code, hold_until = :hold_until WHERE id = :loan_id AND state = 'asked'

-- name: loan_hand_over
UPDATE circulation_loan
SET state = :state, code = NULL, hold_until = NULL, due_on = :due_on, remind_on = :remind_on, handed_over_at = :now, ended_at = :ended_at
WHERE id = :loan_id AND state = 'held'

-- name: loan_end
UPDATE circulation_loan SET state = :state, answer = COALESCE(CAST(:answer AS TEXT), answer), code = NULL, hold_until = NULL, remind_on = NULL, ended_at = :now
WHERE id = :loan_id

-- name: loan_remind_on
UPDATE circulation_loan SET remind_on = :remind_on WHERE id = :loan_id

-- name: loan
SELECT l.id AS loan_id, l.thing_id, t.title, t.kind, t.days, t.state AS thing_state, l.owner_id, o.name AS owner_name, l.account_id,
       a.name AS asker_name, l.unit_id, u.name AS unit_name, l.note, l.until_on, l.answer, l.state, l.code, l.hold_until, l.due_on, l.asked_at,
       l.handed_over_at, l.ended_at
FROM circulation_loan l
JOIN circulation_thing t ON t.id = l.thing_id
JOIN access_account o ON o.id = l.owner_id
JOIN access_account a ON a.id = l.account_id
JOIN org_unit u ON u.id = l.unit_id
WHERE l.id = :loan_id

-- name: loans_waiting
SELECT l.id AS loan_id, l.account_id FROM circulation_loan l WHERE l.thing_id = :thing_id AND l.state IN ('asked', 'held') ORDER BY l.id

-- name: loans_of_asker
SELECT l.id AS loan_id, l.thing_id, t.title, t.kind, t.days, t.state AS thing_state, l.owner_id, o.name AS owner_name, l.account_id,
       a.name AS asker_name, l.unit_id, u.name AS unit_name, l.note, l.until_on, l.answer, l.state, l.code, l.hold_until, l.due_on, l.asked_at,
       l.handed_over_at, l.ended_at
FROM circulation_loan l
JOIN circulation_thing t ON t.id = l.thing_id
JOIN access_account o ON o.id = l.owner_id
JOIN access_account a ON a.id = l.account_id
JOIN org_unit u ON u.id = l.unit_id
WHERE l.account_id = :account_id AND l.id < :before
ORDER BY l.id DESC
LIMIT :limit

-- name: loans_of_owner
SELECT l.id AS loan_id, l.thing_id, t.title, t.kind, t.days, t.state AS thing_state, l.owner_id, o.name AS owner_name, l.account_id,
       a.name AS asker_name, l.unit_id, u.name AS unit_name, l.note, l.until_on, l.answer, l.state, l.code, l.hold_until, l.due_on, l.asked_at,
       l.handed_over_at, l.ended_at
FROM circulation_loan l
JOIN circulation_thing t ON t.id = l.thing_id
JOIN access_account o ON o.id = l.owner_id
JOIN access_account a ON a.id = l.account_id
JOIN org_unit u ON u.id = l.unit_id
WHERE l.owner_id = :account_id AND l.id < :before
ORDER BY l.id DESC
LIMIT :limit

-- Late is what was handed over and is not back in time.
-- name: loans
SELECT l.id AS loan_id, l.thing_id, t.title, t.kind, t.days, t.state AS thing_state, l.owner_id, o.name AS owner_name, l.account_id,
       a.name AS asker_name, l.unit_id, u.name AS unit_name, l.note, l.until_on, l.answer, l.state, l.code, l.hold_until, l.due_on, l.asked_at,
       l.handed_over_at, l.ended_at
FROM circulation_loan l
JOIN circulation_thing t ON t.id = l.thing_id
JOIN access_account o ON o.id = l.owner_id
JOIN access_account a ON a.id = l.account_id
JOIN org_unit u ON u.id = l.unit_id
JOIN org_ancestor s ON s.unit_id = l.unit_id AND s.ancestor_id = :scope_id
WHERE l.id < :before
  AND (CAST(:state AS TEXT) IS NULL
       OR (CASE WHEN l.state = 'handed_over' AND l.due_on < :today THEN 'late' ELSE l.state END) = :state)
ORDER BY l.id DESC
LIMIT :limit

-- name: loans_unfetched
SELECT id FROM circulation_loan WHERE state = 'held' AND hold_until < :today ORDER BY hold_until LIMIT :limit

-- name: loans_to_remind
SELECT id FROM circulation_loan WHERE remind_on IS NOT NULL AND remind_on <= :today ORDER BY remind_on LIMIT :limit

-- name: handed_over
SELECT l.id AS loan_id, t.title, l.unit_id, u.name AS unit_name, l.handed_over_at
FROM circulation_loan l
JOIN circulation_thing t ON t.id = l.thing_id
JOIN org_unit u ON u.id = l.unit_id
JOIN org_ancestor s ON s.unit_id = l.unit_id AND s.ancestor_id = :scope_id
WHERE l.handed_over_at IS NOT NULL AND l.handed_over_at >= :from_at AND l.handed_over_at < :to_at AND l.id < :before AND t.kind = :kind
ORDER BY l.id DESC
LIMIT :limit
