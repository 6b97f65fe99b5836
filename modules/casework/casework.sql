-- ---- categories

-- name: any_category
SELECT id FROM casework_category LIMIT 1

-- name: category_add
INSERT INTO casework_category (id, parent_id, unit_id, code, name_zh, name_en, hint_zh, hint_en, tier, is_private, sensitive, active, place,
  source, version)
VALUES (:category_id, :parent_id, :unit_id, :code, :name_zh, :name_en, :hint_zh, :hint_en, :tier, :private, :sensitive, TRUE, :place,
  :source, 1)

-- name: category_change
UPDATE casework_category
SET name_zh = :name_zh, name_en = :name_en, hint_zh = :hint_zh, hint_en = :hint_en, parent_id = :parent_id, tier = :tier,
    is_private = :private, sensitive = :sensitive, source = :source, active = :active, version = version + 1
WHERE id = :category_id AND version = :version

-- name: category
SELECT k.id AS category_id, k.parent_id, k.unit_id, k.code, k.name_zh, k.name_en, p.name_zh AS parent_zh, p.name_en AS parent_en, k.hint_zh,
       k.hint_en, k.tier, k.is_private, k.sensitive, k.active, k.source, k.version
FROM casework_category k
LEFT JOIN casework_category p ON p.id = k.parent_id
WHERE k.id = :category_id

-- name: category_by_code
SELECT k.id AS category_id, k.parent_id, k.unit_id, k.code, k.name_zh, k.name_en, p.name_zh AS parent_zh, p.name_en AS parent_en, k.hint_zh,
       k.hint_en, k.tier, k.is_private, k.sensitive, k.active, k.source, k.version
FROM casework_category k
LEFT JOIN casework_category p ON p.id = k.parent_id
WHERE k.code = :code

-- A hundred at most: what people choose from.
-- name: categories_open
SELECT k.id AS category_id, k.parent_id, k.unit_id, k.code, k.name_zh, k.name_en, p.name_zh AS parent_zh, p.name_en AS parent_en, k.hint_zh,
       k.hint_en, k.tier, k.is_private, k.sensitive, k.active, k.source, k.version
FROM casework_category k
LEFT JOIN casework_category p ON p.id = k.parent_id
WHERE k.active
ORDER BY k.place, k.id

-- name: categories
SELECT k.id AS category_id, k.parent_id, k.unit_id, k.code, k.name_zh, k.name_en, p.name_zh AS parent_zh, p.name_en AS parent_en, k.hint_zh,
       k.hint_en, k.tier, k.is_private, k.sensitive, k.active, k.source, k.version
FROM casework_category k
LEFT JOIN casework_category p ON p.id = k.parent_id
WHERE k.id > :after AND (CAST(:active AS BOOLEAN) IS NULL OR k.active = :active)
ORDER BY k.id
LIMIT :limit

-- ---- dispatch rules

-- name: dispatch_rule_add
INSERT INTO casework_dispatch_rule (id, unit_id, category_id, place_unit_id, to_unit_id, to_part, priority, valid_from, valid_to, version)
VALUES (:rule_id, :unit_id, :category_id, :place_unit_id, :to_unit_id, :to_part, :priority, :valid_from, :valid_to, 1)

-- name: dispatch_rule_change
UPDATE casework_dispatch_rule
SET unit_id = :unit_id, category_id = :category_id, place_unit_id = :place_unit_id, to_unit_id = :to_unit_id, to_part = :to_part,
    priority = :priority, valid_from = :valid_from, valid_to = :valid_to, version = version + 1
WHERE id = :rule_id AND version = :version

-- name: dispatch_rule_end
UPDATE casework_dispatch_rule SET valid_to = :on, version = version + 1 WHERE id = :rule_id

-- name: dispatch_rule
SELECT r.id AS rule_id, r.unit_id, r.category_id, r.place_unit_id, r.to_unit_id, r.to_part, r.priority, r.valid_from, r.valid_to, r.version
FROM casework_dispatch_rule r
WHERE r.id = :rule_id

-- name: dispatch_rules
SELECT r.id AS rule_id, r.unit_id, r.category_id, k.name_zh AS category_zh, k.name_en AS category_en, r.place_unit_id,
       p.name AS place_unit_name, r.to_unit_id, t.name AS to_unit_name, r.to_part, r.priority, r.valid_from, r.valid_to, r.version
FROM casework_dispatch_rule r
JOIN org_ancestor s ON s.unit_id = r.unit_id AND s.ancestor_id = :unit_id
LEFT JOIN casework_category k ON k.id = r.category_id
LEFT JOIN org_unit p ON p.id = r.place_unit_id
LEFT JOIN org_unit t ON t.id = r.to_unit_id
WHERE r.id < :before
ORDER BY r.id DESC
LIMIT :limit

-- Those that fit, the weightiest first; of equal ones that of the category and of the nearest place.
-- name: rules_for
SELECT r.to_unit_id, r.to_part
FROM casework_dispatch_rule r
LEFT JOIN org_ancestor a ON a.unit_id = :unit_id AND a.ancestor_id = r.place_unit_id
WHERE (r.category_id IS NULL OR r.category_id = :category_id OR r.category_id = CAST(:parent_id AS BIGINT))
  AND (r.place_unit_id IS NULL OR a.ancestor_id IS NOT NULL)
  AND r.valid_from <= :today AND (r.valid_to IS NULL OR r.valid_to >= :today)
ORDER BY r.priority DESC, CASE WHEN r.category_id = :category_id THEN 0 WHEN r.category_id IS NOT NULL THEN 1 ELSE 2 END,
         CASE WHEN a.depth IS NULL THEN 1000 ELSE a.depth END, r.id DESC
LIMIT 20

-- ---- who

-- name: holders
SELECT g.account_id, a.depth
FROM org_ancestor a
JOIN access_grant g ON g.unit_id = a.ancestor_id AND g.state = 'active'
JOIN access_role_permission p ON p.role = g.role AND p.permission = :permission
WHERE a.unit_id = :unit_id
ORDER BY a.depth, g.account_id
LIMIT :limit

-- name: grant_unit
SELECT g.unit_id
FROM access_grant g
JOIN access_role_permission p ON p.role = g.role AND p.permission = :permission
WHERE g.account_id = :account_id AND g.state = 'active'
ORDER BY g.id
LIMIT 1

-- name: first_level
SELECT u.id AS unit_id
FROM org_ancestor a
JOIN org_unit u ON u.id = a.ancestor_id
WHERE a.unit_id = :unit_id AND u.kind IN ('village', 'community', 'town', 'county')
ORDER BY a.depth
LIMIT 1

-- ---- one case

-- name: next_number
INSERT INTO casework_number (on_day, last) VALUES (:on_day, 1)
ON CONFLICT (on_day) DO UPDATE SET last = casework_number.last + 1
RETURNING last

-- name: case_add
INSERT INTO casework_case (id, number, item_id, version_id, category_id, unit_id, level_unit_id, grid_id, estate_id, building_id, lat, lng,
  place_text, text, state, stage, tier, urgency, channel, anonymous, is_private, sensitive, is_public, reporter_id, entered_by,
  contact_phone, person_name, extra, happened_at, reported_at, updated_at, response_due_at, due_at, handler_unit_id, handler_account_id,
  first_unit_id, first_account_id, bounces, reopened, followers, excluded, blanked, version, cell, in_terms)
VALUES (:case_id, :number, :item_id, :version_id, :category_id, :unit_id, :level_unit_id, :grid_id, :estate_id, :building_id, :lat, :lng,
  :place_text, :text, :state, :stage, :tier, :urgency, :channel, :anonymous, :is_private, :sensitive, FALSE, :reporter_id, :entered_by,
  :contact_phone, :person_name, :extra, :happened_at, :now, :now, :response_due_at, :due_at, 0, 0,
  0, 0, 0, 0, 0, FALSE, FALSE, 1, :cell, TRUE)

-- name: scope_of_place
INSERT INTO casework_scope (unit_id, case_id, stage, placed)
SELECT a.ancestor_id, CAST(:case_id AS BIGINT), CAST(:stage AS TEXT), TRUE FROM org_ancestor a WHERE a.unit_id = :unit_id

-- name: stands_in
SELECT 1 AS found FROM casework_scope WHERE unit_id = :unit_id AND case_id = :case_id

-- name: scope_of_handler
INSERT INTO casework_scope (unit_id, case_id, stage, placed)
VALUES (:unit_id, :case_id, :stage, FALSE)
ON CONFLICT (unit_id, case_id) DO NOTHING

-- name: scope_stage
UPDATE casework_scope SET stage = :stage WHERE case_id = :case_id

-- After a unit has moved in the tree: the cases of its places stand in the lists of the units above it now.
-- name: scope_forget
DELETE FROM casework_scope
WHERE placed AND case_id IN (SELECT s.case_id FROM casework_scope s WHERE s.unit_id = :unit_id AND s.placed)

-- name: scope_again
INSERT INTO casework_scope (unit_id, case_id, stage, placed)
SELECT a.ancestor_id, c.id, c.stage, TRUE
FROM org_ancestor d
JOIN casework_case c ON c.unit_id = d.unit_id
JOIN org_ancestor a ON a.unit_id = c.unit_id
WHERE d.ancestor_id = :unit_id
ON CONFLICT (unit_id, case_id) DO NOTHING

-- name: case_one
SELECT c.id AS case_id, c.number, c.item_id, c.version_id, c.category_id, c.unit_id, c.level_unit_id, c.grid_id, c.estate_id, c.building_id,
       c.lat, c.lng, c.place_text, c.text, c.state, c.stage, c.meaning, c.tier, c.urgency, c.channel, c.anonymous, c.is_private, c.sensitive,
       c.is_public, c.reporter_id, c.entered_by, c.contact_phone, c.person_name, c.reported_at, c.updated_at, c.response_due_at,
       c.happened_at, c.established_at, c.dispatched_at, c.responded_at, c.done_at, c.verified_at, c.closed_at, c.due_at, c.missed_at,
       c.handler_unit_id, c.first_unit_id, c.handler_account_id, c.first_account_id, c.bounces, c.reopened, c.followers, c.version,
       c.duplicate_of, c.excluded, c.blanked, c.outcome, c.outcome_text, c.verify_text, c.rate_text, c.outcome_by, c.verified_by, c.accepted,
       c.satisfied, c.rated_by_proxy, c.stars, c.rated_at
FROM casework_case c
WHERE c.id = :case_id

-- What happened once keeps its time; what is done again takes the new one.
-- name: case_moved
UPDATE casework_case
SET state = :state, stage = :stage, meaning = :meaning, is_public = :is_public, due_at = :due_at, updated_at = :now,
    established_at = COALESCE(established_at, CAST(:established_at AS BIGINT)),
    dispatched_at = COALESCE(dispatched_at, CAST(:dispatched_at AS BIGINT)),
    done_at = COALESCE(CAST(:done_at AS BIGINT), done_at),
    verified_at = COALESCE(CAST(:verified_at AS BIGINT), verified_at),
    closed_at = COALESCE(closed_at, CAST(:closed_at AS BIGINT)),
    version = version + 1
WHERE id = :case_id

-- name: set_handler
UPDATE casework_case
SET handler_unit_id = :unit_id, handler_account_id = :account_id,
    first_unit_id = CASE WHEN first_unit_id = 0 THEN :unit_id ELSE first_unit_id END,
    first_account_id = CASE WHEN first_unit_id = 0 THEN :account_id ELSE first_account_id END
WHERE id = :case_id

-- name: set_level
UPDATE casework_case SET level_unit_id = :unit_id WHERE id = :case_id

-- name: respond
UPDATE casework_case SET responded_at = :now WHERE id = :case_id AND responded_at IS NULL

-- name: bounce
UPDATE casework_case SET bounces = bounces + 1 WHERE id = :case_id

-- name: reopen
UPDATE casework_case SET reopened = reopened + 1, outcome = NULL, outcome_text = NULL, outcome_by = NULL, accepted = NULL, verify_text = NULL,
  verified_by = NULL
WHERE id = :case_id

-- name: set_outcome
UPDATE casework_case SET outcome = :outcome, outcome_by = :account_id, accepted = NULL WHERE id = :case_id

-- name: set_outcome_text
UPDATE casework_case SET outcome_text = :text WHERE id = :case_id

-- name: set_check
UPDATE casework_case SET accepted = :accepted, verify_text = :text, verified_by = :account_id WHERE id = :case_id

-- name: set_rating
UPDATE casework_case SET satisfied = :satisfied, stars = :stars, rated_at = :now, rated_by_proxy = :by_proxy WHERE id = :case_id

-- name: set_rate_text
UPDATE casework_case SET rate_text = :text WHERE id = :case_id

-- name: set_missed
UPDATE casework_case SET missed_at = COALESCE(missed_at, :due_at) WHERE id = :case_id

-- name: set_due
UPDATE casework_case SET due_at = :due_at, version = version + 1 WHERE id = :case_id

-- name: set_duplicate
UPDATE casework_case SET duplicate_of = :into_id WHERE id = :case_id

-- name: set_excluded
UPDATE casework_case SET excluded = TRUE WHERE id = :case_id

-- name: merged_into
SELECT id AS case_id, number FROM casework_case WHERE duplicate_of = :case_id ORDER BY id LIMIT 100

-- ---- followers

-- name: follower_add
INSERT INTO casework_follower (account_id, case_id, part, text, at)
VALUES (:account_id, :case_id, :part, :text, :now)
ON CONFLICT (account_id, case_id) DO NOTHING

-- name: follower_remove
DELETE FROM casework_follower WHERE account_id = :account_id AND case_id = :case_id AND part = 'follower'

-- name: follower_part
SELECT part FROM casework_follower WHERE account_id = :account_id AND case_id = :case_id

-- name: followers
SELECT account_id FROM casework_follower WHERE case_id = :case_id ORDER BY account_id LIMIT 500

-- name: count_followers
UPDATE casework_case
SET followers = (SELECT COUNT(*) FROM casework_follower f WHERE f.case_id = casework_case.id AND f.part <> 'reporter')
WHERE id = :case_id
RETURNING followers

-- ---- tasks

-- name: task_add
INSERT INTO casework_task (id, case_id, session_id, unit_id, account_id, task, due_on, state, created_by)
VALUES (:task_id, :case_id, :session_id, :unit_id, :account_id, :task, :due_on, 'open', :created_by)

-- name: task
SELECT id AS task_id, case_id, unit_id, account_id, task, state, due_on, note FROM casework_task WHERE id = :task_id

-- name: tasks
SELECT id AS task_id, case_id, unit_id, account_id, task, state, due_on, note FROM casework_task WHERE case_id = :case_id ORDER BY id

-- name: tasks_open
SELECT COUNT(*) FROM casework_task WHERE case_id = :case_id AND state = 'open'

-- name: task_holders
SELECT unit_id, account_id FROM casework_task WHERE case_id = :case_id

-- name: task_close
UPDATE casework_task SET state = 'done', note = :note, done_by = :account_id, done_at = :now WHERE id = :task_id

-- ---- messages, exclusions, consultations

-- name: message_add
INSERT INTO casework_message (id, case_id, side, account_id, text, at) VALUES (:message_id, :case_id, :side, :account_id, :text, :now)

-- name: messages
SELECT m.id AS message_id, m.at, m.side, m.account_id, a.name, m.text
FROM casework_message m
JOIN access_account a ON a.id = m.account_id
WHERE m.case_id = :case_id AND m.id > :after
ORDER BY m.id
LIMIT :limit

-- name: exclusion
SELECT reason, state, asked_by FROM casework_exclusion WHERE case_id = :case_id

-- name: set_cover
UPDATE casework_case SET cover_id = :file_id, updated_at = :now, version = version + 1 WHERE id = :case_id

-- name: cover
SELECT cover_id FROM casework_case WHERE id = :case_id AND cover_id IS NOT NULL

-- name: is_public
SELECT 1 AS found FROM casework_case WHERE id = :case_id AND is_public

-- name: exclusion_ask
INSERT INTO casework_exclusion (case_id, reason, asked_by, asked_at, state)
VALUES (:case_id, :reason, :account_id, :now, 'waiting')
ON CONFLICT (case_id) DO UPDATE
SET reason = excluded.reason, asked_by = excluded.asked_by, asked_at = excluded.asked_at, state = 'waiting', decided_by = NULL,
    decided_at = NULL, decision = NULL

-- name: exclusion_decide
UPDATE casework_exclusion SET state = :state, decided_by = :account_id, decided_at = :now, decision = :reason WHERE case_id = :case_id

-- name: consultation_add
INSERT INTO casework_consultation (id, case_id, on_day, parties, result, account_id, at)
VALUES (:consultation_id, :case_id, :on, :parties, :result, :account_id, :now)

-- name: consultations
SELECT id AS consultation_id, on_day AS "on", parties, result FROM casework_consultation WHERE case_id = :case_id ORDER BY id

-- name: case_of_consultation
SELECT case_id FROM casework_consultation WHERE id = :consultation_id

-- name: case_of_task
SELECT case_id FROM casework_task WHERE id = :task_id
