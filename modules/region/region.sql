-- name: add
INSERT INTO region (id, unit_id, name, began_on, last_meeting, account_id, created_at)
VALUES (:region_id, :unit_id, :name, :began_on, 0, :account_id, :now)

-- name: kept
SELECT r.id AS region_id, r.unit_id, u.name AS unit_name, r.name, r.began_on, r.ended_on
FROM region r
JOIN org_unit u ON u.id = r.unit_id
WHERE r.id = :region_id

-- name: of_unit
SELECT r.id FROM region r WHERE r.unit_id = :unit_id AND r.ended_on IS NULL LIMIT 1

-- name: end_of_unit
UPDATE region SET ended_on = CASE WHEN began_on > :on THEN began_on ELSE :on END WHERE unit_id = :unit_id AND ended_on IS NULL

-- name: move_to_unit
UPDATE region SET unit_id = :into_id WHERE unit_id = :unit_id AND ended_on IS NULL

-- name: regions
SELECT r.id AS region_id, r.unit_id, u.name AS unit_name, r.name, r.began_on, r.ended_on,
       (SELECT COUNT(*) FROM region_resident x WHERE x.region_id = r.id AND x.left_on IS NULL) AS residents,
       (SELECT COUNT(*) FROM region_part_time x WHERE x.region_id = r.id AND x.until IS NULL) AS part_time,
       (SELECT COUNT(*) FROM region_meeting x
        WHERE x.region_id = r.id AND x.state = 'held' AND x.held_on >= :year_from) AS meetings_this_year,
       (SELECT COUNT(*) FROM region_task x WHERE x.region_id = r.id AND x.done_on IS NULL) AS open_tasks,
       (SELECT COUNT(*) FROM region_task x WHERE x.region_id = r.id AND x.done_on IS NULL AND x.due_on < :today) AS overdue_tasks,
       (SELECT COUNT(*) FROM region_item x WHERE x.region_id = r.id AND x.list = 'need' AND x.state = 'open') AS needs_open,
       (SELECT COUNT(*) FROM region_item x WHERE x.region_id = r.id AND x.list = 'project' AND x.state = 'done') AS projects_done
FROM region r
JOIN org_unit u ON u.id = r.unit_id
JOIN org_ancestor s ON s.unit_id = r.unit_id AND s.ancestor_id = :scope_id
WHERE r.id < :before
ORDER BY r.id DESC
LIMIT :limit

-- name: region_row
SELECT r.id AS region_id, r.unit_id, u.name AS unit_name, r.name, r.began_on, r.ended_on,
       (SELECT COUNT(*) FROM region_resident x WHERE x.region_id = r.id AND x.left_on IS NULL) AS residents,
       (SELECT COUNT(*) FROM region_part_time x WHERE x.region_id = r.id AND x.until IS NULL) AS part_time,
       (SELECT COUNT(*) FROM region_meeting x
        WHERE x.region_id = r.id AND x.state = 'held' AND x.held_on >= :year_from) AS meetings_this_year,
       (SELECT COUNT(*) FROM region_task x WHERE x.region_id = r.id AND x.done_on IS NULL) AS open_tasks,
       (SELECT COUNT(*) FROM region_task x WHERE x.region_id = r.id AND x.done_on IS NULL AND x.due_on < :today) AS overdue_tasks,
       (SELECT COUNT(*) FROM region_item x WHERE x.region_id = r.id AND x.list = 'need' AND x.state = 'open') AS needs_open,
       (SELECT COUNT(*) FROM region_item x WHERE x.region_id = r.id AND x.list = 'project' AND x.state = 'done') AS projects_done
FROM region r
JOIN org_unit u ON u.id = r.unit_id
WHERE r.id = :region_id

-- name: figures
SELECT 0 AS forts,
       (SELECT COUNT(*) FROM region_resident x WHERE x.region_id = :region_id AND x.left_on IS NULL) AS residents,
       (SELECT COUNT(*) FROM region_part_time x WHERE x.region_id = :region_id AND x.until IS NULL) AS part_time,
       (SELECT COUNT(*) FROM region_meeting x
        WHERE x.region_id = :region_id AND x.state = 'held' AND x.held_on >= :year_from) AS meetings,
       0 AS meetings_wanted,
       (SELECT COUNT(*) FROM region_item x
        WHERE x.region_id = :region_id AND x.list = 'project' AND x.state = 'done' AND x.done_on >= :year_from) AS activities,
       (SELECT COUNT(*) FROM region_task x WHERE x.region_id = :region_id) AS tasks,
       (SELECT COUNT(*) FROM region_task x WHERE x.region_id = :region_id AND x.done_on IS NOT NULL) AS tasks_done,
       (SELECT COUNT(*) FROM region_task x
        WHERE x.region_id = :region_id AND x.done_on IS NULL AND x.due_on < :today) AS tasks_overdue,
       (SELECT COUNT(*) FROM region_item x
        WHERE x.region_id = :region_id AND x.list = 'need' AND x.state <> 'withdrawn') AS needs,
       (SELECT COUNT(*) FROM region_item x WHERE x.region_id = :region_id AND x.list = 'need' AND x.state = 'done') AS needs_met

-- name: add_resident
INSERT INTO region_resident (id, region_id, name, sector, org_unit_id, joined_on)
VALUES (:resident_id, :region_id, :name, :sector, :unit_id, :joined_on)

-- name: resident
SELECT r.id AS resident_id, r.region_id, r.name, r.sector, r.org_unit_id, r.joined_on, r.left_on
FROM region_resident r
WHERE r.id = :resident_id

-- name: resident_of_unit
SELECT r.id FROM region_resident r
WHERE r.org_unit_id = :unit_id AND r.region_id = :region_id AND r.left_on IS NULL
LIMIT 1

-- name: residents_of_unit
SELECT r.id AS resident_id, r.region_id, r.name, r.sector, r.org_unit_id, r.joined_on, r.left_on
FROM region_resident r
WHERE r.org_unit_id = :unit_id AND r.left_on IS NULL
ORDER BY r.id

-- name: set_left
UPDATE region_resident SET left_on = :on WHERE id = :resident_id

-- name: residents
SELECT r.id AS resident_id, r.region_id, r.name, r.sector, r.org_unit_id, r.joined_on, r.left_on
FROM region_resident r
WHERE r.region_id = :region_id AND r.left_on IS NULL
ORDER BY r.id
LIMIT 500

-- name: items_by_resident
SELECT i.resident_id, i.list, COUNT(*) AS found
FROM region_item i
WHERE i.region_id = :region_id AND i.resident_id IS NOT NULL AND i.state <> 'withdrawn'
GROUP BY i.resident_id, i.list

-- name: tasks_by_resident
SELECT t.resident_id, COUNT(*) AS open_tasks,
       CAST(COALESCE(SUM(CASE WHEN t.due_on < :today THEN 1 ELSE 0 END), 0) AS BIGINT) AS overdue
FROM region_task t
WHERE t.region_id = :region_id AND t.resident_id IS NOT NULL AND t.done_on IS NULL
GROUP BY t.resident_id

-- name: add_part_time
INSERT INTO region_part_time (id, region_id, resident_id, name, title, since)
VALUES (:part_time_id, :region_id, :resident_id, :name, :title, :since)

-- name: part_time
SELECT p.id AS part_time_id, p.region_id, p.name, p.since, p.until FROM region_part_time p WHERE p.id = :part_time_id

-- name: end_part_time
UPDATE region_part_time SET until = :until WHERE id = :part_time_id

-- name: end_part_time_of_resident
UPDATE region_part_time
SET until = CASE WHEN since > :on THEN since ELSE :on END
WHERE region_id = :region_id AND resident_id = :resident_id AND until IS NULL

-- name: part_timers
SELECT p.id AS part_time_id, p.resident_id, r.name AS resident_name, p.name, p.title, p.since, p.until
FROM region_part_time p
JOIN region_resident r ON r.id = p.resident_id
WHERE p.region_id = :region_id AND p.until IS NULL
ORDER BY p.id
LIMIT 200

-- name: party_units_below
SELECT u.id AS unit_id, u.name, u.kind
FROM org_ancestor a
JOIN org_unit u ON u.id = a.unit_id
WHERE a.ancestor_id = :unit_id AND a.depth > 0 AND u.valid_to IS NULL
  AND u.kind IN ('party_committee', 'general_branch', 'branch')
ORDER BY a.depth, u.id
LIMIT 300

-- name: to_be_told
SELECT DISTINCT g.account_id
FROM org_ancestor a
JOIN access_grant g ON g.unit_id = a.ancestor_id AND g.state = 'active'
JOIN access_role_permission p ON p.role = g.role AND p.permission = 'region.keep'
WHERE a.unit_id = :unit_id
ORDER BY g.account_id
LIMIT 20

-- name: answering
SELECT DISTINCT g.account_id
FROM access_grant g
JOIN access_role_permission p ON p.role = g.role AND p.permission = 'region.answer'
WHERE g.unit_id = :unit_id AND g.state = 'active'
ORDER BY g.account_id
LIMIT 20

-- name: add_contact
INSERT INTO region_contact (id, region_id, resident_id, name, title, phone, account_id, created_at)
VALUES (:contact_id, :region_id, :resident_id, :name, :title, :phone, :account_id, :now)

-- name: contacts
SELECT c.id AS contact_id, c.region_id, c.resident_id, r.name AS resident_name, c.name, c.title, c.phone, c.removed_at
FROM region_contact c
JOIN region_resident r ON r.id = c.resident_id
WHERE c.region_id = :region_id AND c.removed_at IS NULL AND r.left_on IS NULL
ORDER BY c.id

-- name: contact
SELECT c.id AS contact_id, c.region_id, c.resident_id, r.name AS resident_name, c.name, c.title, c.phone, c.removed_at
FROM region_contact c
JOIN region_resident r ON r.id = c.resident_id
WHERE c.id = :contact_id

-- name: remove_contact
UPDATE region_contact SET phone = NULL, removed_at = :now WHERE id = :contact_id
