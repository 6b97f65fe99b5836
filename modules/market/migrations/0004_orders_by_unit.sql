-- A unit's orders of all states, the newest first.
CREATE INDEX market_order_newest ON market_order (unit_id, id);
