-- A term of a unit's secretary and committee. ends_on is the day on which the next election is due; ended_on, when it was.
CREATE TABLE post_term (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  basis TEXT NOT NULL,
  began_on BIGINT NOT NULL,
  regular_end_on BIGINT NOT NULL,
  ends_on BIGINT NOT NULL,
  ended_on BIGINT,
  shift_reason TEXT,
  note TEXT,
  reminded_at BIGINT,
  overdue_told_at BIGINT,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX post_term_by_unit ON post_term (unit_id, id);
CREATE INDEX post_term_running ON post_term (ends_on, id) WHERE ended_on IS NULL;
CREATE INDEX post_term_to_remind ON post_term (ends_on, id) WHERE ended_on IS NULL AND reminded_at IS NULL;
CREATE INDEX post_term_to_tell ON post_term (ends_on, id) WHERE ended_on IS NULL AND overdue_told_at IS NULL;

-- Who holds what, from `since` until the day before `until`. The name is the one that he had.
CREATE TABLE post_held (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  member_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT,
  end_reason TEXT,
  term_id BIGINT,
  note TEXT,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX post_held_by_unit ON post_held (unit_id, id);
CREATE INDEX post_held_by_member ON post_held (member_id, id);
CREATE INDEX post_held_now ON post_held (unit_id, kind) WHERE until IS NULL;
