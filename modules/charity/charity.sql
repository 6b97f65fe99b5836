-- name: add
INSERT INTO charity (id, unit_id, title, text, ends_on, state, version, created_by, created_at)
VALUES (:charity_id, :unit_id, :title, :text, :ends_on, 'open', 1, :account_id, :now)

-- name: change
UPDATE charity
SET title = :title, text = :text, ends_on = :ends_on, version = version + 1,
    report_asked_at = CASE WHEN CAST(:ends_on AS BIGINT) >= CAST(:today AS BIGINT) THEN NULL ELSE report_asked_at END
WHERE id = :charity_id AND version = :version

-- name: set_state
UPDATE charity SET state = :state WHERE id = :charity_id

-- name: close
UPDATE charity SET state = 'closed', report = :report, closed_at = :now, version = version + 1
WHERE id = :charity_id AND closed_at IS NULL

-- name: one
SELECT c.id AS charity_id, c.title, c.text, c.unit_id, u.name AS unit_name, c.ends_on, c.state, c.report, c.created_at, c.closed_at, c.version,
       (SELECT COUNT(DISTINCT p.account_id) FROM charity_pledge p WHERE p.charity_id = c.id AND p.state <> 'cancelled') AS givers
FROM charity c
JOIN org_unit u ON u.id = c.unit_id
WHERE c.id = :charity_id

-- name: list
SELECT c.id AS charity_id, c.title, c.text, c.unit_id, u.name AS unit_name, c.ends_on, c.state, c.report, c.created_at, c.closed_at, c.version,
       (SELECT COUNT(DISTINCT p.account_id) FROM charity_pledge p WHERE p.charity_id = c.id AND p.state <> 'cancelled') AS givers
FROM charity c
JOIN org_unit u ON u.id = c.unit_id
JOIN org_ancestor s ON s.unit_id = c.unit_id AND s.ancestor_id = :scope_id
WHERE c.id < :before AND (CAST(:state AS TEXT) IS NULL OR c.state = :state)
ORDER BY c.id DESC
LIMIT :limit

-- name: unreported
SELECT id AS charity_id, title, created_by FROM charity
WHERE closed_at IS NULL AND report_asked_at IS NULL AND ends_on < :today
ORDER BY ends_on
LIMIT :limit

-- name: report_asked
UPDATE charity SET report_asked_at = :now WHERE id = :charity_id

-- name: goal_add
INSERT INTO charity_goal (charity_id, item_index, kind, item, quantity, pledged, received)
VALUES (:charity_id, :item_index, :kind, :item, :quantity, 0, 0)

-- name: goals
SELECT kind, item, quantity, pledged, received AS done FROM charity_goal WHERE charity_id = :charity_id ORDER BY item_index

-- name: goal
SELECT kind, item, quantity, pledged, received AS done FROM charity_goal WHERE charity_id = :charity_id AND item_index = :item_index

-- name: goal_move
UPDATE charity_goal SET pledged = pledged + :pledged, received = received + :received
WHERE charity_id = :charity_id AND item_index = :item_index

-- name: goals_open
SELECT COUNT(*) AS items FROM charity_goal WHERE charity_id = :charity_id AND received < quantity

-- name: goals_settle
UPDATE charity_goal SET pledged = received WHERE charity_id = :charity_id

-- name: pledge_add
INSERT INTO charity_pledge (id, charity_id, item_index, account_id, anonymous, quantity, state, created_at)
VALUES (:pledge_id, :charity_id, :item_index, :account_id, :anonymous, :quantity, 'pledged', :now)

-- name: pledge_decide
UPDATE charity_pledge SET state = :state, quantity = :quantity, decided_at = :now, decided_by = :account_id
WHERE id = :pledge_id AND state = 'pledged'

-- name: pledges_end
UPDATE charity_pledge SET state = 'cancelled', decided_at = :now, decided_by = :account_id
WHERE charity_id = :charity_id AND state = 'pledged'

-- name: pledge
SELECT p.id AS pledge_id, p.charity_id, c.title, p.item_index, g.kind, g.item, p.quantity, p.anonymous, p.state, p.created_at, p.decided_at,
       p.account_id, a.name AS account_name, c.unit_id
FROM charity_pledge p
JOIN charity c ON c.id = p.charity_id
JOIN charity_goal g ON g.charity_id = p.charity_id AND g.item_index = p.item_index
JOIN access_account a ON a.id = p.account_id
WHERE p.id = :pledge_id

-- name: pledges
SELECT p.id AS pledge_id, p.charity_id, c.title, p.item_index, g.kind, g.item, p.quantity, p.anonymous, p.state, p.created_at, p.decided_at,
       p.account_id, a.name AS account_name, c.unit_id
FROM charity_pledge p
JOIN charity c ON c.id = p.charity_id
JOIN charity_goal g ON g.charity_id = p.charity_id AND g.item_index = p.item_index
JOIN access_account a ON a.id = p.account_id
WHERE p.charity_id = :charity_id AND p.id < :before AND (CAST(:state AS TEXT) IS NULL OR p.state = :state)
ORDER BY p.id DESC
LIMIT :limit

-- name: pledges_of_account
SELECT p.id AS pledge_id, p.charity_id, c.title, p.item_index, g.kind, g.item, p.quantity, p.anonymous, p.state, p.created_at, p.decided_at,
       p.account_id, a.name AS account_name, c.unit_id
FROM charity_pledge p
JOIN charity c ON c.id = p.charity_id
JOIN charity_goal g ON g.charity_id = p.charity_id AND g.item_index = p.item_index
JOIN access_account a ON a.id = p.account_id
WHERE p.account_id = :account_id AND p.id < :before
ORDER BY p.id DESC
LIMIT :limit

-- name: givers
SELECT DISTINCT account_id FROM charity_pledge WHERE charity_id = :charity_id AND state <> 'cancelled'

-- name: received
SELECT p.id AS pledge_id, c.title, c.unit_id, u.name AS unit_name, p.decided_at, p.quantity
FROM charity_pledge p
JOIN charity c ON c.id = p.charity_id
JOIN charity_goal g ON g.charity_id = p.charity_id AND g.item_index = p.item_index
JOIN org_unit u ON u.id = c.unit_id
JOIN org_ancestor s ON s.unit_id = c.unit_id AND s.ancestor_id = :scope_id
WHERE p.state = 'received' AND p.decided_at >= :from_at AND p.decided_at < :to_at AND p.id < :before
  AND (CAST(:kind AS TEXT) IS NULL OR g.kind = :kind)
ORDER BY p.id DESC
LIMIT :limit
