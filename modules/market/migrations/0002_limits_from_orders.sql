-- What counts against a limit is told by the orders themselves.
DROP TABLE market_taken;
