-- The owner first: two numbers are told apart at once, and nearly all accounts are of one kind.
DROP INDEX ledger_account_owner;
CREATE UNIQUE INDEX ledger_account_by_owner ON ledger_account (owner_id, kind);
