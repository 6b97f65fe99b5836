-- What the owner's module keeps with the balance, so that a credit writes one row and not two. The ledger stores it and reads nothing in it.
ALTER TABLE ledger_balance ADD COLUMN note TEXT NOT NULL DEFAULT '';
