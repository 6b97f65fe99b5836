-- What the county changed. A setting without a row has its default.
CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by_id BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE setting_change (
  id BIGINT PRIMARY KEY,
  key TEXT NOT NULL,
  old_value TEXT NOT NULL,
  new_value TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by_id BIGINT NOT NULL,
  changed_by TEXT NOT NULL
);

CREATE INDEX setting_change_by_key ON setting_change (key, id);
