-- name: good_add
INSERT INTO market_good (id, kind, name, description, price, unit_id, place, supplier, unit_cost_fen, stock, held, limit_per_person,
                         limit_period, expires_on, state, version, created_at)
VALUES (:good_id, :kind, :name, :description, :price, :unit_id, :place, :supplier, COALESCE(CAST(:unit_cost_fen AS BIGINT), 0), 0, 0, :limit_per_person,
        :limit_period, :expires_on, 'off', 1, :now)

-- name: good_change
UPDATE market_good
SET name = :name, description = :description, price = :price, place = :place, supplier = :supplier,
    unit_cost_fen = COALESCE(CAST(:unit_cost_fen AS BIGINT), unit_cost_fen), limit_per_person = :limit_per_person,
    limit_period = :limit_period, expires_on = :expires_on, version = version + 1
WHERE id = :good_id AND version = :version

-- name: good_state
UPDATE market_good SET state = :state, version = version + 1 WHERE id = :good_id

-- name: good
SELECT g.id AS good_id, g.kind, g.name, g.description, g.price, g.unit_id, u.name AS unit_name, g.place, g.supplier, g.stock, g.held,
       g.stock - g.held AS available, g.limit_per_person, g.limit_period, g.expires_on, g.state, g.version, g.unit_cost_fen
FROM market_good g
JOIN org_unit u ON u.id = g.unit_id
WHERE g.id = :good_id

-- name: goods
SELECT g.id AS good_id, g.kind, g.name, g.description, g.price, g.unit_id, u.name AS unit_name, g.place, g.supplier, g.stock, g.held,
       g.stock - g.held AS available, g.limit_per_person, g.limit_period, g.expires_on, g.state, g.version, g.unit_cost_fen
FROM market_good g
JOIN org_unit u ON u.id = g.unit_id
JOIN org_ancestor s ON s.unit_id = g.unit_id AND s.ancestor_id = :scope_id
WHERE g.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR g.state = :state)
  AND (CAST(:kind AS TEXT) IS NULL OR g.kind = :kind)
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(g.name) LIKE LOWER(CAST(:pattern AS TEXT)) ESCAPE '!')
ORDER BY g.id DESC
LIMIT :limit

-- name: window_clear
DELETE FROM market_window WHERE good_id = :good_id

-- name: window_add
INSERT INTO market_window (good_id, from_on, to_on) VALUES (:good_id, :from_on, :to_on)

-- name: windows
SELECT from_on, to_on FROM market_window WHERE good_id = :good_id ORDER BY from_on

-- name: stock_move
UPDATE market_good SET stock = stock + :change WHERE id = :good_id RETURNING stock

-- name: good_purchased
UPDATE market_good SET unit_cost_fen = :unit_cost_fen, supplier = :supplier, version = version + 1
WHERE id = :good_id

-- name: stock_hold
UPDATE market_good SET held = held + :quantity WHERE id = :good_id

-- name: movement_add
INSERT INTO market_movement (id, good_id, kind, change, stock_after, unit_cost_fen, donor, supplier, expires_on, receipt_number, note,
                             account_id, at, remaining)
VALUES (:movement_id, :good_id, :kind, :change, :stock_after, :unit_cost_fen, :donor, :supplier, :expires_on, :receipt_number, :note,
        :account_id, :now, CASE WHEN CAST(:change AS BIGINT) > 0 THEN CAST(:change AS BIGINT) ELSE 0 END)

-- What was given is owed to nobody, whatever it was said to be worth.
-- name: delivery_oldest
SELECT id AS movement_id, CASE WHEN kind <> 'donation' THEN supplier END AS supplier,
       CASE WHEN kind <> 'donation' THEN COALESCE(unit_cost_fen, 0) ELSE 0 END AS unit_cost_fen, remaining
FROM market_movement
WHERE good_id = :good_id AND remaining > 0
ORDER BY id
LIMIT 1

-- name: delivery_take
UPDATE market_movement SET remaining = remaining - :quantity WHERE id = :movement_id

-- name: supply_add
INSERT INTO market_supply (order_id, line, supplier, quantity, points, cost_fen)
VALUES (:order_id, :line, :supplier, :quantity, :points, :cost_fen)

-- name: movements
SELECT m.id AS movement_id, m.kind, m.change, m.stock_after, m.unit_cost_fen, m.donor, m.supplier, m.expires_on, m.receipt_number, m.note,
       a.name AS account_name, m.at
FROM market_movement m
LEFT JOIN access_account a ON a.id = m.account_id
WHERE m.good_id = :good_id AND m.id < :before
ORDER BY m.id DESC
LIMIT :limit

-- name: receipt
SELECT m.receipt_number, m.donor, g.name AS good_name, m.change AS quantity, m.at, u.name AS unit_name
FROM market_movement m
JOIN market_good g ON g.id = m.good_id
JOIN org_unit u ON u.id = g.unit_id
WHERE m.receipt_number = :receipt_number

-- name: slot_add
INSERT INTO market_slot (id, good_id, from_at, to_at, place, places, taken)
VALUES (:slot_id, :good_id, :from_at, :to_at, :place, :places, 0)

-- name: slot
SELECT id AS slot_id, good_id, from_at, to_at, place, places, places - taken AS places_left FROM market_slot WHERE id = :slot_id

-- name: slots
SELECT id AS slot_id, good_id, from_at, to_at, place, places, places - taken AS places_left
FROM market_slot
WHERE good_id = :good_id AND (from_at, id) > (:from_at, :slot_id)
ORDER BY from_at, id
LIMIT :limit

-- name: slot_take
UPDATE market_slot SET taken = taken + :quantity WHERE id = :slot_id

-- A person has few orders and a good may have many: the sign before good_id keeps SQLite from going by the good.
-- name: taken
SELECT CAST(COALESCE(SUM(quantity), 0) AS BIGINT) AS quantity
FROM market_order
WHERE account_id = :account_id AND id >= :first_id AND +good_id = :good_id AND state IN ('held', 'handed_over')

-- name: code_add
INSERT INTO market_code (code, order_id) VALUES (:code, :order_id) ON CONFLICT (code) DO NOTHING

-- name: code_remove
DELETE FROM market_code WHERE code = :code

-- name: code_order
SELECT order_id FROM market_code WHERE code = :code

-- name: order_add
INSERT INTO market_order (id, good_id, unit_id, account_id, person_id, quantity, points, cost_fen, state, hold_id, code, slot_id, note,
                          pick_up_until, created_at)
VALUES (:order_id, :good_id, :unit_id, :account_id, :person_id, :quantity, :points, 0, 'held', :hold_id, :code, :slot_id, :note,
        :pick_up_until, :now)

-- name: order_decide
UPDATE market_order SET state = :state, decided_at = :now, decided_by = :account_id, cost_fen = :cost_fen
WHERE id = :order_id AND state = 'held'

-- name: order_one
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
WHERE o.id = :order_id

-- name: order_by_hold
SELECT id FROM market_order WHERE hold_id = :hold_id

-- name: orders_of_account
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
WHERE o.account_id = :account_id AND o.id < :before
ORDER BY o.id DESC
LIMIT :limit

-- name: orders
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
JOIN org_ancestor s ON s.unit_id = o.unit_id AND s.ancestor_id = :scope_id
WHERE o.id < :before
ORDER BY o.id DESC
LIMIT :limit

-- The sign before unit_id keeps SQLite from going by the units, here and of one good.
-- name: orders_in_state
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
JOIN org_ancestor s ON s.unit_id = +o.unit_id AND s.ancestor_id = :scope_id
WHERE o.state = :state AND o.id < :before
ORDER BY o.id DESC
LIMIT :limit

-- name: orders_of_good
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
JOIN org_ancestor s ON s.unit_id = +o.unit_id AND s.ancestor_id = :scope_id
WHERE o.good_id = :good_id AND o.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR o.state = :state)
ORDER BY o.id DESC
LIMIT :limit

-- Of a unit that is a small part of the county: along an index of its units, of each of them the newest only. What SQLite says by the
-- oldest of those, PostgreSQL says in one join, since for the other it would rather read the whole table.
-- name: orders_by_unit
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN market_order x
      WHERE s.ancestor_id = :scope_id AND x.unit_id = s.unit_id AND x.id < :before
        AND x.id >= (SELECT MIN(z.id)
                     FROM (SELECT y.id
                           FROM market_order y
                           WHERE y.unit_id = s.unit_id AND y.id < :before
                           ORDER BY y.id DESC
                           LIMIT :limit) z)
      ORDER BY x.id DESC
      LIMIT :limit) page
CROSS JOIN market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
WHERE o.id = page.id
ORDER BY o.id DESC

-- name: orders_by_unit @postgres
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN LATERAL (SELECT y.id
                          FROM market_order y
                          WHERE y.unit_id = s.unit_id AND y.id < :before
                          ORDER BY y.id DESC
                          LIMIT :limit) x
      WHERE s.ancestor_id = :scope_id
      ORDER BY x.id DESC
      LIMIT :limit) page
JOIN market_order o ON o.id = page.id
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
ORDER BY o.id DESC

-- name: orders_by_unit_and_state
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN market_order x
      WHERE s.ancestor_id = :scope_id AND x.unit_id = s.unit_id AND x.state = :state AND x.id < :before
        AND x.id >= (SELECT MIN(z.id)
                     FROM (SELECT y.id
                           FROM market_order y
                           WHERE y.unit_id = s.unit_id AND y.state = :state AND y.id < :before
                           ORDER BY y.id DESC
                           LIMIT :limit) z)
      ORDER BY x.id DESC
      LIMIT :limit) page
CROSS JOIN market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
WHERE o.id = page.id
ORDER BY o.id DESC

-- name: orders_by_unit_and_state @postgres
SELECT o.id AS order_id, o.good_id, g.name AS good_name, g.kind, o.unit_id, u.name AS unit_name, o.account_id, o.person_id, o.quantity,
       o.points, o.state, o.hold_id, o.code, o.slot_id, o.note, o.pick_up_until, o.created_at, o.decided_at, g.place
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN LATERAL (SELECT y.id
                          FROM market_order y
                          WHERE y.unit_id = s.unit_id AND y.state = :state AND y.id < :before
                          ORDER BY y.id DESC
                          LIMIT :limit) x
      WHERE s.ancestor_id = :scope_id
      ORDER BY x.id DESC
      LIMIT :limit) page
JOIN market_order o ON o.id = page.id
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
ORDER BY o.id DESC

-- name: handed_over
SELECT o.id AS order_id, g.name AS good_name, o.unit_id, u.name AS unit_name, o.points, o.decided_at
FROM market_order o
JOIN market_good g ON g.id = o.good_id
JOIN org_unit u ON u.id = o.unit_id
JOIN org_ancestor s ON s.unit_id = o.unit_id AND s.ancestor_id = :scope_id
WHERE o.state = 'handed_over' AND o.decided_at >= :from_at AND o.decided_at < :to_at AND o.id < :before
ORDER BY o.id DESC
LIMIT :limit

-- name: settlement
SELECT COALESCE(l.supplier, '') AS supplier, g.id AS good_id, g.name AS good_name, CAST(SUM(l.quantity) AS BIGINT) AS quantity,
       CAST(SUM(l.points) AS BIGINT) AS points, CAST(SUM(l.cost_fen) AS BIGINT) AS cost_fen
FROM market_order o
JOIN market_supply l ON l.order_id = o.id
JOIN market_good g ON g.id = o.good_id
JOIN org_ancestor s ON s.unit_id = o.unit_id AND s.ancestor_id = :scope_id
WHERE o.state = 'handed_over' AND o.decided_at >= :from_at AND o.decided_at < :to_at
  AND (CAST(:supplier AS TEXT) IS NULL OR l.supplier = :supplier)
GROUP BY l.supplier, g.id, g.name
ORDER BY supplier, good_name, g.id
