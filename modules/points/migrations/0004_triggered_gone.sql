-- That a deed was paid is what the ledger knows by its cause.
DROP TABLE points_triggered;
