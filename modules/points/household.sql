-- Households that were given points and have some at hand.
-- name: households_with_points
SELECT DISTINCT g.person_id
FROM points_grant g
JOIN ledger_account a ON a.owner_id = g.person_id AND a.kind = 'household'
JOIN ledger_balance b ON b.account_id = a.id
WHERE g.person_id > :after AND g.person_id IS NOT NULL AND b.posted > b.held
ORDER BY g.person_id
LIMIT :limit
