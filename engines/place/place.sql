-- name: version
SELECT version FROM place_version WHERE id = 1

-- name: set_version
UPDATE place_version SET version = :version WHERE id = 1

-- name: living_areas
SELECT id AS area_id, kind, unit_id, estate_id, name, coordinates
FROM place_area
WHERE ended_on IS NULL
ORDER BY id

-- name: area
SELECT id AS area_id, kind, unit_id, name FROM place_area WHERE id = :area_id AND ended_on IS NULL

-- name: areas_within
SELECT a.id AS area_id, a.kind, a.unit_id, a.name
FROM place_area a
JOIN org_ancestor s ON s.unit_id = a.unit_id AND s.ancestor_id = :unit_id
WHERE a.kind = :kind AND a.ended_on IS NULL
ORDER BY a.id

-- name: add_area
INSERT INTO place_area (id, kind, unit_id, estate_id, name, coordinates, created_at)
VALUES (:area_id, :kind, :unit_id, :estate_id, :name, :coordinates, :now)

-- name: change_area
UPDATE place_area SET name = :name, estate_id = :estate_id, coordinates = :coordinates WHERE id = :area_id

-- name: end_area
UPDATE place_area SET ended_on = :on WHERE id = :area_id

-- name: add_import
INSERT INTO place_import (id, unit_id, kind, coordinates, geojson, state, features, done, account_id, created_at)
VALUES (:import_id, :unit_id, :kind, :coordinates, :geojson, 'waiting', :features, 0, :account_id, :now)

-- name: import
SELECT id AS import_id, unit_id, kind, state, features, done, created_at FROM place_import WHERE id = :import_id

-- name: import_file
SELECT kind, unit_id, geojson, 'replace' AS mode, coordinates FROM place_import WHERE id = :import_id AND state = 'waiting'

-- name: set_import
UPDATE place_import
SET state = :state, done = :done, geojson = CASE WHEN :state = 'waiting' THEN geojson ELSE '' END
WHERE id = :import_id

-- name: end_areas_of_unit
UPDATE place_area SET ended_on = :on WHERE unit_id = :unit_id AND ended_on IS NULL

-- name: areas_go_over
UPDATE place_area SET unit_id = :into_id WHERE unit_id = :unit_id

-- name: estates_go_over
UPDATE place_estate SET unit_id = :into_id WHERE unit_id = :unit_id

-- name: buildings_go_over
UPDATE place_building SET unit_id = :into_id WHERE unit_id = :unit_id

-- name: responsibles_go_over
UPDATE place_responsible SET unit_id = :into_id WHERE unit_id = :unit_id

-- name: units_below
SELECT unit_id FROM org_ancestor WHERE ancestor_id = :unit_id

-- name: living_grids_named
SELECT u.id AS unit_id
FROM org_unit u
JOIN org_ancestor s ON s.unit_id = u.id AND s.ancestor_id = :unit_id
WHERE u.kind = 'grid' AND u.name = :name AND u.valid_to IS NULL
ORDER BY u.id
LIMIT 2

-- The nearest one at or above a unit: the grid that a building group lies in.
-- name: grid_above
SELECT u.id AS unit_id
FROM org_ancestor a
JOIN org_unit u ON u.id = a.ancestor_id
WHERE a.unit_id = :unit_id AND u.kind = 'grid'
ORDER BY a.depth
LIMIT 1

-- name: community_above
SELECT u.id AS unit_id, u.name
FROM org_ancestor a
JOIN org_unit u ON u.id = a.ancestor_id
WHERE a.unit_id = :unit_id AND u.kind IN ('community', 'village')
ORDER BY a.depth
LIMIT 1

-- name: estate
SELECT e.id AS estate_id, e.name, e.unit_id, u.name AS unit_name, e.lat, e.lng, e.version
FROM place_estate e
JOIN org_unit u ON u.id = e.unit_id
WHERE e.id = :estate_id

-- name: estates
SELECT e.id AS estate_id, e.name, e.unit_id, u.name AS unit_name, e.lat, e.lng, e.version
FROM place_estate e
JOIN org_unit u ON u.id = e.unit_id
WHERE e.id < :before
  AND (CAST(:unit_id AS BIGINT) IS NULL
       OR EXISTS (SELECT 1 FROM org_ancestor s WHERE s.unit_id = e.unit_id AND s.ancestor_id = CAST(:unit_id AS BIGINT)))
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(e.name) LIKE LOWER(CAST(:pattern AS TEXT)) ESCAPE '!')
ORDER BY e.id DESC
LIMIT :limit

-- name: estates_named
SELECT e.id AS estate_id, e.name, e.unit_id, u.name AS unit_name, e.lat, e.lng, e.version
FROM place_estate e
JOIN org_unit u ON u.id = e.unit_id
JOIN org_ancestor s ON s.unit_id = e.unit_id AND s.ancestor_id = :unit_id
WHERE e.name = :name
ORDER BY e.id
LIMIT 2

-- name: add_estate
INSERT INTO place_estate (id, unit_id, name, lat, lng, version) VALUES (:estate_id, :unit_id, :name, :lat, :lng, 1)

-- name: change_estate
UPDATE place_estate SET unit_id = :unit_id, name = :name, lat = :lat, lng = :lng, version = version + 1 WHERE id = :estate_id

-- name: building
SELECT b.id AS building_id, b.estate_id, b.name, b.unit_id, u.name AS unit_name, b.lat, b.lng, b.version
FROM place_building b
JOIN org_unit u ON u.id = b.unit_id
WHERE b.id = :building_id

-- name: buildings
SELECT b.id AS building_id, b.estate_id, b.name, b.unit_id, u.name AS unit_name, b.lat, b.lng, b.version
FROM place_building b
JOIN org_unit u ON u.id = b.unit_id
WHERE b.estate_id = :estate_id AND b.id > :after_id
ORDER BY b.id
LIMIT :limit

-- name: add_building
INSERT INTO place_building (id, estate_id, unit_id, name, lat, lng, version)
VALUES (:building_id, :estate_id, :unit_id, :name, :lat, :lng, 1)

-- name: change_building
UPDATE place_building SET unit_id = :unit_id, name = :name, lat = :lat, lng = :lng, version = version + 1 WHERE id = :building_id

-- name: responsible
SELECT r.id AS responsible_id, r.part, r.account_id, c.name, r.unit_id, r.area_id, r.since_on, r.until_on
FROM place_responsible r
JOIN access_account c ON c.id = r.account_id
WHERE r.id = :responsible_id

-- name: responsibles_upward
SELECT r.id AS responsible_id, r.part, r.account_id, c.name, r.unit_id, r.area_id, r.since_on, r.until_on
FROM org_ancestor s
JOIN place_responsible r ON r.unit_id = s.ancestor_id
JOIN access_account c ON c.id = r.account_id
WHERE s.unit_id = :unit_id AND r.part = :part AND r.since_on <= :today AND (r.until_on IS NULL OR r.until_on > :today)
ORDER BY s.depth, r.id

-- name: responsibles_of_area
SELECT r.id AS responsible_id, r.part, r.account_id, c.name, r.unit_id, r.area_id, r.since_on, r.until_on
FROM place_responsible r
JOIN access_account c ON c.id = r.account_id
WHERE r.area_id = :area_id AND r.part = :part AND r.since_on <= :today AND (r.until_on IS NULL OR r.until_on > :today)
ORDER BY r.id

-- Those of units and of areas in a scope; an area is in the scope of its unit.
-- name: responsibles
SELECT r.id AS responsible_id, r.part, r.account_id, c.name, r.unit_id, u.name AS unit_name, r.area_id, a.name AS area_name, r.since_on, r.until_on
FROM place_responsible r
JOIN access_account c ON c.id = r.account_id
LEFT JOIN place_area a ON a.id = r.area_id
LEFT JOIN org_unit u ON u.id = r.unit_id
WHERE r.id < :before
  AND EXISTS (SELECT 1 FROM org_ancestor s
              WHERE s.ancestor_id = :scope_id AND s.unit_id = CASE WHEN r.unit_id IS NULL THEN a.unit_id ELSE r.unit_id END)
  AND (CAST(:area_id AS BIGINT) IS NULL OR r.area_id = CAST(:area_id AS BIGINT))
  AND (CAST(:part AS TEXT) IS NULL OR r.part = CAST(:part AS TEXT))
ORDER BY r.id DESC
LIMIT :limit

-- name: same_responsible
SELECT 1 AS found
FROM place_responsible
WHERE account_id = :account_id AND part = :part AND unit_id IS NOT DISTINCT FROM CAST(:unit_id AS BIGINT)
  AND area_id IS NOT DISTINCT FROM CAST(:area_id AS BIGINT) AND until_on IS NULL
LIMIT 1

-- name: add_responsible
INSERT INTO place_responsible (id, part, account_id, unit_id, area_id, since_on)
VALUES (:responsible_id, :part, :account_id, :unit_id, :area_id, :since_on)

-- name: end_responsible
UPDATE place_responsible SET until_on = :on WHERE id = :responsible_id
