-- A person on his way into the Party. `state` follows the item of the workflow; the days are those that its clocks are reckoned from.
CREATE TABLE development_file (
  id BIGINT PRIMARY KEY,
  number TEXT NOT NULL,
  person_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  occupation TEXT,
  branch_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  since_on BIGINT NOT NULL,
  applied_on BIGINT NOT NULL,
  activist_on BIGINT,
  candidate_on BIGINT,
  reviewed_on BIGINT,
  review_passed BOOLEAN NOT NULL,
  pre_reviewed_on BIGINT,
  meeting_on BIGINT,
  approved_on BIGINT,
  probation_until_on BIGINT,
  extended_months BIGINT,
  conversion_meeting_on BIGINT,
  member_id BIGINT,
  due_clock TEXT,
  due_on BIGINT,
  warn_on BIGINT,
  taken_over_in TEXT,
  ended_on BIGINT
);
CREATE UNIQUE INDEX development_file_by_number ON development_file (number);
CREATE INDEX development_file_by_branch ON development_file (branch_id, id);
CREATE INDEX development_file_by_person ON development_file (person_id, id);

CREATE TABLE development_number (
  year BIGINT PRIMARY KEY,
  last BIGINT NOT NULL
);

-- The day on which a step was done, as the form says it.
CREATE TABLE development_step (
  file_id BIGINT NOT NULL,
  step TEXT NOT NULL,
  done_on BIGINT NOT NULL,
  by_name TEXT NOT NULL,
  PRIMARY KEY (file_id, step)
);

-- What is due until a day. Warned and missed are said once each, and what was missed stays so.
CREATE TABLE development_clock (
  file_id BIGINT NOT NULL,
  clock TEXT NOT NULL,
  began_on BIGINT NOT NULL,
  warn_on BIGINT NOT NULL,
  due_on BIGINT NOT NULL,
  warned BOOLEAN NOT NULL,
  missed BOOLEAN NOT NULL,
  ended_on BIGINT,
  PRIMARY KEY (file_id, clock, began_on)
);
CREATE INDEX development_clock_to_warn ON development_clock (warn_on) WHERE ended_on IS NULL AND NOT warned;
CREATE INDEX development_clock_to_miss ON development_clock (due_on) WHERE ended_on IS NULL AND NOT missed;

-- Contacts and introducers.
CREATE TABLE development_sponsor (
  file_id BIGINT NOT NULL,
  part TEXT NOT NULL,
  member_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (file_id, part, member_id)
);

CREATE TABLE development_half_year (
  id BIGINT PRIMARY KEY,
  file_id BIGINT NOT NULL,
  reviewed_on BIGINT NOT NULL,
  passed BOOLEAN NOT NULL,
  opinion TEXT NOT NULL,
  by_name TEXT NOT NULL
);
CREATE INDEX development_half_year_by_file ON development_half_year (file_id, reviewed_on);

CREATE TABLE development_training (
  id BIGINT PRIMARY KEY,
  file_id BIGINT NOT NULL,
  from_on BIGINT NOT NULL,
  days BIGINT NOT NULL,
  hours BIGINT NOT NULL,
  topic TEXT NOT NULL,
  place TEXT
);
CREATE INDEX development_training_by_file ON development_training (file_id, from_on);

CREATE TABLE development_publicity (
  file_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  from_on BIGINT NOT NULL,
  until_on BIGINT NOT NULL,
  place TEXT,
  objections BIGINT,
  note TEXT,
  closed_on BIGINT,
  PRIMARY KEY (file_id, kind)
);

-- Who voted how many, for admission and for conversion.
CREATE TABLE development_resolution (
  id BIGINT PRIMARY KEY,
  file_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  met_on BIGINT NOT NULL,
  should_attend BIGINT NOT NULL,
  excused BIGINT NOT NULL,
  present BIGINT NOT NULL,
  in_favour BIGINT NOT NULL,
  against BIGINT NOT NULL,
  abstained BIGINT NOT NULL,
  written_in_favour BIGINT NOT NULL,
  written_against BIGINT NOT NULL,
  quorate BOOLEAN NOT NULL,
  passed BOOLEAN NOT NULL,
  text TEXT NOT NULL,
  chair TEXT NOT NULL,
  by_name TEXT NOT NULL
);
CREATE INDEX development_resolution_by_file ON development_resolution (file_id, id);

-- The political review says much of a person and of those around him: sealed, and each view of it is kept.
CREATE TABLE development_review (
  id BIGINT PRIMARY KEY,
  file_id BIGINT NOT NULL,
  reviewed_on BIGINT NOT NULL,
  passed BOOLEAN NOT NULL,
  text BYTEA NOT NULL,
  by_name TEXT NOT NULL
);
CREATE INDEX development_review_by_file ON development_review (file_id, id);
