-- Who recorded a payment, so that another takes it back later on. Absent where it was recorded before this was kept.
ALTER TABLE dues_payment ADD COLUMN account_id BIGINT;
CREATE INDEX dues_payment_by_branch ON dues_payment (branch_id, id);
