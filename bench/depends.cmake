set(ledger_depends linli_engine_ledger sqlite3)
