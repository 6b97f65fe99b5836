-- What an upheld appeal or objection has put right: the line taken back, the deed credited, and both together in points.
ALTER TABLE points_appeal ADD COLUMN reversal_id BIGINT;
ALTER TABLE points_appeal ADD COLUMN credit_id BIGINT;
ALTER TABLE points_appeal ADD COLUMN corrected BIGINT;
ALTER TABLE points_objection ADD COLUMN reversal_id BIGINT;
ALTER TABLE points_objection ADD COLUMN credit_id BIGINT;
ALTER TABLE points_objection ADD COLUMN corrected BIGINT;
ALTER TABLE points_objection ADD COLUMN corrected_line BIGINT;

-- A publication is made in pieces: how many of its lines are there.
ALTER TABLE points_publication ADD COLUMN made BIGINT NOT NULL DEFAULT 0;
