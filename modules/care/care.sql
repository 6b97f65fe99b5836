-- name: household_add
INSERT INTO care_household (id, person_id, unit_id, content, consent_on, consent_how, state, since_on, version, created_by, created_at)
VALUES (:household_id, :person_id, :unit_id, :content, :consent_on, :consent_how, 'active', :today, 1, :account_id, :now)

-- name: household_set
UPDATE care_household SET content = :content, version = version + 1 WHERE id = :household_id

-- name: household_end
UPDATE care_household SET content = :content, state = 'ended', ended_on = :on, version = version + 1 WHERE id = :household_id

-- name: household_erase
UPDATE care_household SET content = NULL, state = 'withdrawn', ended_on = COALESCE(ended_on, CAST(:today AS BIGINT)), version = version + 1
WHERE person_id = :person_id AND state <> 'withdrawn'

-- name: households_move
UPDATE care_household SET unit_id = :unit_id WHERE person_id = :person_id

-- name: visits_move
UPDATE care_visit SET unit_id = :unit_id WHERE household_id IN (SELECT h.id FROM care_household h WHERE h.person_id = :person_id)

-- name: household
SELECT h.id AS household_id, h.person_id, h.unit_id, u.name AS unit_name, h.state, h.since_on, h.ended_on, h.version, h.content, h.consent_on, h.consent_how,
       (SELECT COUNT(*) FROM care_visit v WHERE v.household_id = h.id AND v.state = 'done') AS visits,
       (SELECT MAX(v.visited_on) FROM care_visit v WHERE v.household_id = h.id AND v.state = 'done') AS last_visited_on,
       (SELECT MIN(v.planned_on) FROM care_visit v WHERE v.household_id = h.id AND v.state = 'planned') AS next_planned_on
FROM care_household h
JOIN org_unit u ON u.id = h.unit_id
WHERE h.id = :household_id AND h.state <> 'withdrawn'

-- name: active_of_person
SELECT h.id FROM care_household h WHERE h.person_id = :person_id AND h.state = 'active'

-- What a person reads of himself.
-- name: last_of_person
SELECT h.id FROM care_household h WHERE h.person_id = :person_id AND h.state <> 'withdrawn' ORDER BY h.id DESC LIMIT 1

-- name: households
SELECT h.id AS household_id, h.person_id, h.unit_id, u.name AS unit_name, h.state, h.since_on, h.ended_on, h.version,
       (SELECT COUNT(*) FROM care_visit v WHERE v.household_id = h.id AND v.state = 'done') AS visits,
       (SELECT MAX(v.visited_on) FROM care_visit v WHERE v.household_id = h.id AND v.state = 'done') AS last_visited_on,
       (SELECT MIN(v.planned_on) FROM care_visit v WHERE v.household_id = h.id AND v.state = 'planned') AS next_planned_on
FROM org_ancestor a
CROSS JOIN care_household h
JOIN org_unit u ON u.id = h.unit_id
WHERE a.ancestor_id = :scope_id AND h.unit_id = a.unit_id AND h.id < :before AND h.state <> 'withdrawn'
  AND (CAST(:state AS TEXT) IS NULL OR h.state = :state)
ORDER BY h.id DESC
LIMIT :limit

-- name: visit_add
INSERT INTO care_visit (id, household_id, unit_id, state, planned_on) VALUES (:visit_id, :household_id, :unit_id, 'planned', :planned_on)

-- name: visit_record
UPDATE care_visit SET state = 'done', visited_on = :visited_on, visitor_id = :account_id, amount_fen = :amount_fen, content = :content
WHERE id = :visit_id AND state = 'planned'

-- name: visit_cancel
UPDATE care_visit SET state = 'cancelled' WHERE id = :visit_id AND state = 'planned'

-- name: visits_cancel
UPDATE care_visit SET state = 'cancelled' WHERE household_id = :household_id AND state = 'planned'

-- name: visits_erase
UPDATE care_visit SET content = NULL WHERE household_id = :household_id

-- name: visit
SELECT v.id AS visit_id, v.household_id, v.unit_id, v.state, v.planned_on FROM care_visit v WHERE v.id = :visit_id

-- name: visits
SELECT v.id AS visit_id, v.household_id, v.planned_on, v.visited_on, v.state, a.name AS visitor_name, v.amount_fen, v.content
FROM care_visit v
LEFT JOIN access_account a ON a.id = v.visitor_id
WHERE v.household_id = :household_id
ORDER BY v.id DESC
LIMIT 200

-- name: households_of_person
SELECT h.id FROM care_household h WHERE h.person_id = :person_id

-- name: plan
SELECT v.id AS visit_id, v.household_id, h.person_id, u.name AS unit_name, v.planned_on
FROM org_ancestor a
CROSS JOIN care_visit v
JOIN care_household h ON h.id = v.household_id
JOIN org_unit u ON u.id = v.unit_id
WHERE a.ancestor_id = :scope_id AND v.unit_id = a.unit_id AND v.state = 'planned' AND v.planned_on >= :from_on AND v.planned_on <= :to_on
  AND v.id > :after AND h.state = 'active'
ORDER BY v.id
LIMIT :limit

-- name: viewed
INSERT INTO care_view (household_id, account_id, at) VALUES (:household_id, :account_id, :now)
ON CONFLICT (household_id, account_id) DO UPDATE SET at = excluded.at

-- name: view
SELECT at FROM care_view WHERE household_id = :household_id AND account_id = :account_id

-- name: consent_set
INSERT INTO care_consent (person_id, account_id, member_id, month_day, given_at) VALUES (:person_id, :account_id, :member_id, :month_day, :now)
ON CONFLICT (person_id) DO UPDATE SET account_id = excluded.account_id, member_id = excluded.member_id, month_day = excluded.month_day

-- name: consent_drop
DELETE FROM care_consent WHERE person_id = :person_id

-- name: consent
SELECT given_at FROM care_consent WHERE person_id = :person_id

-- name: consents_of_day
SELECT c.account_id, c.member_id FROM care_consent c
WHERE c.month_day = :month_day AND NOT EXISTS (SELECT 1 FROM care_birthday b WHERE b.member_id = c.member_id AND b.year = :year)
ORDER BY c.person_id
LIMIT :limit

-- name: birthday_told
INSERT INTO care_birthday (member_id, year, told_on) VALUES (:member_id, :year, :today) ON CONFLICT (member_id, year) DO NOTHING

-- name: told_on
SELECT told_on FROM care_birthday WHERE member_id = :member_id AND year = :year

-- name: towns
SELECT u.id AS unit_id, u.name FROM org_unit u WHERE u.parent_id = :unit_id AND u.valid_to IS NULL AND u.kind = 'town' ORDER BY u.id

-- name: counted
SELECT (SELECT COUNT(*) FROM org_ancestor a CROSS JOIN care_household h
        WHERE a.ancestor_id = :unit_id AND h.unit_id = a.unit_id AND h.state = 'active') AS households,
       (SELECT COUNT(*) FROM org_ancestor a CROSS JOIN care_visit v
        WHERE a.ancestor_id = :unit_id AND v.unit_id = a.unit_id AND v.state = 'done' AND v.visited_on >= :from_on AND v.visited_on <= :to_on) AS visits,
       (SELECT CAST(COALESCE(SUM(v.amount_fen), 0) AS BIGINT) FROM org_ancestor a CROSS JOIN care_visit v
        WHERE a.ancestor_id = :unit_id AND v.unit_id = a.unit_id AND v.state = 'done' AND v.visited_on >= :from_on AND v.visited_on <= :to_on) AS amount_fen
