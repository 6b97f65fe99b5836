-- A sector, its committee, and the department that hosts it (dual leadership).
CREATE TABLE coverage_sector (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  committee_unit_id BIGINT,
  host_unit_id BIGINT,
  ended_on BIGINT,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX coverage_sector_by_name ON coverage_sector (name);

-- members and full_members are what the organisation tells; coverage_member names those of the register.
CREATE TABLE coverage_organisation (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  code TEXT,
  kind TEXT NOT NULL,
  address TEXT,
  employees BIGINT NOT NULL,
  members BIGINT NOT NULL,
  full_members BIGINT NOT NULL,
  registered_on BIGINT NOT NULL,
  ended_on BIGINT,
  end_reason TEXT,
  version BIGINT NOT NULL,
  created_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX coverage_organisation_by_code ON coverage_organisation (code) WHERE code IS NOT NULL;
CREATE INDEX coverage_organisation_by_name ON coverage_organisation (name);

-- Where an organisation was, and to which sector it belonged, from valid_from until the day before valid_to.
CREATE TABLE coverage_place (
  organisation_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  sector_id BIGINT,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  PRIMARY KEY (organisation_id, valid_from)
);
CREATE INDEX coverage_place_by_unit ON coverage_place (unit_id, organisation_id);

CREATE TABLE coverage_cover (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  way TEXT NOT NULL,
  party_unit_id BIGINT,
  station_id BIGINT,
  instructor_id BIGINT,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  note TEXT,
  created_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX coverage_cover_by_organisation ON coverage_cover (organisation_id, way);
CREATE INDEX coverage_cover_by_party_unit ON coverage_cover (party_unit_id) WHERE party_unit_id IS NOT NULL AND valid_to IS NULL;
CREATE INDEX coverage_cover_by_station ON coverage_cover (station_id) WHERE station_id IS NOT NULL;
CREATE INDEX coverage_cover_by_instructor ON coverage_cover (instructor_id) WHERE instructor_id IS NOT NULL;

CREATE TABLE coverage_member (
  organisation_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  since_on BIGINT NOT NULL,
  until_on BIGINT,
  PRIMARY KEY (organisation_id, member_id)
);

CREATE TABLE coverage_station (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  address TEXT,
  opened_on BIGINT NOT NULL,
  closed_on BIGINT
);
CREATE INDEX coverage_station_by_unit ON coverage_station (unit_id, id);

CREATE TABLE coverage_instructor (
  id BIGINT PRIMARY KEY,
  member_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  since_on BIGINT NOT NULL,
  until_on BIGINT
);
CREATE INDEX coverage_instructor_by_unit ON coverage_instructor (unit_id, id);
CREATE INDEX coverage_instructor_by_member ON coverage_instructor (member_id);

CREATE TABLE coverage_visit (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  instructor_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  visited_on BIGINT NOT NULL,
  text TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX coverage_visit_by_unit ON coverage_visit (unit_id, id);
CREATE INDEX coverage_visit_by_organisation ON coverage_visit (organisation_id, instructor_id, visited_on);
CREATE INDEX coverage_visit_by_instructor ON coverage_visit (instructor_id, visited_on);

-- What an organisation lacks: `kind` is the coverage. done_on is set when it begins to hold.
CREATE TABLE coverage_task (
  id BIGINT PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  opened_on BIGINT NOT NULL,
  due_on BIGINT NOT NULL,
  done_on BIGINT,
  responsible_id BIGINT,
  note TEXT,
  warned_at BIGINT,
  missed_at BIGINT
);
CREATE INDEX coverage_task_by_unit ON coverage_task (unit_id, id);
CREATE INDEX coverage_task_by_organisation ON coverage_task (organisation_id, kind, done_on);
CREATE INDEX coverage_task_due ON coverage_task (due_on) WHERE done_on IS NULL;
