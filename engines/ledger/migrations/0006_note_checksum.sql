-- Checks are another sum now (crypto::checksum). One of the digest before stands beside no note any more; the next that is kept has its own.
UPDATE ledger_balance SET note_check = NULL WHERE note_check IS NOT NULL;
