-- Where grids, responsibility zones and estates lie. `coordinates` are those of a GeoJSON MultiPolygon, WGS84.
CREATE TABLE place_area (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  estate_id BIGINT,
  name TEXT NOT NULL,
  coordinates TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  ended_on BIGINT
);
CREATE INDEX place_area_by_unit ON place_area (unit_id, id);
CREATE INDEX place_area_living ON place_area (id) WHERE ended_on IS NULL;

-- The address book.
CREATE TABLE place_estate (
  id BIGINT PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  version BIGINT NOT NULL
);
CREATE INDEX place_estate_by_unit ON place_estate (unit_id, id);

CREATE TABLE place_building (
  id BIGINT PRIMARY KEY,
  estate_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  version BIGINT NOT NULL
);
CREATE INDEX place_building_by_estate ON place_building (estate_id, id);
CREATE INDEX place_building_by_unit ON place_building (unit_id, id);

-- Who answers for a grid, a building group or a zone, and from when to when.
CREATE TABLE place_responsible (
  id BIGINT PRIMARY KEY,
  part TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  unit_id BIGINT,
  area_id BIGINT,
  since_on BIGINT NOT NULL,
  until_on BIGINT
);
CREATE INDEX place_responsible_by_unit ON place_responsible (unit_id, id);
CREATE INDEX place_responsible_by_area ON place_responsible (area_id, id);
CREATE INDEX place_responsible_by_account ON place_responsible (account_id, id);

-- Another number after each change of an area, so that what is kept in memory is known to be old, also by another process.
CREATE TABLE place_version (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL
);
INSERT INTO place_version (id, version) VALUES (1, 0);
