-- The relation of a member on its way. `state` follows the item of the workflow; a name stands where the other side is outside of the store.
CREATE TABLE transfer (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  member_id BIGINT,
  person_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  from_branch_id BIGINT,
  from_name TEXT NOT NULL,
  to_branch_id BIGINT,
  to_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  status TEXT NOT NULL,
  joined_on BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  letter_number TEXT,
  letter_issued_on BIGINT,
  letter_until_on BIGINT,
  asked_on BIGINT NOT NULL,
  ended_on BIGINT
);
CREATE UNIQUE INDEX transfer_by_number ON transfer (number);
CREATE INDEX transfer_by_from ON transfer (from_branch_id, id) WHERE from_branch_id IS NOT NULL;
CREATE INDEX transfer_by_to ON transfer (to_branch_id, id) WHERE to_branch_id IS NOT NULL;
CREATE INDEX transfer_by_person ON transfer (person_id, id);

CREATE TABLE transfer_number (
  year BIGINT PRIMARY KEY,
  transfers BIGINT NOT NULL,
  letters BIGINT NOT NULL
);

-- Members who are away. branch_id is where he belongs (NULL for a guest), host_unit_id where he lives meanwhile, if that is in the store.
CREATE TABLE transfer_absence (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  member_id BIGINT,
  person_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  branch_id BIGINT,
  home_name TEXT,
  host_unit_id BIGINT,
  place TEXT NOT NULL,
  purpose TEXT NOT NULL,
  kind_before TEXT,
  since_on BIGINT NOT NULL,
  until_on BIGINT,
  confirmed_on BIGINT,
  remind_on BIGINT,
  reminded_on BIGINT,
  ended_on BIGINT,
  note TEXT
);
CREATE INDEX transfer_absence_by_branch ON transfer_absence (branch_id, id) WHERE branch_id IS NOT NULL;
CREATE INDEX transfer_absence_by_host ON transfer_absence (host_unit_id, id) WHERE host_unit_id IS NOT NULL;
CREATE INDEX transfer_absence_by_member ON transfer_absence (member_id, id) WHERE member_id IS NOT NULL;
CREATE INDEX transfer_absence_to_remind ON transfer_absence (remind_on) WHERE remind_on IS NOT NULL AND reminded_on IS NULL AND ended_on IS NULL;
