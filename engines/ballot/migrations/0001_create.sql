-- A vote as it was counted and what came of it by the rules of that day. Written once.
CREATE TABLE ballot (
  id BIGINT PRIMARY KEY,
  subject_kind TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  rule TEXT NOT NULL,
  decided_on BIGINT NOT NULL,
  should_attend BIGINT NOT NULL,
  present BIGINT NOT NULL,
  in_favour BIGINT NOT NULL,
  against BIGINT NOT NULL,
  abstained BIGINT NOT NULL,
  written_in_favour BIGINT NOT NULL,
  written_against BIGINT NOT NULL,
  seats BIGINT NOT NULL,
  issued BIGINT NOT NULL,
  returned BIGINT NOT NULL,
  invalid BIGINT NOT NULL,
  needed_present BIGINT NOT NULL,
  needed_in_favour BIGINT NOT NULL,
  quorum_met BOOLEAN NOT NULL,
  void BOOLEAN NOT NULL,
  passed BOOLEAN NOT NULL,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  CHECK (quorum_met OR NOT passed),
  CHECK (NOT (void AND passed))
);
CREATE INDEX ballot_by_subject ON ballot (subject_id, id);

CREATE TABLE ballot_candidate (
  ballot_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  name TEXT NOT NULL,
  votes BIGINT NOT NULL,
  elected BOOLEAN NOT NULL,
  PRIMARY KEY (ballot_id, place)
);
