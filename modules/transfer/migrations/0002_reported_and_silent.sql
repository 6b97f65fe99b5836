-- Whoever reports himself away waits for his branch: accepted_on is the day from which it keeps him as that.
ALTER TABLE transfer_absence ADD COLUMN asked_by BIGINT;
ALTER TABLE transfer_absence ADD COLUMN accepted_on BIGINT;
UPDATE transfer_absence SET accepted_on = since_on;
CREATE INDEX transfer_absence_by_person ON transfer_absence (person_id, id);

-- Members who were expected for months and never came; a row goes when they come again.
CREATE TABLE transfer_silence (
  member_id BIGINT PRIMARY KEY,
  branch_id BIGINT NOT NULL,
  expected BIGINT NOT NULL,
  last_came_on BIGINT,
  found_on BIGINT NOT NULL
);
CREATE INDEX transfer_silence_by_branch ON transfer_silence (branch_id, member_id);
