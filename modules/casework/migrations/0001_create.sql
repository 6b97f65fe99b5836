-- What may be reported. unit_id is null for what the whole county uses. Turned off, never deleted: cases point here.
CREATE TABLE casework_category (
  id BIGINT PRIMARY KEY,
  parent_id BIGINT,
  unit_id BIGINT,
  code TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  hint_zh TEXT,
  hint_en TEXT,
  tier TEXT NOT NULL,
  is_private BOOLEAN NOT NULL,
  sensitive BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  place BIGINT NOT NULL,
  source TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX casework_category_by_code ON casework_category (code);

-- The last number given out on a day.
CREATE TABLE casework_number (
  on_day BIGINT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (on_day)
);

-- unit_id is where it is (a grid, mostly) and never changes; level_unit_id decides about it and climbs. Of the one who reported, phone and
-- name are sealed. state and stage repeat what the workflow says, so that lists need no other table.
CREATE TABLE casework_case (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL,
  item_id BIGINT NOT NULL,
  version_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  level_unit_id BIGINT NOT NULL,
  grid_id BIGINT,
  estate_id BIGINT,
  building_id BIGINT,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  place_text TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  meaning TEXT,
  tier TEXT NOT NULL,
  urgency TEXT NOT NULL,
  channel TEXT NOT NULL,
  anonymous BOOLEAN NOT NULL,
  is_private BOOLEAN NOT NULL,
  sensitive BOOLEAN NOT NULL,
  is_public BOOLEAN NOT NULL,
  reporter_id BIGINT NOT NULL,
  entered_by BIGINT NOT NULL,
  contact_phone BYTEA,
  person_name BYTEA,
  extra TEXT,
  happened_at BIGINT,
  reported_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  established_at BIGINT,
  dispatched_at BIGINT,
  responded_at BIGINT,
  response_due_at BIGINT NOT NULL,
  done_at BIGINT,
  verified_at BIGINT,
  closed_at BIGINT,
  due_at BIGINT,
  missed_at BIGINT,
  handler_unit_id BIGINT NOT NULL,
  handler_account_id BIGINT NOT NULL,
  first_unit_id BIGINT NOT NULL,
  first_account_id BIGINT NOT NULL,
  bounces BIGINT NOT NULL,
  reopened BIGINT NOT NULL,
  outcome TEXT,
  outcome_text TEXT,
  outcome_by BIGINT,
  accepted BOOLEAN,
  verify_text TEXT,
  verified_by BIGINT,
  satisfied BOOLEAN,
  stars BIGINT,
  rate_text TEXT,
  rated_at BIGINT,
  rated_by_proxy BOOLEAN,
  duplicate_of BIGINT,
  followers BIGINT NOT NULL,
  excluded BOOLEAN NOT NULL,
  blanked BOOLEAN NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX casework_case_by_number ON casework_case (number);
CREATE INDEX casework_case_by_handler ON casework_case (handler_account_id, id) WHERE closed_at IS NULL;
CREATE INDEX casework_case_by_handling_unit ON casework_case (handler_unit_id, id) WHERE closed_at IS NULL;
CREATE INDEX casework_case_to_blank ON casework_case (closed_at) WHERE NOT blanked;
CREATE INDEX casework_case_by_unit ON casework_case (unit_id, id);
CREATE INDEX casework_case_by_original ON casework_case (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- Whose list a case stands in: every unit from its place upwards (placed), and units that handle it from elsewhere. Repeats the stage, so
-- that a list and the columns of the board are walks along an index, however many cases there are.
CREATE TABLE casework_scope (
  unit_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  stage TEXT NOT NULL,
  placed BOOLEAN NOT NULL,
  PRIMARY KEY (unit_id, case_id)
);
CREATE INDEX casework_scope_by_stage ON casework_scope (unit_id, stage, case_id);
CREATE INDEX casework_scope_by_case ON casework_scope (case_id);

-- Who reported, or follows: his list is a walk along the key. Whoever reported a case that was merged follows the other one.
CREATE TABLE casework_follower (
  account_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  part TEXT NOT NULL,
  text TEXT,
  at BIGINT NOT NULL,
  PRIMARY KEY (account_id, case_id)
);
CREATE INDEX casework_follower_by_case ON casework_follower (case_id, account_id);

-- What is handed to others beside the one who leads, and what joint sessions decide.
CREATE TABLE casework_task (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  session_id BIGINT,
  unit_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  task TEXT NOT NULL,
  due_on BIGINT,
  state TEXT NOT NULL,
  note TEXT,
  created_by BIGINT NOT NULL,
  done_by BIGINT,
  done_at BIGINT
);
CREATE INDEX casework_task_by_case ON casework_task (case_id, id);
CREATE INDEX casework_task_by_account ON casework_task (account_id, id) WHERE state = 'open';
CREATE INDEX casework_task_by_unit ON casework_task (unit_id, id) WHERE state = 'open';

CREATE TABLE casework_dispatch_rule (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  category_id BIGINT,
  place_unit_id BIGINT,
  to_unit_id BIGINT,
  to_part TEXT,
  priority BIGINT NOT NULL,
  valid_from BIGINT NOT NULL,
  valid_to BIGINT,
  version BIGINT NOT NULL
);

CREATE TABLE casework_message (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  side TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX casework_message_by_case ON casework_message (case_id, id);

CREATE TABLE casework_exclusion (
  case_id BIGINT PRIMARY KEY,
  reason TEXT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  decision TEXT
);

CREATE TABLE casework_consultation (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  on_day BIGINT NOT NULL,
  parties TEXT NOT NULL,
  result TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX casework_consultation_by_case ON casework_consultation (case_id, id);

-- A call for help rings one rung after the other until somebody takes it: 0 grid workers, 1 building group leaders, 2 the community.
CREATE TABLE casework_help_call (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  level BIGINT NOT NULL,
  at BIGINT NOT NULL,
  taken_by BIGINT,
  taken_at BIGINT
);
CREATE INDEX casework_help_call_by_account ON casework_help_call (account_id, id);
CREATE INDEX casework_help_call_by_case ON casework_help_call (case_id);
CREATE INDEX casework_help_call_ringing ON casework_help_call (id) WHERE state = 'ringing';

CREATE TABLE casework_help_ring (
  help_call_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  part TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (help_call_id, account_id)
);
CREATE INDEX casework_help_ring_by_account ON casework_help_ring (account_id, help_call_id);

CREATE TABLE casework_patrol (
  id BIGINT PRIMARY KEY,
  grid_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  client_id TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  ended_at BIGINT,
  points_checked BIGINT,
  note TEXT
);
CREATE UNIQUE INDEX casework_patrol_by_client ON casework_patrol (account_id, client_id);
CREATE INDEX casework_patrol_by_grid ON casework_patrol (grid_id, id);

-- On-site joint work: departments are invited, stuck cases are on the agenda, decisions become tasks.
CREATE TABLE casework_session (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  at BIGINT NOT NULL,
  place TEXT NOT NULL,
  state TEXT NOT NULL,
  created_by BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  sequence BIGINT NOT NULL
);
CREATE INDEX casework_session_by_unit ON casework_session (unit_id, id);

CREATE TABLE casework_session_department (
  session_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  answer TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (session_id, unit_id)
);
CREATE INDEX casework_session_of_department ON casework_session_department (unit_id, session_id);

CREATE TABLE casework_session_case (
  session_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  decision TEXT,
  task_id BIGINT,
  PRIMARY KEY (session_id, case_id)
);
CREATE INDEX casework_session_of_case ON casework_session_case (case_id, session_id);

-- What every list shows of a case.
CREATE VIEW casework_card AS
SELECT c.id AS case_id, c.number, c.version_id, c.category_id, k.code AS category_code, k.name_zh, k.name_en, c.text, c.place_text, c.lat,
       c.lng, c.state, c.stage, c.meaning, c.tier, c.urgency, c.channel, c.is_private, c.sensitive, c.is_public, c.reported_at, c.updated_at,
       c.closed_at, c.due_at, c.missed_at, c.followers, c.grid_id, g.name AS grid_name, c.unit_id, u.name AS unit_name,
       c.handler_unit_id, c.handler_account_id, h.name AS handler_unit_name, c.stars, c.outcome_text, c.excluded
FROM casework_case c
JOIN casework_category k ON k.id = c.category_id
JOIN org_unit u ON u.id = c.unit_id
LEFT JOIN org_unit g ON g.id = c.grid_id
LEFT JOIN org_unit h ON h.id = c.handler_unit_id;
