-- ---- rules

-- name: rule_add
INSERT INTO points_rule (id, name, owner, tier, class, unit_id, amount, per, max_hours, cap_day, cap_month, cap_year,
  valid_from, valid_to, evidence, certifier, source, bounds_min, bounds_max, trigger, version)
VALUES (:rule_id, :name, :owner, :tier, :class, :unit_id, :amount, :per, :max_hours, :cap_day, :cap_month, :cap_year,
  :valid_from, :valid_to, :evidence, :certifier, :source, :bounds_min, :bounds_max, :trigger, 1)

-- name: rule_change
UPDATE points_rule
SET name = :name, owner = :owner, tier = :tier, class = :class, amount = :amount, per = :per, max_hours = :max_hours,
  cap_day = :cap_day, cap_month = :cap_month, cap_year = :cap_year, valid_from = :valid_from, valid_to = :valid_to,
  evidence = :evidence, certifier = :certifier, source = :source, bounds_min = :bounds_min, bounds_max = :bounds_max,
  trigger = :trigger, version = version + 1
WHERE id = :rule_id AND version = :version

-- name: rule_used
UPDATE points_rule
SET used = TRUE
WHERE id = :rule_id

-- name: rule_end
UPDATE points_rule
SET valid_to = :on, version = version + 1
WHERE id = :rule_id

-- name: rule_one
SELECT r.id AS rule_id, r.name, r.owner, r.tier, r.class, r.unit_id, u.name AS unit_name, u.depth AS unit_depth, r.amount,
  r.per, r.max_hours, r.cap_day, r.cap_month, r.cap_year, r.valid_from, r.valid_to, r.evidence, r.certifier, r.source,
  r.bounds_min, r.bounds_max, r.trigger, r.version, r.used
FROM points_rule r
JOIN org_unit u ON u.id = r.unit_id
WHERE r.id = :rule_id

-- name: rule_list
SELECT r.id AS rule_id, r.name, r.owner, r.tier, r.class, r.unit_id, u.name AS unit_name, u.depth AS unit_depth, r.amount,
  r.per, r.max_hours, r.cap_day, r.cap_month, r.cap_year, r.valid_from, r.valid_to, r.evidence, r.certifier, r.source,
  r.bounds_min, r.bounds_max, r.trigger, r.version, r.used
FROM points_rule r
JOIN org_unit u ON u.id = r.unit_id
WHERE r.id < :before
  AND (CAST(:unit_id AS BIGINT) IS NULL OR EXISTS (
    SELECT 1 FROM org_ancestor a WHERE a.unit_id = :unit_id AND a.ancestor_id = r.unit_id))
  AND (CAST(:owner AS TEXT) IS NULL OR r.owner = :owner)
  AND (CAST(:tier AS TEXT) IS NULL OR r.tier IS NULL OR r.tier = :tier)
  AND (CAST(:class AS TEXT) IS NULL OR r.class = :class)
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(r.name) LIKE LOWER(CAST(:pattern AS TEXT)) ESCAPE '!')
  AND (CAST(:ended AS BOOLEAN) OR r.valid_to IS NULL OR r.valid_to >= :today)
ORDER BY r.id DESC
LIMIT :limit

-- The room that the units above left for rules like this one.
-- name: rule_bounds
SELECT MIN(r.bounds_min) AS min, MAX(r.bounds_max) AS max
FROM org_ancestor a
JOIN points_rule r ON r.unit_id = a.ancestor_id
WHERE a.unit_id = :unit_id
  AND a.depth > 0
  AND r.bounds_min IS NOT NULL
  AND r.owner = :owner
  AND r.class = :class
  AND (r.tier IS NULL OR r.tier = CAST(:tier AS TEXT))
  AND (r.valid_to IS NULL OR r.valid_to >= :today)

-- name: rules_of_trigger
SELECT id
FROM points_rule
WHERE trigger = :trigger AND trigger IS NOT NULL AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)
ORDER BY id

-- name: rules_ever_of_trigger
SELECT id FROM points_rule WHERE trigger = :trigger AND trigger IS NOT NULL ORDER BY id

-- name: any_rule
SELECT id
FROM points_rule
ORDER BY id
LIMIT 1

-- name: unit_depth
SELECT depth
FROM org_unit
WHERE id = :unit_id

-- ---- tallies

-- name: tallied
SELECT rule_id, period, amount, deeds
FROM points_tally
WHERE period = :period AND owner_id = :owner_id AND rule_id = :rule_id

-- name: tally_put
INSERT INTO points_tally (period, owner_id, rule_id, amount, deeds)
VALUES (:period, :owner_id, :rule_id, :amount, :deeds)
ON CONFLICT (period, owner_id, rule_id) DO UPDATE SET amount = excluded.amount, deeds = excluded.deeds

-- name: tally_drop
DELETE FROM points_tally
WHERE period = :period AND owner_id = :owner_id AND rule_id = :rule_id

-- name: year_tallies
SELECT rule_id, period, amount, deeds
FROM points_tally
WHERE period = :year AND owner_id = :owner_id

-- name: year_points
SELECT t.owner_id, CAST(SUM(t.amount) AS BIGINT) AS points
FROM points_tally t
WHERE t.period = :year AND t.owner_id >= :first AND t.owner_id <= :last
GROUP BY t.owner_id

-- ---- names

-- name: account_name
SELECT name
FROM access_account
WHERE id = :account_id

-- name: account_person
SELECT person_id
FROM access_account
WHERE id = :account_id

-- name: town_above
SELECT a.ancestor_id
FROM org_ancestor a
JOIN org_unit u ON u.id = a.ancestor_id
WHERE a.unit_id = :unit_id AND u.kind = 'town'
ORDER BY a.depth
LIMIT 1

-- name: parent_of
SELECT parent_id
FROM org_unit
WHERE id = :unit_id

-- ---- applications

-- name: application_add
INSERT INTO points_application (id, rule_id, member_id, organisation_id, unit_id, account_id, happened_on, hours, text,
  amount, state, created_at)
VALUES (:application_id, :rule_id, :member_id, :organisation_id, :unit_id, :account_id, :happened_on, :hours, :text,
  :amount, 'waiting', :now)

-- name: application_one
SELECT id AS application_id, rule_id, member_id, organisation_id, unit_id, account_id, happened_on, hours, text, amount,
  state, first_by, decided_by, decided_at, transfer_id
FROM points_application
WHERE id = :application_id

-- name: application_withdraw
UPDATE points_application
SET state = 'withdrawn', decided_at = :now
WHERE id = :application_id

-- name: application_first
UPDATE points_application
SET state = 'second_person', amount = :amount, first_by = :account_id
WHERE id = :application_id

-- name: application_certified
UPDATE points_application
SET state = 'certified', amount = :amount, decided_at = :now, decided_by = :account_id, transfer_id = :transfer_id
WHERE id = :application_id

-- name: application_refused
UPDATE points_application
SET state = 'refused', reason = :reason, decided_at = :now, decided_by = :account_id
WHERE id = :application_id

-- name: my_applications
SELECT p.id AS application_id, p.rule_id, r.name AS rule_name, r.class, p.member_id, p.organisation_id, p.unit_id,
  u.name AS unit_name, p.happened_on, p.hours, p.text, p.amount, p.state, p.reason, p.created_at, p.decided_at,
  d.name AS decided_by, p.transfer_id
FROM points_application p
JOIN points_rule r ON r.id = p.rule_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.account_id = :account_id AND p.id < :before
ORDER BY p.id DESC
LIMIT :limit

-- name: applications
SELECT p.id AS application_id, p.rule_id, r.name AS rule_name, r.class, p.member_id, p.organisation_id, p.unit_id,
  u.name AS unit_name, p.happened_on, p.hours, p.text, p.amount, p.state, p.reason, p.created_at, p.decided_at,
  d.name AS decided_by, p.transfer_id
FROM points_application p
JOIN org_ancestor s ON s.unit_id = p.unit_id AND s.ancestor_id = :unit_id
JOIN points_rule r ON r.id = p.rule_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR p.state = :state)
  AND (CAST(:rule_id AS BIGINT) IS NULL OR p.rule_id = :rule_id)
ORDER BY p.id DESC
LIMIT :limit

-- The queue, by its own small index: what was decided long ago is not walked over.
-- name: applications_waiting
SELECT p.id AS application_id, p.rule_id, r.name AS rule_name, r.class, p.member_id, p.organisation_id, p.unit_id,
  u.name AS unit_name, p.happened_on, p.hours, p.text, p.amount, p.state, p.reason, p.created_at, p.decided_at,
  d.name AS decided_by, p.transfer_id
FROM points_application p
JOIN org_ancestor s ON s.unit_id = p.unit_id AND s.ancestor_id = :unit_id
JOIN points_rule r ON r.id = p.rule_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id < :before
  AND p.state IN ('waiting', 'second_person')
  AND p.state = CAST(:state AS TEXT)
  AND (CAST(:rule_id AS BIGINT) IS NULL OR p.rule_id = :rule_id)
ORDER BY p.id DESC
LIMIT :limit

-- name: applications_waiting_count
SELECT COUNT(*) AS n
FROM points_application p
JOIN org_ancestor s ON s.unit_id = p.unit_id AND s.ancestor_id = :unit_id
WHERE p.state IN ('waiting', 'second_person')

-- name: certification_add
INSERT INTO points_certification (id, rule_id, happened_on, hours, title, account_id, credited, skipped, created_at)
VALUES (:certification_id, :rule_id, :happened_on, :hours, :title, :account_id, :credited, :skipped, :now)

-- ---- deductions

-- name: deduction_add
INSERT INTO points_deduction (id, rule_id, member_id, unit_id, happened_on, reason, amount, shortfall, state, proposed_by,
  created_at)
VALUES (:deduction_id, :rule_id, :member_id, :unit_id, :happened_on, :reason, :amount, 0, 'waiting', :account_id, :now)

-- name: deduction_one
SELECT id AS deduction_id, rule_id, member_id, unit_id, happened_on, reason, amount, shortfall, state, proposed_by,
  decided_by, decided_at, transfer_id
FROM points_deduction
WHERE id = :deduction_id

-- name: deduction_decided
UPDATE points_deduction
SET state = :state, shortfall = :shortfall, decided_by = :account_id, decided_at = :now, decision = :decision,
  transfer_id = :transfer_id
WHERE id = :deduction_id

-- name: deduction_reversed
UPDATE points_deduction
SET state = 'reversed'
WHERE id = :deduction_id

-- name: deductions
SELECT p.id AS deduction_id, p.rule_id, r.name AS rule_name, r.class, p.member_id, p.unit_id, u.name AS unit_name,
  p.happened_on, p.reason, p.amount, p.shortfall, p.state, COALESCE(a.name, '') AS proposed_by, p.proposed_by AS proposer_id, p.created_at,
  d.name AS decided_by, p.decided_at, p.decision, p.transfer_id
FROM points_deduction p
JOIN org_ancestor s ON s.unit_id = p.unit_id AND s.ancestor_id = :unit_id
JOIN points_rule r ON r.id = p.rule_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account a ON a.id = p.proposed_by
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR p.state = :state)
ORDER BY p.id DESC
LIMIT :limit

-- ---- appeals

-- name: appeal_add
INSERT INTO points_appeal (id, kind, subject_id, line, subject, member_id, account_id, certifier_id, unit_id, level_unit_id,
  text, state, due_on, created_at)
VALUES (:appeal_id, :kind, :subject_id, :line, :subject, :member_id, :account_id, :certifier_id, :unit_id, :level_unit_id,
  :text, 'open', :due_on, :now)

-- name: appeal_of
SELECT id
FROM points_appeal
WHERE subject_id = :subject_id AND kind = :kind AND line = :line

-- name: appeal_one
SELECT id AS appeal_id, kind, subject_id, line, subject, member_id, account_id, certifier_id, unit_id, level_unit_id, state
FROM points_appeal
WHERE id = :appeal_id

-- name: appeal_decided
UPDATE points_appeal
SET state = :state, decision = :decision, decided_by = :account_id, decided_at = :now, reversal_id = :reversal_id,
  credit_id = :credit_id, corrected = :corrected
WHERE id = :appeal_id

-- name: appeal_behind
SELECT 'appeal' AS kind, p.id AS decision_id, CASE WHEN p.kind = 'publication_line' THEN p.subject_id END AS publication_id,
  p.text AS complaint, COALESCE(p.decision, '') AS decision, d.name AS decided_by, p.decided_at
FROM points_appeal p
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id = :id

-- name: my_appeals
SELECT p.id AS appeal_id, p.kind, p.subject_id, p.subject, p.member_id, p.unit_id, u.name AS unit_name, p.text, p.state,
  p.due_on, p.decision, d.name AS decided_by, p.decided_at, p.created_at, p.line, p.reversal_id, p.credit_id, p.corrected
FROM points_appeal p
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.account_id = :account_id AND p.id < :before
ORDER BY p.id DESC
LIMIT :limit

-- name: appeals
SELECT p.id AS appeal_id, p.kind, p.subject_id, p.subject, p.member_id, p.unit_id, u.name AS unit_name, p.text, p.state,
  p.due_on, p.decision, d.name AS decided_by, p.decided_at, p.created_at, p.line, p.reversal_id, p.credit_id, p.corrected
FROM points_appeal p
JOIN org_ancestor s ON s.unit_id = p.unit_id AND s.ancestor_id = :unit_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR p.state = :state)
ORDER BY p.id DESC
LIMIT :limit

-- ---- figures

-- name: hours_add
INSERT INTO points_hours (transfer_id, tenths)
VALUES (:transfer_id, :tenths)

-- name: hours_of
SELECT tenths
FROM points_hours
WHERE transfer_id = :transfer_id

-- The last day of a span on which anything was earned or taken back in a unit: one look for each unit below it.
-- name: earned_day
SELECT MAX((
  SELECT MAX(f.day)
  FROM figure_sum f
  WHERE f.unit_id = a.unit_id AND f.figure IN ('points_earned', 'certifications') AND f.day >= :from_on AND f.day <= :to_on
)) AS day
FROM org_ancestor a
WHERE a.ancestor_id = :unit_id

-- Deeds that were paid, and with a minus those that were taken back.
-- name: earned_records
SELECT t.id AS transfer_id, t.at, r.name AS title, t.unit_id, u.name AS unit_name,
  CASE WHEN t.kind = 'credit' THEN t.amount ELSE -t.amount END AS value
FROM ledger_transfer t
JOIN org_ancestor s ON s.unit_id = t.unit_id AND s.ancestor_id = :unit_id
JOIN org_unit u ON u.id = t.unit_id
JOIN points_rule r ON r.id = t.rule_id
WHERE t.id >= :from_id AND t.id < :to_id
  AND (t.kind = 'credit' OR t.kind = 'reversal' AND EXISTS (
    SELECT 1 FROM ledger_transfer o WHERE o.id = t.reverses_id AND o.kind = 'credit'))
ORDER BY t.id DESC
LIMIT :limit
