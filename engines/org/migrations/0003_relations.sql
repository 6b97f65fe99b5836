-- Beside the tree: unit_id belongs to other_id in some way, from valid_from until the day before valid_to.
CREATE TABLE org_relation (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  other_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  note TEXT
);
CREATE INDEX org_relation_by_unit ON org_relation (unit_id, id);
CREATE INDEX org_relation_by_other ON org_relation (other_id, id);

-- Where statistics counted a unit on any day: by a relation, or under its parent in the tree when relation_id is NULL.
CREATE TABLE org_formal (
  unit_id BIGINT NOT NULL,
  parent_id BIGINT NOT NULL,
  relation_id BIGINT,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  PRIMARY KEY (unit_id, valid_from)
);
CREATE INDEX org_formal_down ON org_formal (parent_id, unit_id, valid_from, valid_to);
INSERT INTO org_formal (unit_id, parent_id, relation_id, valid_from, valid_to)
SELECT unit_id, parent_id, NULL, valid_from, valid_to FROM org_parent;

-- Members of the unit itself at the end of the days from counted_on until the next line's.
CREATE TABLE org_headcount (
  unit_id BIGINT NOT NULL,
  counted_on BIGINT NOT NULL,
  members BIGINT NOT NULL,
  PRIMARY KEY (unit_id, counted_on)
);

-- A branch becomes a general branch first, and a committee only then.
DELETE FROM org_upgrade WHERE from_kind = 'branch' AND to_kind = 'party_committee';
