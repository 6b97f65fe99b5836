CREATE TABLE dual_registration (
  id BIGINT PRIMARY KEY,
  member_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  home_unit_id BIGINT NOT NULL,
  community_id BIGINT NOT NULL,
  registered_on BIGINT NOT NULL,
  ended_on BIGINT,
  end_reason TEXT,
  free_text TEXT,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX dual_registration_by_member ON dual_registration (member_id) WHERE ended_on IS NULL;
CREATE INDEX dual_registration_by_community ON dual_registration (community_id, id);
CREATE INDEX dual_registration_by_home ON dual_registration (home_unit_id, id);
CREATE INDEX dual_registration_of_member ON dual_registration (member_id, id);

CREATE TABLE dual_registration_skill (
  registration_id BIGINT NOT NULL,
  skill TEXT NOT NULL,
  PRIMARY KEY (registration_id, skill)
);

CREATE TABLE dual_registration_unit (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  community_id BIGINT NOT NULL,
  registered_on BIGINT NOT NULL,
  ended_on BIGINT,
  brings TEXT NOT NULL
);
CREATE INDEX dual_registration_unit_by_unit ON dual_registration_unit (unit_id, id);
CREATE INDEX dual_registration_unit_by_community ON dual_registration_unit (community_id, id);

CREATE TABLE dual_registration_post (
  id BIGINT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  place TEXT NOT NULL,
  hours BIGINT NOT NULL,
  places BIGINT NOT NULL,
  starts_on BIGINT NOT NULL,
  ends_on BIGINT NOT NULL,
  state TEXT NOT NULL,
  version BIGINT NOT NULL,
  created_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX dual_registration_post_by_community ON dual_registration_post (community_id, id);

CREATE TABLE dual_registration_post_skill (
  post_id BIGINT NOT NULL,
  skill TEXT NOT NULL,
  PRIMARY KEY (post_id, skill)
);

CREATE TABLE dual_registration_claim (
  id BIGINT PRIMARY KEY,
  post_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  state TEXT NOT NULL,
  claimed_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE UNIQUE INDEX dual_registration_claim_open ON dual_registration_claim (post_id, registration_id) WHERE state = 'claimed';
CREATE INDEX dual_registration_claim_by_post ON dual_registration_claim (post_id, id);
CREATE INDEX dual_registration_claim_by_registration ON dual_registration_claim (registration_id, id);

-- member, home unit and community as they were on the day of the service.
CREATE TABLE dual_registration_record (
  id BIGINT PRIMARY KEY,
  registration_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  home_unit_id BIGINT NOT NULL,
  community_id BIGINT NOT NULL,
  post_id BIGINT,
  served_on BIGINT NOT NULL,
  hours BIGINT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  reason TEXT,
  created_at BIGINT NOT NULL
);
CREATE INDEX dual_registration_record_by_registration ON dual_registration_record (registration_id, served_on);
CREATE INDEX dual_registration_record_by_community ON dual_registration_record (community_id, id);
CREATE INDEX dual_registration_record_by_home ON dual_registration_record (home_unit_id, id);
CREATE INDEX dual_registration_record_by_member ON dual_registration_record (member_id, served_on);
