-- What people come together for: data that a county may change. lists (duties, fixed parts, sections of the record) is JSON.
CREATE TABLE activity_kind (
  kind TEXT PRIMARY KEY,
  place BIGINT NOT NULL,
  title_zh TEXT NOT NULL,
  title_en TEXT NOT NULL,
  audience TEXT NOT NULL,
  registration BOOLEAN NOT NULL,
  is_public BOOLEAN NOT NULL,
  votes BOOLEAN NOT NULL,
  serves BOOLEAN NOT NULL,
  minutes BIGINT NOT NULL,
  lists TEXT NOT NULL,
  active BOOLEAN NOT NULL,
  version BIGINT NOT NULL
);

-- start_key orders by time and is different for each: lists walk it.
CREATE TABLE activity (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT,
  place_text TEXT NOT NULL,
  leader TEXT,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  start_key BIGINT NOT NULL,
  state TEXT NOT NULL,
  audience TEXT NOT NULL,
  registration BOOLEAN NOT NULL,
  is_public BOOLEAN NOT NULL,
  votes BOOLEAN NOT NULL,
  serves BOOLEAN NOT NULL,
  own_parts TEXT NOT NULL,
  check_location BOOLEAN NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  radius_m BIGINT,
  late_reason TEXT,
  counted BOOLEAN NOT NULL,
  expected BIGINT NOT NULL,
  notice_at BIGINT,
  archived_at BIGINT,
  archived_by BIGINT,
  archived_by_name TEXT,
  reviewed_at BIGINT,
  reviewed_by BIGINT,
  review_reason TEXT,
  cancel_reason TEXT,
  created_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX activity_by_start ON activity (start_key);
CREATE INDEX activity_by_unit ON activity (unit_id, start_key);
CREATE INDEX activity_public ON activity (start_key) WHERE is_public AND state <> 'planned';

CREATE TABLE activity_section (
  activity_id BIGINT NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (activity_id, section)
);

-- vote and election are what was counted, as JSON; the ballot is kept when the record is archived.
CREATE TABLE activity_resolution (
  id BIGINT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  title TEXT NOT NULL,
  text TEXT,
  vote TEXT,
  election TEXT,
  ballot_id BIGINT
);
CREATE INDEX activity_resolution_by_activity ON activity_resolution (activity_id, id);

CREATE TABLE activity_correction (
  id BIGINT PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  attended BOOLEAN NOT NULL,
  minutes BIGINT,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  account_name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  decided_by BIGINT,
  decided_by_name TEXT,
  decided_at BIGINT,
  decision_note TEXT
);
CREATE INDEX activity_correction_by_activity ON activity_correction (activity_id, id);
CREATE INDEX activity_correction_by_unit ON activity_correction (unit_id, id);

-- Who is not held to attend. Why is nobody's business but theirs who must know: cause and note are sealed.
CREATE TABLE activity_exemption (
  id BIGINT PRIMARY KEY,
  member_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  cause BYTEA NOT NULL,
  note BYTEA,
  from_on BIGINT NOT NULL,
  to_on BIGINT,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX activity_exemption_by_unit ON activity_exemption (unit_id, id);
CREATE INDEX activity_exemption_by_member ON activity_exemption (member_id, from_on);

-- Calendars to which somebody has subscribed; only a digest of the secret is kept. A subject is a person's account or a unit.
CREATE TABLE activity_feed (
  digest BYTEA PRIMARY KEY,
  subject_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX activity_feed_by_subject ON activity_feed (subject_id, account_id);

CREATE VIEW activity_row AS
SELECT a.id AS activity_id, a.unit_id, u.name AS unit_name, a.kind, k.title_zh, k.title_en, a.title, a.text, a.place_text, a.leader, a.starts_at,
       a.ends_at, a.start_key, a.state, a.audience, a.registration, a.is_public, a.votes, a.serves, a.own_parts, a.check_location, a.lat, a.lng,
       a.radius_m, a.late_reason, a.counted, a.expected, a.notice_at, a.archived_at, a.archived_by, a.archived_by_name, a.reviewed_at,
       a.review_reason, a.cancel_reason, a.created_by, a.sequence, a.changed_at, a.version
FROM activity a
JOIN activity_kind k ON k.kind = a.kind
JOIN org_unit u ON u.id = a.unit_id;
