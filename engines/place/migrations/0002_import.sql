-- A file of many areas while a job takes it in: geojson is emptied when it is over.
CREATE TABLE place_import (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  coordinates TEXT,
  geojson TEXT NOT NULL,
  state TEXT NOT NULL,
  features BIGINT NOT NULL,
  done BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
