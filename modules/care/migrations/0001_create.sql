-- content: kind of hardship, reason, situation, people and why it ended, sealed as one; NULL once the person has withdrawn.
CREATE TABLE care_household (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  content BYTEA,
  consent_on BIGINT NOT NULL,
  consent_how TEXT NOT NULL,
  state TEXT NOT NULL,
  since_on BIGINT NOT NULL,
  ended_on BIGINT,
  version BIGINT NOT NULL,
  created_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX care_household_active ON care_household (person_id) WHERE state = 'active';
CREATE INDEX care_household_by_person ON care_household (person_id, id);
CREATE INDEX care_household_by_unit ON care_household (unit_id, id);

-- content: what was said and brought, sealed.
CREATE TABLE care_visit (
  id BIGINT PRIMARY KEY,
  household_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  planned_on BIGINT NOT NULL,
  visited_on BIGINT,
  visitor_id BIGINT,
  amount_fen BIGINT,
  content BYTEA
);
CREATE INDEX care_visit_by_household ON care_visit (household_id, id);
CREATE INDEX care_visit_by_unit ON care_visit (unit_id, state, planned_on);

CREATE TABLE care_view (
  household_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (household_id, account_id)
);

-- month_day: the day of joining without its year, as 0701.
CREATE TABLE care_consent (
  person_id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  month_day BIGINT NOT NULL,
  given_at BIGINT NOT NULL
);
CREATE INDEX care_consent_by_day ON care_consent (month_day);

CREATE TABLE care_birthday (
  member_id BIGINT NOT NULL,
  year BIGINT NOT NULL,
  told_on BIGINT NOT NULL,
  PRIMARY KEY (member_id, year)
);
