-- name: organisation_add
INSERT INTO coverage_organisation (id, name, code, kind, address, employees, members, full_members, registered_on, version, created_by, created_at)
VALUES (:organisation_id, :name, :code, :kind, :address, :employees, :members, :full_members, :registered_on, 1, :account_id, :now)

-- name: organisation_set
UPDATE coverage_organisation
SET name = :name, code = :code, kind = :kind, address = :address, employees = :employees, members = :members,
    full_members = :full_members, version = version + 1
WHERE id = :organisation_id

-- name: organisation_end
UPDATE coverage_organisation SET ended_on = :on, end_reason = :reason, version = version + 1 WHERE id = :organisation_id

-- name: place_add
INSERT INTO coverage_place (organisation_id, unit_id, sector_id, valid_from) VALUES (:organisation_id, :unit_id, :sector_id, :on)

-- A place that would begin and end on the same day never was.
-- name: place_drop
DELETE FROM coverage_place WHERE organisation_id = :organisation_id AND valid_from = :on

-- name: place_end
UPDATE coverage_place SET valid_to = :on WHERE organisation_id = :organisation_id AND valid_to IS NULL

-- name: covers_end
UPDATE coverage_cover SET valid_to = CASE WHEN valid_from > CAST(:on AS BIGINT) THEN valid_from ELSE CAST(:on AS BIGINT) END
WHERE organisation_id = :organisation_id AND valid_to IS NULL

-- One organisation with its last place.
-- name: organisation
SELECT o.id AS organisation_id, o.name, o.code, o.kind, p.unit_id, u.name AS unit_name, p.sector_id, s.name AS sector_name, o.address,
       o.employees, o.members, o.full_members, o.registered_on, o.ended_on, o.version, o.end_reason, p.valid_from AS placed_on
FROM coverage_organisation o
JOIN coverage_place p ON p.organisation_id = o.id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN coverage_sector s ON s.id = p.sector_id
WHERE o.id = :organisation_id
ORDER BY p.valid_from DESC
LIMIT 1

-- name: organisation_by_code
SELECT o.id AS organisation_id, o.name FROM coverage_organisation o WHERE o.code = :code

-- The living one of that name in that unit.
-- name: organisation_by_name
SELECT o.id AS organisation_id, o.name
FROM coverage_organisation o
JOIN coverage_place p ON p.organisation_id = o.id AND p.valid_to IS NULL
WHERE o.name = :name AND o.ended_on IS NULL AND p.unit_id = :unit_id
ORDER BY o.id
LIMIT 1

-- CROSS JOIN keeps SQLite to the order that is written: the units of the scope first.
-- name: organisations
SELECT o.id AS organisation_id, o.name, o.code, o.kind, p.unit_id, u.name AS unit_name, p.sector_id, s.name AS sector_name, o.address,
       o.employees, o.members, o.full_members, o.registered_on, o.ended_on, o.version
FROM org_ancestor a
CROSS JOIN coverage_place p
JOIN coverage_organisation o ON o.id = p.organisation_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN coverage_sector s ON s.id = p.sector_id
WHERE a.ancestor_id = :scope_id AND p.unit_id = a.unit_id AND o.id < :before
  AND p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)
  AND (CAST(:sector_id AS BIGINT) IS NULL OR p.sector_id = :sector_id)
  AND (CAST(:kind AS TEXT) IS NULL OR o.kind = :kind)
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(o.name) LIKE :pattern ESCAPE '!' OR o.code = CAST(:q AS TEXT))
  AND (CAST(:covered AS TEXT) IS NULL OR :covered =
       CASE WHEN EXISTS (SELECT 1 FROM coverage_cover v WHERE v.organisation_id = o.id AND v.way IN ('separate', 'joint', 'attached', 'building')
                         AND v.valid_from <= :as_of AND (v.valid_to IS NULL OR v.valid_to > :as_of)) THEN 'organisation'
            WHEN EXISTS (SELECT 1 FROM coverage_cover v WHERE v.organisation_id = o.id
                         AND v.valid_from <= :as_of AND (v.valid_to IS NULL OR v.valid_to > :as_of)) THEN 'work'
            ELSE 'none' END)
ORDER BY o.id DESC
LIMIT :limit

-- name: ways
SELECT DISTINCT v.way FROM coverage_cover v
WHERE v.organisation_id = :organisation_id AND v.valid_from <= :as_of AND (v.valid_to IS NULL OR v.valid_to > :as_of)
ORDER BY v.way

-- name: places
SELECT p.unit_id, u.name AS unit_name, p.sector_id, s.name AS sector_name, p.valid_from, p.valid_to
FROM coverage_place p
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN coverage_sector s ON s.id = p.sector_id
WHERE p.organisation_id = :organisation_id
ORDER BY p.valid_from DESC

-- name: covers
SELECT v.id AS cover_id, v.way, v.party_unit_id, u.name AS party_unit_name, v.station_id, t.name AS station_name, v.instructor_id,
       i.member_id AS instructor_member_id, v.valid_from, v.valid_to, v.note
FROM coverage_cover v
LEFT JOIN org_unit u ON u.id = v.party_unit_id
LEFT JOIN coverage_station t ON t.id = v.station_id
LEFT JOIN coverage_instructor i ON i.id = v.instructor_id
WHERE v.organisation_id = :organisation_id
ORDER BY v.id DESC
LIMIT 200

-- name: cover
SELECT v.id AS cover_id, v.organisation_id, v.valid_from, v.valid_to FROM coverage_cover v WHERE v.id = :cover_id

-- name: cover_same
SELECT 1 AS found FROM coverage_cover v
WHERE v.organisation_id = :organisation_id AND v.way = :way AND v.valid_to IS NULL
  AND COALESCE(v.party_unit_id, 0) = COALESCE(CAST(:party_unit_id AS BIGINT), 0)
  AND COALESCE(v.station_id, 0) = COALESCE(CAST(:station_id AS BIGINT), 0)
  AND COALESCE(v.instructor_id, 0) = COALESCE(CAST(:instructor_id AS BIGINT), 0)
LIMIT 1

-- name: cover_add
INSERT INTO coverage_cover (id, organisation_id, way, party_unit_id, station_id, instructor_id, valid_from, note, created_by, created_at)
VALUES (:cover_id, :organisation_id, :way, :party_unit_id, :station_id, :instructor_id, :valid_from, :note, :account_id, :now)

-- name: cover_end
UPDATE coverage_cover SET valid_to = :on, note = COALESCE(CAST(:note AS TEXT), note) WHERE id = :cover_id

-- name: covers_of_party_unit
SELECT v.id AS cover_id, v.organisation_id, v.way, v.valid_from FROM coverage_cover v WHERE v.party_unit_id = :unit_id AND v.valid_to IS NULL

-- name: covers_of_station
SELECT v.id AS cover_id, v.organisation_id, v.way, v.valid_from FROM coverage_cover v WHERE v.station_id = :station_id AND v.valid_to IS NULL

-- name: covers_of_instructor
SELECT v.id AS cover_id, v.organisation_id, v.way, v.valid_from FROM coverage_cover v
WHERE v.instructor_id = :instructor_id AND v.valid_to IS NULL

-- name: linked
SELECT m.member_id, m.since_on FROM coverage_member m WHERE m.organisation_id = :organisation_id AND m.until_on IS NULL ORDER BY m.member_id

-- name: link
INSERT INTO coverage_member (organisation_id, member_id, since_on) VALUES (:organisation_id, :member_id, :since_on)
ON CONFLICT (organisation_id, member_id) DO UPDATE SET since_on = excluded.since_on, until_on = NULL

-- name: link_open
SELECT 1 AS found FROM coverage_member WHERE organisation_id = :organisation_id AND member_id = :member_id AND until_on IS NULL

-- name: unlink
UPDATE coverage_member SET until_on = :on WHERE organisation_id = :organisation_id AND member_id = :member_id AND until_on IS NULL

-- Areas of a unit, as the rows of an import name them.
-- name: areas
SELECT u.id AS unit_id, u.name, u.code
FROM org_ancestor a
JOIN org_unit u ON u.id = a.unit_id
WHERE a.ancestor_id = :unit_id AND u.valid_to IS NULL AND u.kind IN ('county', 'town', 'village', 'community', 'grid')

-- The host of a sector committee is whom it is under dual leadership with; the sector itself names the host only where no relation can.
-- name: sectors
SELECT s.id AS sector_id, s.name, s.committee_unit_id, c.name AS committee_unit_name, s.host_unit_id, h.name AS host_unit_name, s.ended_on, s.version
FROM coverage_hosted_sector s
LEFT JOIN org_unit c ON c.id = s.committee_unit_id
LEFT JOIN org_unit h ON h.id = s.host_unit_id
WHERE s.id < :before
ORDER BY s.id DESC
LIMIT :limit

-- name: sector
SELECT s.id AS sector_id, s.name, s.committee_unit_id, s.ended_on, s.version, s.host_unit_id
FROM coverage_hosted_sector s
WHERE s.id = :sector_id

-- name: sector_by_name
SELECT s.id FROM coverage_sector s WHERE s.name = :name

-- name: sector_add
INSERT INTO coverage_sector (id, name, committee_unit_id, host_unit_id, version) VALUES (:sector_id, :name, :committee_unit_id, :own_host_id, 1)

-- name: sector_set
UPDATE coverage_sector
SET name = :name, committee_unit_id = :committee_unit_id, host_unit_id = :own_host_id, ended_on = :ended_on, version = version + 1
WHERE id = :sector_id

-- Organisations of a scope on one day, each with the child of the scope that it lies in.
-- name: placed
SELECT p.organisation_id, p.sector_id,
       COALESCE((SELECT c.ancestor_id FROM org_ancestor c JOIN org_unit cu ON cu.id = c.ancestor_id
                 WHERE c.unit_id = p.unit_id AND cu.parent_id = :scope_id AND cu.id <> CAST(:scope_id AS BIGINT)), CAST(:scope_id AS BIGINT)) AS child_id
FROM org_ancestor a
CROSS JOIN coverage_place p
WHERE a.ancestor_id = :scope_id AND p.unit_id = a.unit_id
  AND p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)

-- name: placed_ways
SELECT DISTINCT p.organisation_id, v.way
FROM org_ancestor a
CROSS JOIN coverage_place p
CROSS JOIN coverage_cover v
WHERE a.ancestor_id = :scope_id AND p.unit_id = a.unit_id AND v.organisation_id = p.organisation_id
  AND p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)
  AND v.valid_from <= :as_of AND (v.valid_to IS NULL OR v.valid_to > :as_of)

-- name: counted
SELECT COUNT(*) AS organisations
FROM org_ancestor a
CROSS JOIN coverage_place p
WHERE a.ancestor_id = :scope_id AND p.unit_id = a.unit_id
  AND p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)
  AND (CAST(:level AS TEXT) = 'all'
       OR EXISTS (SELECT 1 FROM coverage_cover v WHERE v.organisation_id = p.organisation_id
                  AND v.valid_from <= :as_of AND (v.valid_to IS NULL OR v.valid_to > :as_of)
                  AND (CAST(:level AS TEXT) = 'work' OR v.way IN ('separate', 'joint', 'attached', 'building'))))

-- name: counted_records
SELECT o.id AS organisation_id, o.name, p.unit_id, u.name AS unit_name, o.created_at
FROM org_ancestor a
CROSS JOIN coverage_place p
JOIN coverage_organisation o ON o.id = p.organisation_id
JOIN org_unit u ON u.id = p.unit_id
WHERE a.ancestor_id = :scope_id AND p.unit_id = a.unit_id AND o.id < :before
  AND p.valid_from <= :as_of AND (p.valid_to IS NULL OR p.valid_to > :as_of)
  AND (CAST(:level AS TEXT) = 'all'
       OR EXISTS (SELECT 1 FROM coverage_cover v WHERE v.organisation_id = p.organisation_id
                  AND v.valid_from <= :as_of AND (v.valid_to IS NULL OR v.valid_to > :as_of)
                  AND (CAST(:level AS TEXT) = 'work' OR v.way IN ('separate', 'joint', 'attached', 'building'))))
ORDER BY o.id DESC
LIMIT :limit

-- Organisations without an organisation of their own that tell of enough full members, or have some in the register.
-- name: suggestible
SELECT o.id AS organisation_id, o.name, p.unit_id, u.name AS unit_name, o.full_members AS full_members_reported
FROM org_ancestor a
CROSS JOIN coverage_place p
JOIN coverage_organisation o ON o.id = p.organisation_id
JOIN org_unit u ON u.id = p.unit_id
WHERE a.ancestor_id = :scope_id AND p.unit_id = a.unit_id AND o.id < :before AND p.valid_to IS NULL
  AND NOT EXISTS (SELECT 1 FROM coverage_cover v WHERE v.organisation_id = o.id AND v.way = 'separate' AND v.valid_to IS NULL)
  AND (o.full_members >= :needed
       OR (SELECT COUNT(*) FROM coverage_member m WHERE m.organisation_id = o.id AND m.until_on IS NULL) >= :needed)
ORDER BY o.id DESC
LIMIT :limit

-- name: station_add
INSERT INTO coverage_station (id, unit_id, name, address, opened_on) VALUES (:station_id, :unit_id, :name, :address, :opened_on)

-- name: station
SELECT t.id AS station_id, t.name, t.unit_id, u.name AS unit_name, t.address, t.opened_on, t.closed_on,
       (SELECT COUNT(*) FROM coverage_cover v WHERE v.station_id = t.id AND v.valid_to IS NULL) AS organisations
FROM coverage_station t
JOIN org_unit u ON u.id = t.unit_id
WHERE t.id = :station_id

-- name: stations
SELECT t.id AS station_id, t.name, t.unit_id, u.name AS unit_name, t.address, t.opened_on, t.closed_on,
       (SELECT COUNT(*) FROM coverage_cover v WHERE v.station_id = t.id AND v.valid_to IS NULL) AS organisations
FROM org_ancestor a
CROSS JOIN coverage_station t
JOIN org_unit u ON u.id = t.unit_id
WHERE a.ancestor_id = :scope_id AND t.unit_id = a.unit_id AND t.id < :before
ORDER BY t.id DESC
LIMIT :limit

-- name: station_close
UPDATE coverage_station SET closed_on = :on WHERE id = :station_id

-- name: instructor_add
INSERT INTO coverage_instructor (id, member_id, unit_id, since_on) VALUES (:instructor_id, :member_id, :unit_id, :since_on)

-- name: instructor_end
UPDATE coverage_instructor SET until_on = :on WHERE id = :instructor_id

-- name: instructor
SELECT i.id AS instructor_id, i.member_id, i.unit_id, u.name AS unit_name, i.since_on, i.until_on,
       (SELECT COUNT(DISTINCT v.organisation_id) FROM coverage_cover v WHERE v.instructor_id = i.id AND v.valid_to IS NULL) AS organisations
FROM coverage_instructor i
JOIN org_unit u ON u.id = i.unit_id
WHERE i.id = :instructor_id

-- name: instructors
SELECT i.id AS instructor_id, i.member_id, i.unit_id, u.name AS unit_name, i.since_on, i.until_on,
       (SELECT COUNT(DISTINCT v.organisation_id) FROM coverage_cover v WHERE v.instructor_id = i.id AND v.valid_to IS NULL) AS organisations
FROM org_ancestor a
CROSS JOIN coverage_instructor i
JOIN org_unit u ON u.id = i.unit_id
WHERE a.ancestor_id = :scope_id AND i.unit_id = a.unit_id AND i.id < :before
ORDER BY i.id DESC
LIMIT :limit

-- The one who serves now.
-- name: instructor_of_member
SELECT i.id FROM coverage_instructor i WHERE i.member_id = :member_id AND i.until_on IS NULL ORDER BY i.id LIMIT 1

-- What an instructor owes each of his organisations in a quarter and has done; and in the one before it.
-- name: duties
SELECT o.id AS organisation_id, o.name, o.address, MIN(v.valid_from) AS valid_from,
       (SELECT COUNT(*) FROM coverage_visit x WHERE x.organisation_id = o.id AND x.instructor_id = :instructor_id
          AND x.visited_on >= :from_on AND x.visited_on <= :to_on) AS visits_done,
       (SELECT COUNT(*) FROM coverage_visit x WHERE x.organisation_id = o.id AND x.instructor_id = :instructor_id
          AND x.visited_on >= :before_on AND x.visited_on < :from_on) AS visits_before,
       (SELECT MAX(x.visited_on) FROM coverage_visit x WHERE x.organisation_id = o.id AND x.instructor_id = :instructor_id) AS last_visited_on
FROM coverage_cover v
JOIN coverage_organisation o ON o.id = v.organisation_id
WHERE v.instructor_id = :instructor_id AND v.valid_to IS NULL
GROUP BY o.id, o.name, o.address
ORDER BY o.id

-- name: visit_add
INSERT INTO coverage_visit (id, organisation_id, instructor_id, unit_id, visited_on, text, account_id, created_at)
VALUES (:visit_id, :organisation_id, :instructor_id, :unit_id, :visited_on, :text, :account_id, :now)

-- name: visit
SELECT x.id AS visit_id, x.organisation_id, o.name AS organisation_name, x.instructor_id, i.member_id, x.unit_id, x.visited_on, x.text, x.created_at
FROM coverage_visit x
JOIN coverage_organisation o ON o.id = x.organisation_id
JOIN coverage_instructor i ON i.id = x.instructor_id
WHERE x.id = :visit_id

-- name: visits
SELECT x.id AS visit_id, x.organisation_id, o.name AS organisation_name, x.instructor_id, i.member_id, x.unit_id, x.visited_on, x.text, x.created_at
FROM org_ancestor a
CROSS JOIN coverage_visit x
JOIN coverage_organisation o ON o.id = x.organisation_id
JOIN coverage_instructor i ON i.id = x.instructor_id
WHERE a.ancestor_id = :scope_id AND x.unit_id = a.unit_id AND x.id < :before
  AND (CAST(:organisation_id AS BIGINT) IS NULL OR x.organisation_id = :organisation_id)
  AND (CAST(:instructor_id AS BIGINT) IS NULL OR x.instructor_id = :instructor_id)
  AND (CAST(:from_on AS BIGINT) IS NULL OR x.visited_on >= :from_on)
  AND (CAST(:to_on AS BIGINT) IS NULL OR x.visited_on <= :to_on)
ORDER BY x.id DESC
LIMIT :limit

-- name: visits_of_instructor
SELECT x.id AS visit_id, x.organisation_id, o.name AS organisation_name, x.instructor_id, i.member_id, x.unit_id, x.visited_on, x.text, x.created_at
FROM coverage_visit x
JOIN coverage_organisation o ON o.id = x.organisation_id
JOIN coverage_instructor i ON i.id = x.instructor_id
WHERE x.instructor_id = :instructor_id
ORDER BY x.visited_on DESC, x.id DESC
LIMIT 30

-- name: has_way
SELECT 1 AS found FROM coverage_cover v
WHERE v.organisation_id = :organisation_id AND v.valid_from <= :today AND (v.valid_to IS NULL OR v.valid_to > :today)
  AND (CAST(:kind AS TEXT) = 'work' OR v.way IN ('separate', 'joint', 'attached', 'building'))
LIMIT 1

-- name: task_open
SELECT t.id FROM coverage_task t WHERE t.organisation_id = :organisation_id AND t.kind = :kind AND t.done_on IS NULL ORDER BY t.id LIMIT 1

-- name: task_add
INSERT INTO coverage_task (id, organisation_id, unit_id, kind, opened_on, due_on)
VALUES (:task_id, :organisation_id, :unit_id, :kind, :today, :due_on)

-- name: task_done
UPDATE coverage_task SET done_on = :today WHERE id = :task_id

-- name: tasks_move
UPDATE coverage_task SET unit_id = :unit_id WHERE organisation_id = :organisation_id AND done_on IS NULL

-- An organisation that is no more needs nothing.
-- name: tasks_drop
DELETE FROM coverage_task WHERE organisation_id = :organisation_id AND done_on IS NULL

-- name: task_assign
UPDATE coverage_task SET responsible_id = :account_id, due_on = :due_on, note = :note, warned_at = NULL, missed_at = NULL WHERE id = :task_id

-- name: task
SELECT t.id AS task_id, t.organisation_id, o.name AS organisation_name, t.unit_id, u.name AS unit_name, t.kind, t.opened_on, t.due_on, t.done_on,
       t.responsible_id, r.name AS responsible_name, t.note,
       CASE WHEN t.done_on > t.due_on THEN 'done_late' WHEN t.done_on IS NOT NULL THEN 'done' WHEN t.due_on < CAST(:today AS BIGINT) THEN 'red'
            WHEN t.due_on <= CAST(:near_on AS BIGINT) THEN 'yellow' ELSE 'blue' END AS light
FROM coverage_task t
JOIN coverage_organisation o ON o.id = t.organisation_id
JOIN org_unit u ON u.id = t.unit_id
LEFT JOIN access_account r ON r.id = t.responsible_id
WHERE t.id = :task_id

-- name: tasks_of_organisation
SELECT t.id AS task_id, t.organisation_id, o.name AS organisation_name, t.unit_id, u.name AS unit_name, t.kind, t.opened_on, t.due_on, t.done_on,
       t.responsible_id, r.name AS responsible_name, t.note,
       CASE WHEN t.done_on > t.due_on THEN 'done_late' WHEN t.done_on IS NOT NULL THEN 'done' WHEN t.due_on < CAST(:today AS BIGINT) THEN 'red'
            WHEN t.due_on <= CAST(:near_on AS BIGINT) THEN 'yellow' ELSE 'blue' END AS light
FROM coverage_task t
JOIN coverage_organisation o ON o.id = t.organisation_id
JOIN org_unit u ON u.id = t.unit_id
LEFT JOIN access_account r ON r.id = t.responsible_id
WHERE t.organisation_id = :organisation_id
ORDER BY t.id DESC
LIMIT 50

-- name: tasks
SELECT q.task_id, q.organisation_id, q.organisation_name, q.unit_id, q.unit_name, q.kind, q.opened_on, q.due_on, q.done_on, q.responsible_id,
       q.responsible_name, q.note, q.light
FROM (SELECT t.id AS task_id, t.organisation_id, o.name AS organisation_name, t.unit_id, u.name AS unit_name, t.kind, t.opened_on, t.due_on,
             t.done_on, t.responsible_id, r.name AS responsible_name, t.note,
             CASE WHEN t.done_on > t.due_on THEN 'done_late' WHEN t.done_on IS NOT NULL THEN 'done' WHEN t.due_on < CAST(:today AS BIGINT) THEN 'red'
                  WHEN t.due_on <= CAST(:near_on AS BIGINT) THEN 'yellow' ELSE 'blue' END AS light
      FROM org_ancestor a
      CROSS JOIN coverage_task t
      JOIN coverage_organisation o ON o.id = t.organisation_id
      JOIN org_unit u ON u.id = t.unit_id
      LEFT JOIN access_account r ON r.id = t.responsible_id
      WHERE a.ancestor_id = :scope_id AND t.unit_id = a.unit_id AND t.id < :before
        AND (CAST(:kind AS TEXT) IS NULL OR t.kind = :kind)
        AND (CAST(:done AS BIGINT) IS NULL OR (t.done_on IS NOT NULL) = (CAST(:done AS BIGINT) = 1))
        AND (CAST(:responsible_id AS BIGINT) IS NULL OR t.responsible_id = :responsible_id)) q
WHERE CAST(:light AS TEXT) IS NULL OR q.light = :light
ORDER BY q.task_id DESC
LIMIT :limit

-- name: tasks_to_warn
SELECT t.id AS task_id, t.responsible_id AS account_id, o.name AS organisation_name, t.due_on
FROM coverage_task t
JOIN coverage_organisation o ON o.id = t.organisation_id
WHERE t.done_on IS NULL AND t.due_on <= :near_on AND t.due_on >= :today AND t.warned_at IS NULL AND t.responsible_id IS NOT NULL
ORDER BY t.due_on
LIMIT :limit

-- name: tasks_to_miss
SELECT t.id AS task_id, t.responsible_id AS account_id, o.name AS organisation_name, t.due_on
FROM coverage_task t
JOIN coverage_organisation o ON o.id = t.organisation_id
WHERE t.done_on IS NULL AND t.due_on < :today AND t.missed_at IS NULL AND t.responsible_id IS NOT NULL
ORDER BY t.due_on
LIMIT :limit

-- name: task_warned
UPDATE coverage_task SET warned_at = :now WHERE id = :task_id

-- name: task_missed
UPDATE coverage_task SET warned_at = :now, missed_at = :now WHERE id = :task_id

-- Whether an account holds a permission over a unit.
-- name: account_may
SELECT 1 AS found
FROM access_grant g
JOIN access_role_permission p ON p.role = g.role AND p.permission = :permission
JOIN org_ancestor a ON a.ancestor_id = g.unit_id AND a.unit_id = :unit_id
WHERE g.account_id = :account_id AND g.state = 'active'
LIMIT 1
