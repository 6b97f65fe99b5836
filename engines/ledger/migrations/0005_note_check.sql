-- So that a note that was altered is found. None stands beside a note of an earlier program until it is kept again.
ALTER TABLE ledger_balance ADD COLUMN note_check BIGINT;
