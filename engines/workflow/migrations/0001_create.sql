-- A definition never changes once it is saved; what changes is which of its versions is switched on.
CREATE TABLE workflow_version (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  version BIGINT NOT NULL,
  module TEXT NOT NULL,
  state TEXT NOT NULL,
  shipped BOOLEAN NOT NULL,
  definition TEXT NOT NULL,
  note TEXT,
  saved_at BIGINT NOT NULL,
  saved_by BIGINT NOT NULL
);
CREATE UNIQUE INDEX workflow_version_by_name ON workflow_version (name, version);

-- One state at a time, because it is one column.
CREATE TABLE workflow_item (
  id BIGINT PRIMARY KEY,
  version_id BIGINT NOT NULL,
  definition TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  tier TEXT NOT NULL,
  paused BOOLEAN NOT NULL,
  ended BOOLEAN NOT NULL,
  started_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX workflow_item_by_subject ON workflow_item (subject_kind, subject_id, id);
CREATE INDEX workflow_item_by_version ON workflow_item (version_id) WHERE NOT ended;

CREATE TABLE workflow_part (
  item_id BIGINT NOT NULL,
  part TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  PRIMARY KEY (item_id, part, account_id, unit_id)
);

-- Written once, never changed.
CREATE TABLE workflow_line (
  id BIGINT PRIMARY KEY,
  item_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  title_key TEXT,
  move TEXT,
  from_state TEXT,
  to_state TEXT,
  account_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  note TEXT,
  form TEXT,
  files BIGINT NOT NULL
);
CREATE INDEX workflow_line_by_item ON workflow_line (item_id, id);

-- remaining_ms and warn_remaining_ms are of the deadline's own clock, and only there while it is paused. It is open for as long as the item
-- stands in one of its states, missed or not.
CREATE TABLE workflow_deadline (
  id BIGINT PRIMARY KEY,
  item_id BIGINT NOT NULL,
  deadline TEXT NOT NULL,
  clock TEXT NOT NULL,
  state TEXT NOT NULL,
  began_at BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  warn_at BIGINT,
  remaining_ms BIGINT,
  warn_remaining_ms BIGINT,
  extended_minutes BIGINT NOT NULL,
  missed_at BIGINT,
  open BOOLEAN NOT NULL
);
CREATE INDEX workflow_deadline_by_item ON workflow_deadline (item_id, id);

-- What is still to happen, and nothing else: a timer that has fired or is no longer wanted is gone. Without due_at it is paused.
CREATE TABLE workflow_timer (
  id BIGINT PRIMARY KEY,
  item_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  deadline_id BIGINT NOT NULL,
  move TEXT,
  clock TEXT NOT NULL,
  due_at BIGINT,
  remaining_ms BIGINT,
  attempts BIGINT NOT NULL
);
CREATE INDEX workflow_timer_due ON workflow_timer (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX workflow_timer_by_item ON workflow_timer (item_id, id);

CREATE TABLE workflow_extension (
  id BIGINT PRIMARY KEY,
  item_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  deadline_id BIGINT NOT NULL,
  deadline TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  until_at BIGINT,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  decided_reason TEXT
);
CREATE INDEX workflow_extension_by_item ON workflow_extension (item_id, id);
CREATE INDEX workflow_extension_by_state ON workflow_extension (state, id);
