-- What is left of what came: what is handed over is owed to whoever brought just that. Of what came before this, the newest is left.
ALTER TABLE market_movement ADD COLUMN remaining BIGINT NOT NULL DEFAULT 0;
UPDATE market_movement
SET remaining = CASE WHEN a.stock - a.later < a.came THEN a.stock - a.later ELSE a.came END,
    unit_cost_fen = CASE WHEN a.given THEN market_movement.unit_cost_fen ELSE COALESCE(market_movement.unit_cost_fen, a.last_cost_fen) END,
    supplier = CASE WHEN a.given THEN market_movement.supplier ELSE COALESCE(market_movement.supplier, a.last_supplier) END
FROM (SELECT m.id, m.change AS came, m.kind = 'donation' AS given, g.stock, g.unit_cost_fen AS last_cost_fen, g.supplier AS last_supplier,
             CAST(COALESCE(SUM(m.change) OVER (PARTITION BY m.good_id ORDER BY m.id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
               AS BIGINT) AS later
      FROM market_movement m
      JOIN market_good g ON g.id = m.good_id
      WHERE m.change > 0) a
WHERE a.id = market_movement.id AND a.stock > a.later;
CREATE INDEX market_movement_left ON market_movement (good_id, id) WHERE remaining > 0;

-- From whom the things of an order were, and what is owed for them. No supplier: they were given, or nobody said.
CREATE TABLE market_supply (
  order_id BIGINT NOT NULL,
  line BIGINT NOT NULL,
  supplier TEXT,
  quantity BIGINT NOT NULL,
  points BIGINT NOT NULL,
  cost_fen BIGINT NOT NULL,
  PRIMARY KEY (order_id, line)
);
INSERT INTO market_supply (order_id, line, supplier, quantity, points, cost_fen)
SELECT o.id, 1,
       COALESCE((SELECT m.supplier
                 FROM market_movement m
                 WHERE m.good_id = o.good_id AND m.kind = 'purchase' AND m.supplier IS NOT NULL AND m.at <= o.decided_at
                 ORDER BY m.id DESC
                 LIMIT 1), g.supplier),
       o.quantity, o.points, o.cost_fen
FROM market_order o
JOIN market_good g ON g.id = o.good_id
WHERE o.state = 'handed_over';
