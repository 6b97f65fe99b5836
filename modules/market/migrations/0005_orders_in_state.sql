-- All orders of a state, the newest first: few of many are held at a time.
CREATE INDEX market_order_in_state ON market_order (state, id);
