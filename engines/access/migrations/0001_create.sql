-- Phones are sealed; phone_index finds one by its whole number.
CREATE TABLE access_account (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  phone BYTEA NOT NULL,
  phone_index BYTEA NOT NULL,
  password_hash TEXT,
  blocked BOOLEAN NOT NULL,
  totp_secret BYTEA,
  totp_asked BYTEA,
  totp_step BIGINT NOT NULL,
  person_id BIGINT,
  home_unit_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX access_account_by_phone ON access_account (phone_index);
CREATE INDEX access_account_by_person ON access_account (person_id) WHERE person_id IS NOT NULL;

-- Failures are counted by phone, not by account, so that a number without an account locks in the same way.
CREATE TABLE access_failure (
  phone_index BYTEA NOT NULL,
  failures BIGINT NOT NULL,
  locked_until BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  PRIMARY KEY (phone_index)
);
CREATE INDEX access_failure_by_time ON access_failure (last_at);

CREATE TABLE access_one_time_code (
  phone_index BYTEA NOT NULL,
  digest BYTEA NOT NULL,
  made_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  made_on BIGINT NOT NULL,
  made_that_day BIGINT NOT NULL,
  PRIMARY KEY (phone_index)
);
CREATE INDEX access_one_time_code_by_time ON access_one_time_code (made_at);

-- A token holds the session's identifier, so a session is found by its primary key; the digest is of the whole token.
CREATE TABLE access_session (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  digest BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  revoked_at BIGINT,
  factor_shown BOOLEAN NOT NULL,
  agent TEXT NOT NULL,
  address TEXT NOT NULL
);
CREATE INDEX access_session_by_account ON access_session (account_id, id);

-- One row. Takes another random value whenever sessions, grants, roles or locks change, which empties every process's memory of them.
CREATE TABLE access_epoch (
  id BIGINT PRIMARY KEY,
  epoch BIGINT NOT NULL
);
INSERT INTO access_epoch (id, epoch) VALUES (1, 1);

CREATE TABLE access_role (
  role TEXT NOT NULL,
  place BIGINT NOT NULL,
  staff BOOLEAN NOT NULL,
  PRIMARY KEY (role)
);

CREATE TABLE access_role_permission (
  role TEXT NOT NULL,
  permission TEXT NOT NULL,
  PRIMARY KEY (role, permission)
);

CREATE TABLE access_grant (
  id BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  role TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  approved_by BIGINT,
  approved_at BIGINT,
  revoked_by BIGINT,
  revoked_at BIGINT
);
CREATE INDEX access_grant_by_account ON access_grant (account_id, id);
CREATE INDEX access_grant_by_unit ON access_grant (unit_id, id);

-- Insert-only. link_id names the link of the chain that covers the line.
CREATE TABLE access_audit (
  id BIGINT PRIMARY KEY,
  link_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  account_name TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  detail TEXT NOT NULL,
  request_id TEXT NOT NULL,
  address TEXT NOT NULL,
  digest BYTEA NOT NULL
);

-- Insert-only. One link for all lines of a group commit, numbered from 1.
CREATE TABLE access_audit_link (
  id BIGINT PRIMARY KEY,
  first_id BIGINT NOT NULL,
  last_id BIGINT NOT NULL,
  lines BIGINT NOT NULL,
  digest BYTEA NOT NULL
);

-- Insert-only. Each row has a line in the audit log that holds its digest.
CREATE TABLE access_personal_view (
  id BIGINT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  person_name TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  viewer_name TEXT NOT NULL,
  viewer_unit_id BIGINT NOT NULL,
  viewer_unit TEXT NOT NULL,
  fields TEXT NOT NULL,
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  digest BYTEA NOT NULL
);
CREATE INDEX access_personal_view_by_person ON access_personal_view (person_id, id);
