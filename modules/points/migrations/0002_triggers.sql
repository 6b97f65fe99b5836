-- A rule may say which deed of another module earns by itself: "wish.fulfilled".
ALTER TABLE points_rule ADD COLUMN trigger TEXT;
CREATE INDEX points_rule_by_trigger ON points_rule (trigger) WHERE trigger IS NOT NULL;

-- What a rule has paid for by itself, so that the same deed is paid once.
CREATE TABLE points_triggered (
  rule_id BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  transfer_id BIGINT NOT NULL,
  PRIMARY KEY (rule_id, subject_id)
);
