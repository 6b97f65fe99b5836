-- The content lies under its digest in the data directory; several files may share one content.
-- A file that hangs on no record is loose since it was sent or taken off.
CREATE TABLE file (
  id BIGINT PRIMARY KEY,
  digest TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  width BIGINT,
  height BIGINT,
  owner_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  loose_since BIGINT
);

CREATE INDEX file_by_digest ON file (digest);
CREATE INDEX file_loose ON file (loose_since) WHERE loose_since IS NOT NULL;
CREATE INDEX file_loose_by_owner ON file (owner_id) WHERE loose_since IS NOT NULL;

CREATE TABLE file_use (
  subject_kind TEXT NOT NULL,
  subject_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  PRIMARY KEY (subject_kind, subject_id, file_id)
);

CREATE INDEX file_use_by_file ON file_use (file_id);
