-- A person is one row, whether he is a member, a resident or both. Phone, ID number and address are sealed; the indexes beside them find
-- a person by the whole number. unit_id is where a resident lives; NULL for members who are not registered as residents.
CREATE TABLE member_person (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  phone BYTEA,
  phone_index BYTEA,
  id_number BYTEA,
  id_number_index BYTEA,
  address BYTEA,
  birth_on BIGINT,
  sex TEXT,
  education TEXT,
  unit_id BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX member_person_by_phone ON member_person (phone_index) WHERE phone_index IS NOT NULL;
CREATE UNIQUE INDEX member_person_by_id_number ON member_person (id_number_index) WHERE id_number_index IS NOT NULL;
CREATE INDEX member_person_by_birth ON member_person (birth_on) WHERE birth_on IS NOT NULL;
CREATE INDEX member_person_by_unit ON member_person (unit_id, id) WHERE unit_id IS NOT NULL;

-- What a name begins with when somebody looks for it: the name itself, its pinyin, its initials. Bytes, so that a range of them means
-- the same in every collation.
CREATE TABLE member_name (
  name_key BYTEA NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (name_key, person_id)
);
CREATE INDEX member_name_by_person ON member_name (person_id);

CREATE TABLE member (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  tier TEXT NOT NULL,
  branch_id BIGINT NOT NULL,
  group_id BIGINT,
  joined_on BIGINT NOT NULL,
  note TEXT,
  valid BOOLEAN NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX member_by_person ON member (person_id);
CREATE UNIQUE INDEX member_by_number ON member (number);
CREATE INDEX member_by_branch ON member (branch_id, id);
CREATE INDEX member_by_group ON member (group_id, id) WHERE group_id IS NOT NULL;

-- How many members a branch has, so that the number of a county is a sum over its branches.
CREATE TABLE member_count (
  branch_id BIGINT PRIMARY KEY,
  members BIGINT NOT NULL
);

-- What was done to a person's record. changes is a JSON list; personal fields stand in it masked.
CREATE TABLE member_change (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  action TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  account_name TEXT NOT NULL,
  changes TEXT NOT NULL
);
CREATE INDEX member_change_by_person ON member_change (person_id, id);

CREATE TABLE member_import (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  account_name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  mode TEXT NOT NULL,
  mapping TEXT NOT NULL,
  state TEXT NOT NULL,
  rows_total BIGINT NOT NULL,
  rows_received BIGINT NOT NULL,
  rows_done BIGINT NOT NULL,
  created BIGINT NOT NULL,
  updated BIGINT NOT NULL,
  unchanged BIGINT NOT NULL,
  bad BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX member_import_by_unit ON member_import (unit_id, id);

-- The rows as they came, some hundreds in one sealed piece. Gone when the import is done or forgotten.
CREATE TABLE member_import_row (
  import_id BIGINT NOT NULL,
  first_row BIGINT NOT NULL,
  row_count BIGINT NOT NULL,
  cells BYTEA NOT NULL,
  PRIMARY KEY (import_id, first_row)
);

CREATE TABLE member_import_bad (
  import_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  line BIGINT NOT NULL,
  heading TEXT NOT NULL,
  value_masked TEXT,
  code TEXT NOT NULL,
  params TEXT,
  PRIMARY KEY (import_id, place)
);

CREATE TABLE member_import_template (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  mapping TEXT NOT NULL
);
CREATE UNIQUE INDEX member_import_template_by_name ON member_import_template (account_id, name);
