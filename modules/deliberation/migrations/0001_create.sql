-- A matter that a village or community decides together. `state` and `stage` follow the item of the workflow.
CREATE TABLE deliberation_matter (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  branch_id BIGINT,
  account_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  public_at BIGINT,
  decided_on BIGINT,
  decision_text TEXT,
  decision_at BIGINT,
  until_at BIGINT,
  result_text TEXT,
  result_at BIGINT,
  ended_at BIGINT,
  reason TEXT,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX deliberation_matter_by_number ON deliberation_matter (number);
CREATE INDEX deliberation_matter_created ON deliberation_matter (created_at);
CREATE INDEX deliberation_matter_decided ON deliberation_matter (decided_on) WHERE decided_on IS NOT NULL;
CREATE INDEX deliberation_matter_published ON deliberation_matter (decision_at) WHERE decision_at IS NOT NULL;

-- Where a matter belongs: its village or community, and the Party organisation that proposes it.
CREATE TABLE deliberation_place (
  unit_id BIGINT NOT NULL,
  matter_id BIGINT NOT NULL,
  PRIMARY KEY (unit_id, matter_id)
);

-- A meeting of one step. `counted` when the matter went on by it.
CREATE TABLE deliberation_meeting (
  id BIGINT PRIMARY KEY,
  matter_id BIGINT NOT NULL,
  step TEXT NOT NULL,
  assembly TEXT,
  held_on BIGINT NOT NULL,
  place TEXT NOT NULL,
  minutes TEXT NOT NULL,
  ballot_id BIGINT NOT NULL,
  passed BOOLEAN NOT NULL,
  counted BOOLEAN NOT NULL,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  CHECK (passed OR NOT counted)
);
CREATE INDEX deliberation_meeting_by_matter ON deliberation_meeting (matter_id, id);

-- What residents think of a matter; one each.
CREATE TABLE deliberation_opinion (
  id BIGINT PRIMARY KEY,
  matter_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  stance TEXT NOT NULL,
  text TEXT,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX deliberation_opinion_by_account ON deliberation_opinion (matter_id, account_id);
CREATE INDEX deliberation_opinion_by_matter ON deliberation_opinion (matter_id, id);

-- What residents object to in what is published.
CREATE TABLE deliberation_objection (
  id BIGINT PRIMARY KEY,
  matter_id BIGINT NOT NULL,
  publication TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  answer TEXT,
  answered_by BIGINT,
  answered_at BIGINT
);
CREATE INDEX deliberation_objection_by_matter ON deliberation_objection (matter_id, id);

-- The last number of each year.
CREATE TABLE deliberation_number (
  year BIGINT PRIMARY KEY,
  last BIGINT NOT NULL
);
