-- Whom to call in a unit that resides there. The phone is sealed; whoever stops being one stays as a line without it.
CREATE TABLE region_contact (
  id BIGINT PRIMARY KEY,
  region_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  phone BYTEA,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  removed_at BIGINT
);
CREATE INDEX region_contact_by_region ON region_contact (region_id, id);
