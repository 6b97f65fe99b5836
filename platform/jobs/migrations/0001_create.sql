CREATE TABLE job (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL,
  due_at BIGINT NOT NULL,
  lease_until BIGINT,
  attempts BIGINT NOT NULL,
  last_error TEXT,
  progress_done BIGINT NOT NULL,
  progress_total BIGINT NOT NULL,
  started_at BIGINT,
  finished_at BIGINT,
  unique_key TEXT
);

CREATE UNIQUE INDEX job_by_unique_key ON job (unique_key);
CREATE INDEX job_by_state_and_due ON job (state, due_at, id);
CREATE INDEX job_by_state ON job (state, id);
