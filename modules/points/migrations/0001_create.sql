-- What earns and what costs points. A changed rule keeps its id and raises its version.
CREATE TABLE points_rule (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  tier TEXT,
  class TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  per TEXT NOT NULL,
  max_hours BIGINT,
  cap_day BIGINT,
  cap_month BIGINT,
  cap_year BIGINT,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  evidence TEXT NOT NULL,
  certifier TEXT NOT NULL,
  source TEXT NOT NULL,
  bounds_min BIGINT,
  bounds_max BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX points_rule_by_unit ON points_rule (unit_id, id);

-- What an owner got by a rule in a period: 2026, 202611 or 20261122, by the day of the deed. Every rule has the year; only rules
-- with a cap on the month or the day have the others. The period comes first so that writing stays in one warm place.
CREATE TABLE points_tally (
  period BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  rule_id BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  deeds BIGINT NOT NULL,
  PRIMARY KEY (period, owner_id, rule_id)
);

-- A deed that somebody asks points for. `unit_id` is the branch of the member, or the organisation itself.
CREATE TABLE points_application (
  id BIGINT PRIMARY KEY,
  rule_id BIGINT NOT NULL,
  member_id BIGINT,
  organisation_id BIGINT,
  unit_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  happened_on BIGINT NOT NULL,
  hours DOUBLE PRECISION,
  text TEXT,
  amount BIGINT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  created_at BIGINT NOT NULL,
  first_by BIGINT,
  decided_at BIGINT,
  decided_by BIGINT,
  transfer_id BIGINT
);
CREATE INDEX points_application_by_account ON points_application (account_id, id);
CREATE INDEX points_application_waiting ON points_application (id) WHERE state IN ('waiting', 'second_person');
CREATE INDEX points_application_waiting_in ON points_application (unit_id) WHERE state IN ('waiting', 'second_person');

-- An attendance list that was certified at once.
CREATE TABLE points_certification (
  id BIGINT PRIMARY KEY,
  rule_id BIGINT NOT NULL,
  happened_on BIGINT NOT NULL,
  hours DOUBLE PRECISION,
  title TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  credited BIGINT NOT NULL,
  skipped BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);

-- Points to be taken, which a second person confirms. `shortfall` is what the balance could not give.
CREATE TABLE points_deduction (
  id BIGINT PRIMARY KEY,
  rule_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  happened_on BIGINT NOT NULL,
  reason TEXT NOT NULL,
  amount BIGINT NOT NULL,
  shortfall BIGINT NOT NULL,
  state TEXT NOT NULL,
  proposed_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  decision TEXT,
  transfer_id BIGINT
);
CREATE INDEX points_deduction_by_member ON points_deduction (member_id, id);

-- One appeal for each subject: what the level above decided stands. `certifier_id` is who may not decide it.
CREATE TABLE points_appeal (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  line BIGINT NOT NULL,
  subject TEXT NOT NULL,
  member_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  certifier_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  level_unit_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  due_on BIGINT NOT NULL,
  decision TEXT,
  decided_by BIGINT,
  decided_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX points_appeal_by_subject ON points_appeal (subject_id, kind, line);
CREATE INDEX points_appeal_by_account ON points_appeal (account_id, id);

CREATE TABLE points_publication (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  from_on BIGINT NOT NULL,
  to_on BIGINT NOT NULL,
  names TEXT NOT NULL,
  objection_days BIGINT NOT NULL,
  state TEXT NOT NULL,
  members BIGINT NOT NULL,
  points_total BIGINT NOT NULL,
  merkle_root TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  created_by BIGINT NOT NULL,
  published_at BIGINT,
  objections_until BIGINT,
  final_at BIGINT,
  withdrawn_at BIGINT,
  withdrawn_reason TEXT
);
CREATE INDEX points_publication_by_unit ON points_publication (unit_id, id);

-- Never changed. Line n is leaf n-1 of the tree. `salt` is known to the member alone.
CREATE TABLE points_publication_line (
  publication_id BIGINT NOT NULL,
  line BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  branch_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  points BIGINT NOT NULL,
  deeds BIGINT NOT NULL,
  salt TEXT NOT NULL,
  PRIMARY KEY (publication_id, line)
);
CREATE UNIQUE INDEX points_publication_line_of ON points_publication_line (publication_id, member_id);

-- The levels of the tree, 64 nodes of 32 bytes a row.
CREATE TABLE points_publication_node (
  publication_id BIGINT NOT NULL,
  level BIGINT NOT NULL,
  page BIGINT NOT NULL,
  digests BYTEA NOT NULL,
  PRIMARY KEY (publication_id, level, page)
);

-- Name and phone of who objects are sealed.
CREATE TABLE points_objection (
  id BIGINT PRIMARY KEY,
  publication_id BIGINT NOT NULL,
  line BIGINT,
  text TEXT NOT NULL,
  name BYTEA,
  phone BYTEA,
  account_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT,
  answered_by BIGINT,
  answered_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX points_objection_by_publication ON points_objection (publication_id, id);

-- From how many points of a year's record on a member has so many stars.
CREATE TABLE points_star_level (
  level BIGINT PRIMARY KEY,
  needed BIGINT NOT NULL
);
INSERT INTO points_star_level (level, needed) VALUES
  (1, 60), (2, 65), (3, 70), (4, 75), (5, 80), (6, 90), (7, 100), (8, 120), (9, 150), (10, 180);

CREATE TABLE points_grant (
  id BIGINT PRIMARY KEY,
  member_id BIGINT,
  person_id BIGINT,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  amount BIGINT NOT NULL,
  reason TEXT NOT NULL,
  granted_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  transfer_id BIGINT NOT NULL
);

CREATE TABLE points_settlement (
  year BIGINT PRIMARY KEY,
  state TEXT NOT NULL,
  job_id BIGINT NOT NULL,
  members BIGINT NOT NULL,
  settled_points BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  done_at BIGINT
);

-- A member's year as it was settled.
CREATE TABLE points_year (
  year BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  branch_id BIGINT NOT NULL,
  record BIGINT NOT NULL,
  earned BIGINT NOT NULL,
  vetoed BOOLEAN NOT NULL,
  star_level BIGINT NOT NULL,
  PRIMARY KEY (year, member_id)
);
