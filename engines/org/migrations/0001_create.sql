-- Where a unit stands now. parent_id is 0 for a root; of a merged unit it is the unit that took it in.
CREATE TABLE org_unit (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT,
  parent_id BIGINT NOT NULL,
  depth BIGINT NOT NULL,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  merged_into BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX org_unit_by_parent ON org_unit (parent_id, id);
CREATE UNIQUE INDEX org_unit_by_code ON org_unit (code) WHERE code IS NOT NULL;

-- The tree of any day: a unit hung on parent_id from valid_from until the day before valid_to.
CREATE TABLE org_parent (
  unit_id BIGINT NOT NULL,
  parent_id BIGINT NOT NULL,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  PRIMARY KEY (unit_id, valid_from)
);
CREATE INDEX org_parent_by_parent ON org_parent (parent_id, unit_id);

-- What a unit was called, and of which kind it was, on any day.
CREATE TABLE org_name (
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  PRIMARY KEY (unit_id, valid_from)
);

-- Everything above a unit, itself included, in the tree of today.
CREATE TABLE org_ancestor (
  unit_id BIGINT NOT NULL,
  ancestor_id BIGINT NOT NULL,
  depth BIGINT NOT NULL,
  PRIMARY KEY (unit_id, ancestor_id)
);
CREATE INDEX org_ancestor_down ON org_ancestor (ancestor_id, unit_id);

CREATE TABLE org_change (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  changed_on BIGINT NOT NULL,
  action TEXT NOT NULL,
  old_value TEXT,
  new_value TEXT,
  account_id BIGINT NOT NULL,
  account_name TEXT NOT NULL,
  note TEXT
);
CREATE INDEX org_change_by_unit ON org_change (unit_id, id);

-- Which kinds may hang under which; '' stands for the top.
CREATE TABLE org_kind_under (
  parent_kind TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (parent_kind, kind)
);
INSERT INTO org_kind_under (parent_kind, kind) VALUES
  ('', 'county'),
  ('county', 'town'), ('county', 'village'), ('county', 'community'), ('county', 'party_committee'),
  ('county', 'general_branch'), ('county', 'branch'), ('county', 'enterprise'), ('county', 'alliance'),
  ('town', 'village'), ('town', 'community'), ('town', 'grid'), ('town', 'party_committee'), ('town', 'general_branch'),
  ('town', 'branch'), ('town', 'enterprise'), ('town', 'alliance'),
  ('village', 'grid'), ('village', 'building_group'), ('village', 'party_committee'), ('village', 'general_branch'),
  ('village', 'branch'), ('village', 'party_group'), ('village', 'enterprise'), ('village', 'alliance'),
  ('community', 'grid'), ('community', 'building_group'), ('community', 'party_committee'),
  ('community', 'general_branch'), ('community', 'branch'), ('community', 'party_group'), ('community', 'enterprise'),
  ('community', 'alliance'),
  ('grid', 'building_group'), ('grid', 'general_branch'), ('grid', 'branch'), ('grid', 'party_group'),
  ('building_group', 'party_group'),
  ('party_committee', 'party_committee'), ('party_committee', 'general_branch'), ('party_committee', 'branch'),
  ('party_committee', 'party_group'), ('party_committee', 'enterprise'),
  ('general_branch', 'branch'), ('general_branch', 'party_group'),
  ('branch', 'party_group'), ('branch', 'building_group'),
  ('enterprise', 'party_committee'), ('enterprise', 'general_branch'), ('enterprise', 'branch'),
  ('enterprise', 'party_group'),
  ('alliance', 'enterprise'), ('alliance', 'party_committee'), ('alliance', 'general_branch'), ('alliance', 'branch');

-- What a unit may become without losing its history.
CREATE TABLE org_upgrade (
  from_kind TEXT NOT NULL,
  to_kind TEXT NOT NULL,
  PRIMARY KEY (from_kind, to_kind)
);
INSERT INTO org_upgrade (from_kind, to_kind) VALUES
  ('party_group', 'branch'),
  ('branch', 'general_branch'), ('branch', 'party_committee'),
  ('general_branch', 'party_committee'),
  ('village', 'community');
