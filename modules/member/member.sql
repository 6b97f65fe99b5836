-- name: add_person
INSERT INTO member_person (id, name, phone, phone_index, id_number, id_number_index, address, birth_on, sex, education, unit_id,
                           version)
VALUES (:person_id, :name, :phone, :phone_index, :id_number, :id_number_index, :address, :birth_on, :sex, :education, :unit_id, 1)

-- name: set_person
UPDATE member_person
SET name = :name, phone = :phone, phone_index = :phone_index, id_number = :id_number, id_number_index = :id_number_index,
    address = :address, birth_on = :birth_on, sex = :sex, education = :education, unit_id = :unit_id, version = version + 1
WHERE id = :person_id

-- All keys in one statement, since a list of people waits for each; who has fewer gives one twice.
-- name: add_names
INSERT INTO member_name (name_key, person_id)
VALUES (:name_key, :person_id), (:pinyin_key, :person_id), (:initials_key, :person_id)
ON CONFLICT (name_key, person_id) DO NOTHING

-- name: clear_names
DELETE FROM member_name WHERE person_id = :person_id

-- name: person
SELECT p.id AS person_id, p.name, p.phone, p.phone_index, p.id_number, p.id_number_index, p.address, p.birth_on, p.sex,
       p.education, p.unit_id, p.version
FROM member_person p
WHERE p.id = :person_id

-- name: person_name
SELECT name FROM member_person WHERE id = :person_id

-- name: person_by_id_number
SELECT p.id AS person_id, p.name, p.phone, p.phone_index, p.id_number, p.id_number_index, p.address, p.birth_on, p.sex,
       p.education, p.unit_id, p.version
FROM member_person p
WHERE p.id_number_index = :id_number_index

-- A phone may be shared by a household; with the name it is one person, the first registered.
-- name: person_by_phone_and_name
SELECT p.id AS person_id, p.name, p.phone, p.phone_index, p.id_number, p.id_number_index, p.address, p.birth_on, p.sex,
       p.education, p.unit_id, p.version
FROM member_person p
WHERE p.phone_index = :phone_index AND p.name = :name
ORDER BY p.id
LIMIT 1

-- Two are enough to know that a phone is shared.
-- name: persons_by_phone
SELECT p.id
FROM member_person p
WHERE p.phone_index = :phone_index
  AND NOT EXISTS (SELECT 1 FROM access_account a WHERE a.person_id = p.id)
ORDER BY p.id
LIMIT 2

-- name: account_person
SELECT person_id FROM access_account WHERE id = :account_id

-- name: add_member
INSERT INTO member (id, person_id, number, kind, status, tier, branch_id, group_id, joined_on, note, valid, version)
VALUES (:member_id, :person_id, :number, :kind, :status, :tier, :branch_id, :group_id, :joined_on, :note, TRUE, 1)

-- name: set_member
UPDATE member
SET kind = :kind, status = :status, tier = :tier, branch_id = :branch_id, group_id = :group_id, joined_on = :joined_on,
    note = :note, version = version + 1
WHERE id = :member_id

-- name: last_number
SELECT COALESCE(MAX(number), 0) AS number FROM member

-- name: member
SELECT m.id AS member_id, m.person_id, m.number, m.kind, m.status, m.tier, m.branch_id, m.group_id, m.joined_on, m.note, m.version
FROM member m
WHERE m.id = :member_id AND m.valid

-- name: member_by_person
SELECT m.id AS member_id, m.person_id, m.number, m.kind, m.status, m.tier, m.branch_id, m.group_id, m.joined_on, m.note, m.version
FROM member m
WHERE m.person_id = :person_id AND m.valid

-- name: member_by_number
SELECT m.id AS member_id, m.person_id, m.number, m.kind, m.status, m.tier, m.branch_id, m.group_id, m.joined_on, m.note, m.version
FROM member m
WHERE m.number = :number AND m.valid

-- name: members_in_branch
SELECT m.id AS member_id, m.person_id, m.number, m.kind, m.status, m.tier, m.branch_id, m.group_id, m.joined_on, m.note, m.version
FROM member m
WHERE m.branch_id = :branch_id AND m.valid
ORDER BY m.id

-- name: members_in_group
SELECT m.id AS member_id, m.person_id, m.number, m.kind, m.status, m.tier, m.branch_id, m.group_id, m.joined_on, m.note, m.version
FROM member m
WHERE m.group_id = :group_id AND m.valid
ORDER BY m.id

-- name: brief
SELECT m.id AS member_id, m.person_id, a.id AS account_id, p.name, m.branch_id, m.tier, m.status, m.kind
FROM member m
JOIN member_person p ON p.id = m.person_id
LEFT JOIN access_account a ON a.person_id = m.person_id
WHERE m.id = :member_id AND m.valid
ORDER BY a.id
LIMIT 1

-- name: belonging
SELECT id AS member_id, person_id, branch_id, tier
FROM member
WHERE id = :member_id AND valid

-- name: brief_of_account
SELECT m.id AS member_id, m.person_id, a.id AS account_id, p.name, m.branch_id, m.tier, m.status, m.kind
FROM access_account a
JOIN member m ON m.person_id = a.person_id
JOIN member_person p ON p.id = m.person_id
WHERE a.id = :account_id AND m.valid

-- CROSS JOIN keeps SQLite to the order that is written: the branches of the unit first.
-- name: briefs_of_unit
SELECT m.id AS member_id, m.person_id,
       (SELECT MIN(x.id) FROM access_account x WHERE x.person_id = m.person_id) AS account_id,
       p.name, m.branch_id, m.tier, m.status, m.kind
FROM org_ancestor a
CROSS JOIN member m
JOIN member_person p ON p.id = m.person_id
WHERE a.ancestor_id = :unit_id AND m.branch_id = a.unit_id AND m.id > :after_id AND m.valid
ORDER BY m.id
LIMIT :limit

-- The same for a unit that holds a large part of all members: along the identifiers, leaving out who is elsewhere.
-- name: briefs_of_large_unit
SELECT m.id AS member_id, m.person_id,
       (SELECT MIN(x.id) FROM access_account x WHERE x.person_id = m.person_id) AS account_id,
       p.name, m.branch_id, m.tier, m.status, m.kind
FROM member m
JOIN member_person p ON p.id = m.person_id
WHERE m.id > :after_id AND m.valid
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = m.branch_id AND a.ancestor_id = :unit_id)
ORDER BY m.id
LIMIT :limit

-- name: count_in_branch
INSERT INTO member_count (branch_id, members)
VALUES (:branch_id, :more)
ON CONFLICT (branch_id) DO UPDATE SET members = member_count.members + excluded.members

-- name: members_of_unit
SELECT CAST(COALESCE(SUM(c.members), 0) AS BIGINT) AS members
FROM org_ancestor a
JOIN member_count c ON c.branch_id = a.unit_id
WHERE a.ancestor_id = :unit_id

-- How large a unit is to whoever looks for members in it: branches that have members, and all that were ever numbered.
-- name: size_of_unit
SELECT CAST(COALESCE(SUM(c.members), 0) AS BIGINT) AS members, COUNT(*) AS branches,
       (SELECT COALESCE(MAX(m.number), 0) FROM member m) AS numbered
FROM org_ancestor a
JOIN member_count c ON c.branch_id = a.unit_id
WHERE a.ancestor_id = :unit_id

-- name: members_found
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       g.name AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM org_ancestor a
CROSS JOIN member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
LEFT JOIN org_unit g ON g.id = m.group_id
WHERE a.ancestor_id = :scope_id AND m.branch_id = a.unit_id AND m.id < :before AND m.valid
  AND (CAST(:kind AS TEXT) IS NULL OR m.kind = :kind)
  AND (CAST(:status AS TEXT) IS NULL OR m.status = :status)
  AND (CAST(:tier AS TEXT) IS NULL OR m.tier = :tier)
ORDER BY m.id DESC
LIMIT :limit

-- name: members_found_in_large_unit
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       g.name AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
LEFT JOIN org_unit g ON g.id = m.group_id
WHERE m.id < :before AND m.valid
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = m.branch_id AND a.ancestor_id = :scope_id)
  AND (CAST(:kind AS TEXT) IS NULL OR m.kind = :kind)
  AND (CAST(:status AS TEXT) IS NULL OR m.status = :status)
  AND (CAST(:tier AS TEXT) IS NULL OR m.tier = :tier)
ORDER BY m.id DESC
LIMIT :limit

-- Of those who are alike in all that a list filters by, the newest: along the index of just that.
-- name: members_of_class
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       g.name AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
LEFT JOIN org_unit g ON g.id = m.group_id
WHERE m.kind = :kind AND m.status = :status AND m.tier = :tier AND m.id < :before AND m.valid
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = m.branch_id AND a.ancestor_id = :scope_id)
ORDER BY m.id DESC
LIMIT :limit

-- The same for a unit of which few of them are: along the index of its branches. Only the page itself is read whole.
-- name: members_of_class_by_branch
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       g.name AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM (SELECT x.id
      FROM org_ancestor a
      CROSS JOIN member x
      WHERE a.ancestor_id = :scope_id AND x.branch_id = a.unit_id AND x.kind = :kind AND x.status = :status AND x.tier = :tier
        AND x.id < :before AND x.valid
      ORDER BY x.id DESC
      LIMIT :limit) page
CROSS JOIN member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
LEFT JOIN org_unit g ON g.id = m.group_id
WHERE m.id = page.id
ORDER BY m.id DESC

-- name: members_named
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       g.name AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
LEFT JOIN org_unit g ON g.id = m.group_id
WHERE m.person_id IN (SELECT n.person_id FROM member_name n WHERE n.name_key >= :from AND n.name_key < :to)
  AND m.id < :before AND m.valid
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = m.branch_id AND a.ancestor_id = :scope_id)
  AND (CAST(:kind AS TEXT) IS NULL OR m.kind = :kind)
  AND (CAST(:status AS TEXT) IS NULL OR m.status = :status)
  AND (CAST(:tier AS TEXT) IS NULL OR m.tier = :tier)
ORDER BY m.id DESC
LIMIT :limit

-- name: members_by_whole_number
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       g.name AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
LEFT JOIN org_unit g ON g.id = m.group_id
WHERE m.person_id IN (SELECT x.id FROM member_person x WHERE x.phone_index = :number_index
                      UNION ALL
                      SELECT y.id FROM member_person y WHERE y.id_number_index = :number_index)
  AND m.id < :before AND m.valid
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = m.branch_id AND a.ancestor_id = :scope_id)
  AND (CAST(:kind AS TEXT) IS NULL OR m.kind = :kind)
  AND (CAST(:status AS TEXT) IS NULL OR m.status = :status)
  AND (CAST(:tier AS TEXT) IS NULL OR m.tier = :tier)
ORDER BY m.id DESC
LIMIT :limit

-- name: member_detail
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       g.name AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
LEFT JOIN org_unit g ON g.id = m.group_id
WHERE m.id = :member_id AND m.valid

-- name: members_for_figure
SELECT m.id AS member_id, m.person_id, m.number, p.name, m.kind, m.status, m.tier, m.branch_id, b.name AS branch_name, m.group_id,
       NULL AS group_name, m.joined_on, p.birth_on, p.sex, p.education, p.phone, p.id_number, m.version
FROM org_ancestor a
CROSS JOIN member m
JOIN member_person p ON p.id = m.person_id
JOIN org_unit b ON b.id = m.branch_id
WHERE a.ancestor_id = :unit_id AND m.branch_id = a.unit_id AND m.id < :before AND m.valid
ORDER BY m.id DESC
LIMIT :limit

-- Members whose tier still says that they are younger than they are.
-- name: members_grown_old
SELECT m.id AS member_id, m.person_id, m.number, m.kind, m.status, m.tier, m.branch_id, m.group_id, m.joined_on, m.note, m.version
FROM member_person p
CROSS JOIN member m
WHERE p.birth_on <= :born_by AND m.person_id = p.id AND m.tier = 'able_under_70' AND m.valid

-- name: add_change
INSERT INTO member_change (id, person_id, at, action, account_id, account_name, changes)
VALUES (:change_id, :person_id, :now, :action, :account_id, :account_name, :changes)

-- name: history
SELECT c.id AS change_id, c.at, c.action, c.account_name, c.changes AS changes_text
FROM member_change c
WHERE c.person_id = :person_id AND c.id < :before
ORDER BY c.id DESC
LIMIT :limit

-- name: residents_found
SELECT p.id AS person_id, p.name, p.unit_id, u.name AS unit_name, p.phone, p.address, p.birth_on, p.sex, p.version
FROM org_ancestor a
CROSS JOIN member_person p
JOIN org_unit u ON u.id = p.unit_id
WHERE a.ancestor_id = :scope_id AND p.unit_id = a.unit_id AND p.id < :before
ORDER BY p.id DESC
LIMIT :limit

-- The same for a county or a town, where nearly everybody met is one of theirs: along the identifiers.
-- name: residents_found_in_large_unit
SELECT p.id AS person_id, p.name, p.unit_id, u.name AS unit_name, p.phone, p.address, p.birth_on, p.sex, p.version
FROM member_person p
JOIN org_unit u ON u.id = p.unit_id
WHERE p.id < :before
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = p.unit_id AND a.ancestor_id = :scope_id)
ORDER BY p.id DESC
LIMIT :limit

-- name: residents_named
SELECT p.id AS person_id, p.name, p.unit_id, u.name AS unit_name, p.phone, p.address, p.birth_on, p.sex, p.version
FROM member_person p
JOIN org_unit u ON u.id = p.unit_id
WHERE p.id IN (SELECT n.person_id FROM member_name n WHERE n.name_key >= :from AND n.name_key < :to)
  AND p.id < :before
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = p.unit_id AND a.ancestor_id = :scope_id)
ORDER BY p.id DESC
LIMIT :limit

-- name: residents_by_whole_number
SELECT p.id AS person_id, p.name, p.unit_id, u.name AS unit_name, p.phone, p.address, p.birth_on, p.sex, p.version
FROM member_person p
JOIN org_unit u ON u.id = p.unit_id
WHERE p.id IN (SELECT x.id FROM member_person x WHERE x.phone_index = :number_index
               UNION ALL
               SELECT y.id FROM member_person y WHERE y.id_number_index = :number_index)
  AND p.id < :before
  AND EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = p.unit_id AND a.ancestor_id = :scope_id)
ORDER BY p.id DESC
LIMIT :limit

-- name: resident
SELECT p.id AS person_id, p.name, p.unit_id, u.name AS unit_name, p.phone, p.address, p.birth_on, p.sex, p.version
FROM member_person p
JOIN org_unit u ON u.id = p.unit_id
WHERE p.id = :person_id

-- name: who_keeps_residents
SELECT DISTINCT g.account_id
FROM access_grant g
JOIN access_role_permission p ON p.role = g.role AND p.permission = 'member.change_residents'
WHERE g.unit_id = :unit_id AND g.state = 'active'
ORDER BY g.account_id
LIMIT 20

-- name: residents_move
UPDATE member_person SET unit_id = :into_id, version = version + 1 WHERE unit_id = :unit_id

-- name: resident_in_unit
SELECT p.id FROM member_person p WHERE p.unit_id = :unit_id ORDER BY p.id LIMIT 1

-- Party organisations, and groups under them, of a unit: what the cells of an import name.
-- name: places_of_unit
SELECT u.id AS unit_id, u.parent_id, u.name, u.kind
FROM org_ancestor a
JOIN org_unit u ON u.id = a.unit_id
WHERE a.ancestor_id = :unit_id AND u.valid_to IS NULL

-- name: add_import
INSERT INTO member_import (id, unit_id, account_id, account_name, file_name, mode, mapping, state, rows_total, rows_received,
                           rows_done, created, updated, unchanged, bad, created_at)
VALUES (:import_id, :unit_id, :account_id, :account_name, :file_name, :mode, :mapping, 'receiving', :rows_total, 0, 0, 0, 0, 0, 0,
        :now)

-- name: import
SELECT i.id AS import_id, i.unit_id, i.account_id, i.account_name, i.file_name, i.mode, i.mapping, i.state, i.rows_total,
       i.rows_received, i.rows_done, i.created, i.updated, i.unchanged, i.bad, i.created_at
FROM member_import i
WHERE i.id = :import_id

-- name: imports
SELECT i.id AS import_id, i.unit_id, i.account_id, i.account_name, i.file_name, i.mode, i.mapping, i.state, i.rows_total,
       i.rows_received, i.rows_done, i.created, i.updated, i.unchanged, i.bad, i.created_at
FROM org_ancestor a
CROSS JOIN member_import i
WHERE a.ancestor_id = :scope_id AND i.unit_id = a.unit_id AND i.id < :before
ORDER BY i.id DESC
LIMIT :limit

-- name: set_import_state
UPDATE member_import SET state = :state WHERE id = :import_id

-- name: set_import_tally
UPDATE member_import
SET rows_done = :rows_done, created = :created, updated = :updated, unchanged = :unchanged, bad = :bad
WHERE id = :import_id

-- name: put_import_rows
INSERT INTO member_import_row (import_id, first_row, row_count, cells)
VALUES (:import_id, :first_row, :row_count, :cells)
ON CONFLICT (import_id, first_row) DO UPDATE SET row_count = excluded.row_count, cells = excluded.cells

-- Pieces that would hold one of the same rows twice.
-- name: import_rows_in_the_way
SELECT COUNT(*) AS pieces
FROM member_import_row r
WHERE r.import_id = :import_id AND r.first_row < :end_row AND r.first_row + r.row_count > :first_row AND r.first_row <> :first_row

-- name: recount_import_rows
UPDATE member_import
SET rows_received = (SELECT CAST(COALESCE(SUM(r.row_count), 0) AS BIGINT) FROM member_import_row r WHERE r.import_id = :import_id)
WHERE id = :import_id

-- name: next_import_rows
SELECT r.first_row, r.row_count, r.cells
FROM member_import_row r
WHERE r.import_id = :import_id AND r.first_row >= :from_row
ORDER BY r.first_row
LIMIT :limit

-- name: drop_import_rows
DELETE FROM member_import_row WHERE import_id = :import_id

-- name: drop_import_bad
DELETE FROM member_import_bad WHERE import_id = :import_id

-- name: add_import_bad
INSERT INTO member_import_bad (import_id, place, line, heading, value_masked, code, params)
VALUES (:import_id, :place, :line, :heading, :value_masked, :code, :params)

-- name: import_bad
SELECT x.place, x.line AS "row", x.heading AS "column", x.value_masked, x.code, x.params
FROM member_import_bad x
WHERE x.import_id = :import_id AND x.place > :after
ORDER BY x.place
LIMIT :limit

-- name: import_bad_lines
SELECT x.line FROM member_import_bad x WHERE x.import_id = :import_id

-- Imports of which nobody has heard for a while still hold rows of personal data.
-- name: stale_imports
SELECT DISTINCT r.import_id FROM member_import_row r WHERE r.import_id < :before_id

-- name: templates
SELECT t.id AS template_id, t.name, t.mapping AS mapping_text
FROM member_import_template t
WHERE t.account_id = :account_id
ORDER BY t.name
LIMIT 100

-- name: put_template
INSERT INTO member_import_template (id, account_id, name, mapping)
VALUES (:template_id, :account_id, :name, :mapping)
ON CONFLICT (account_id, name) DO UPDATE SET mapping = excluded.mapping
RETURNING id
