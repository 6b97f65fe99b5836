-- A regional committee (区域党委): unit_id is the town, community or committee that leads it.
CREATE TABLE region (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  began_on BIGINT NOT NULL,
  ended_on BIGINT,
  last_meeting BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX region_by_unit ON region (unit_id, id);

-- Units that reside there and take part; org_unit_id when it is a unit of the tree.
CREATE TABLE region_resident (
  id BIGINT PRIMARY KEY,
  region_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  org_unit_id BIGINT,
  joined_on BIGINT NOT NULL,
  left_on BIGINT
);
CREATE INDEX region_resident_by_region ON region_resident (region_id, id);
CREATE INDEX region_resident_by_unit ON region_resident (org_unit_id, id) WHERE org_unit_id IS NOT NULL;

CREATE TABLE region_part_time (
  id BIGINT PRIMARY KEY,
  region_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT
);
CREATE INDEX region_part_time_by_region ON region_part_time (region_id, id);

-- The three lists: what residents have, what they need, what is done together. A project joins a need with a resource.
CREATE TABLE region_item (
  id BIGINT PRIMARY KEY,
  region_id BIGINT NOT NULL,
  list TEXT NOT NULL,
  resident_id BIGINT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  due_on BIGINT,
  need_id BIGINT,
  resource_id BIGINT,
  result TEXT,
  done_on BIGINT,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX region_item_by_region ON region_item (region_id, list, id);
CREATE INDEX region_item_by_need ON region_item (need_id) WHERE need_id IS NOT NULL;
CREATE INDEX region_item_by_resident ON region_item (resident_id, id) WHERE resident_id IS NOT NULL;
CREATE INDEX region_item_done ON region_item (done_on) WHERE list = 'project' AND done_on IS NOT NULL;

CREATE TABLE region_meeting (
  id BIGINT PRIMARY KEY,
  region_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  held_on BIGINT NOT NULL,
  place TEXT NOT NULL,
  agenda TEXT NOT NULL,
  state TEXT NOT NULL,
  minutes TEXT,
  cancel_reason TEXT,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX region_meeting_by_region ON region_meeting (region_id, id);
CREATE INDEX region_meeting_held ON region_meeting (held_on) WHERE state = 'held';

CREATE TABLE region_invited (
  meeting_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  came BOOLEAN,
  PRIMARY KEY (meeting_id, resident_id)
);

-- What a meeting resolved: without a resident the core unit itself is responsible.
CREATE TABLE region_task (
  id BIGINT PRIMARY KEY,
  meeting_id BIGINT NOT NULL,
  region_id BIGINT NOT NULL,
  resident_id BIGINT,
  title TEXT NOT NULL,
  due_on BIGINT NOT NULL,
  done_on BIGINT,
  result TEXT,
  overdue_told_at BIGINT
);
CREATE INDEX region_task_by_meeting ON region_task (meeting_id, id);
CREATE INDEX region_task_by_region ON region_task (region_id, id);
CREATE INDEX region_task_to_tell ON region_task (due_on, id) WHERE done_on IS NULL AND overdue_told_at IS NULL;
CREATE INDEX region_task_done ON region_task (done_on) WHERE done_on IS NOT NULL;
