-- ---- publications

-- What each member's account received and lost by deeds in a span of transfers: credits, deductions, and what was taken back of them.
-- name: points_of_span
SELECT a.owner_id AS member_id, CAST(SUM(x.points) AS BIGINT) AS points, CAST(SUM(x.deeds) AS BIGINT) AS deeds
FROM (
  SELECT t.credit_account_id AS account_id, t.amount AS points, CASE WHEN t.kind = 'credit' THEN 1 ELSE 0 END AS deeds
  FROM ledger_transfer t
  WHERE t.id >= :from_id AND t.id < :to_id
    AND (t.kind = 'credit' OR t.kind = 'reversal' AND EXISTS (
      SELECT 1 FROM ledger_transfer o WHERE o.id = t.reverses_id AND o.kind = 'deduction'))
  UNION ALL
  SELECT t.debit_account_id, -t.amount, CASE WHEN t.kind = 'reversal' THEN -1 ELSE 0 END
  FROM ledger_transfer t
  WHERE t.id >= :from_id AND t.id < :to_id
    AND (t.kind = 'deduction' OR t.kind = 'reversal' AND EXISTS (
      SELECT 1 FROM ledger_transfer o WHERE o.id = t.reverses_id AND o.kind = 'credit'))
) x
JOIN ledger_account a ON a.id = x.account_id
WHERE a.kind = 'member'
GROUP BY a.owner_id

-- name: publication_add
INSERT INTO points_publication (id, unit_id, from_on, to_on, names, objection_days, state, members, points_total,
  merkle_root, created_at, created_by, made)
VALUES (:publication_id, :unit_id, :from_on, :to_on, :names, :objection_days, 'making', 0, 0, '', :now, :account_id, 0)

-- Nothing is changed when somebody has withdrawn it meanwhile.
-- name: publication_progress
UPDATE points_publication
SET made = :made, members = :members
WHERE id = :publication_id AND state = 'making'

-- name: publication_made
UPDATE points_publication
SET state = 'draft', made = :members, members = :members, points_total = :points_total, merkle_root = :merkle_root
WHERE id = :publication_id AND state = 'making'

-- name: publication_lines_forget
DELETE FROM points_publication_line
WHERE publication_id = :publication_id AND line > :after AND line <= :upto

-- name: publication_lines_last
SELECT CAST(COALESCE(MAX(line), 0) AS BIGINT)
FROM points_publication_line
WHERE publication_id = :publication_id

-- name: publication_nodes_forget
DELETE FROM points_publication_node
WHERE publication_id = :publication_id

-- name: publication_line_add
INSERT INTO points_publication_line (publication_id, line, member_id, branch_id, name, points, deeds, salt)
VALUES (:publication_id, :line, :member_id, :branch_id, :name, :points, :deeds, :salt)

-- name: publication_node_add
INSERT INTO points_publication_node (publication_id, level, page, digests)
VALUES (:publication_id, :level, :page, :digests)

-- name: publication_node
SELECT digests
FROM points_publication_node
WHERE publication_id = :publication_id AND level = :level AND page = :page

-- name: publication_overlapping
SELECT id
FROM points_publication
WHERE unit_id = :unit_id AND state <> 'withdrawn' AND from_on <= :to_on AND to_on >= :from_on
ORDER BY id
LIMIT 1

-- name: publication_one
SELECT p.id AS publication_id, p.unit_id, u.name AS unit_name, p.from_on, p.to_on, p.names, p.state, p.members,
  p.points_total, p.merkle_root, p.objection_days, p.published_at, p.objections_until, p.final_at, p.withdrawn_reason,
  (SELECT COUNT(*) FROM points_objection o WHERE o.publication_id = p.id AND o.state = 'open') AS objections_open,
  (SELECT COUNT(*) FROM points_appeal a WHERE a.subject_id = p.id AND a.kind = 'publication_line' AND a.state = 'open')
    AS appeals_open,
  p.made
FROM points_publication p
JOIN org_unit u ON u.id = p.unit_id
WHERE p.id = :publication_id

-- name: publications
SELECT p.id AS publication_id, p.unit_id, u.name AS unit_name, p.from_on, p.to_on, p.names, p.state, p.members,
  p.points_total, p.merkle_root, p.objection_days, p.published_at, p.objections_until, p.final_at, p.withdrawn_reason,
  (SELECT COUNT(*) FROM points_objection o WHERE o.publication_id = p.id AND o.state = 'open') AS objections_open,
  (SELECT COUNT(*) FROM points_appeal a WHERE a.subject_id = p.id AND a.kind = 'publication_line' AND a.state = 'open')
    AS appeals_open,
  p.made
FROM points_publication p
JOIN org_unit u ON u.id = p.unit_id
WHERE p.id < :before
  AND (CAST(:unit_id AS BIGINT) IS NULL OR EXISTS (
    SELECT 1 FROM org_ancestor s WHERE s.unit_id = p.unit_id AND s.ancestor_id = :unit_id))
  AND (CAST(:drafts AS BOOLEAN) OR p.published_at IS NOT NULL)
ORDER BY p.id DESC
LIMIT :limit

-- name: publication_published
UPDATE points_publication
SET state = 'published', published_at = :now, objections_until = :until
WHERE id = :publication_id

-- name: publication_final
UPDATE points_publication
SET state = 'final', final_at = :now
WHERE id = :publication_id

-- name: publication_withdrawn
UPDATE points_publication
SET state = 'withdrawn', withdrawn_at = :now, withdrawn_reason = :reason
WHERE id = :publication_id

-- name: published_lines
SELECT l.line, l.member_id, l.branch_id, l.name, l.points, l.deeds, l.salt
FROM points_publication_line l
WHERE l.publication_id = :publication_id
  AND l.line > :after
  AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(l.name) LIKE LOWER(CAST(:pattern AS TEXT)) ESCAPE '!')
ORDER BY l.line
LIMIT :limit

-- name: publication_line_of
SELECT l.line, l.member_id, l.branch_id, l.name, l.points, l.deeds, l.salt
FROM points_publication_line l
WHERE l.publication_id = :publication_id AND l.member_id = :member_id

-- name: publication_line_one
SELECT l.line, l.member_id, l.branch_id, l.name, l.points, l.deeds, l.salt
FROM points_publication_line l
WHERE l.publication_id = :publication_id AND l.line = :line

-- ---- objections

-- name: objection_add
INSERT INTO points_objection (id, publication_id, line, text, name, phone, account_id, state, created_at)
VALUES (:objection_id, :publication_id, :line, :text, :name, :phone, :account_id, 'open', :now)

-- name: objection_one
SELECT o.id AS objection_id, o.publication_id, o.line, o.account_id, o.state, p.unit_id
FROM points_objection o
JOIN points_publication p ON p.id = o.publication_id
WHERE o.id = :objection_id

-- name: objection_answered
UPDATE points_objection
SET state = :state, answer = :answer, answered_by = :account_id, answered_at = :now, reversal_id = :reversal_id,
  credit_id = :credit_id, corrected = :corrected, corrected_line = :corrected_line
WHERE id = :objection_id

-- name: objection_behind
SELECT 'objection' AS kind, o.id AS decision_id, o.publication_id, o.text AS complaint, COALESCE(o.answer, '') AS decision,
  d.name AS decided_by, o.answered_at AS decided_at
FROM points_objection o
LEFT JOIN access_account d ON d.id = o.answered_by
WHERE o.id = :id

-- What was posted since a publication because its lines were complained of.
-- name: corrections_since
SELECT x.line, CAST(SUM(x.corrected) AS BIGINT) AS corrected
FROM (
  SELECT o.corrected_line AS line, o.corrected
  FROM points_objection o
  WHERE o.publication_id = :publication_id AND o.corrected_line IS NOT NULL
  UNION ALL
  SELECT a.line, a.corrected
  FROM points_appeal a
  WHERE a.subject_id = :publication_id AND a.kind = 'publication_line' AND a.corrected IS NOT NULL
) x
GROUP BY x.line

-- name: objections
SELECT o.id AS objection_id, o.line, o.text, o.name, o.phone, o.state, o.answer, d.name AS answered_by, o.answered_at,
  o.created_at, o.reversal_id, o.credit_id, o.corrected
FROM points_objection o
LEFT JOIN access_account d ON d.id = o.answered_by
WHERE o.publication_id = :publication_id AND o.id < :before
ORDER BY o.id DESC
LIMIT :limit

-- ---- stars

-- name: star_levels
SELECT level, needed
FROM points_star_level
ORDER BY level

-- name: star_levels_clear
DELETE FROM points_star_level

-- name: star_level_add
INSERT INTO points_star_level (level, needed)
VALUES (:level, :needed)

-- name: units_to_rank
SELECT id AS unit_id, name AS unit_name
FROM org_unit
WHERE parent_id = :unit_id AND valid_to IS NULL
ORDER BY id

-- ---- grants and settlements

-- name: grant_add
INSERT INTO points_grant (id, member_id, person_id, unit_id, name, amount, reason, granted_by, created_at, transfer_id)
VALUES (:grant_id, :member_id, :person_id, :unit_id, :name, :amount, :reason, :account_id, :now, :transfer_id)

-- name: grants
SELECT g.id AS grant_id, g.member_id, g.person_id AS household_person_id, g.name, g.unit_id, u.name AS unit_name, g.amount,
  g.reason, a.name AS granted_by, g.created_at, g.transfer_id
FROM points_grant g
JOIN org_ancestor s ON s.unit_id = g.unit_id AND s.ancestor_id = :unit_id
JOIN org_unit u ON u.id = g.unit_id
LEFT JOIN access_account a ON a.id = g.granted_by
WHERE g.id < :before
ORDER BY g.id DESC
LIMIT :limit

-- name: settlement_add
INSERT INTO points_settlement (year, state, job_id, members, settled_points, asked_by, asked_at)
VALUES (:year, 'running', :job_id, 0, 0, :account_id, :now)

-- name: settlement_state
SELECT state
FROM points_settlement
WHERE year = :year

-- name: settlement_done
UPDATE points_settlement
SET state = 'done', members = :members, settled_points = :settled_points, done_at = :now
WHERE year = :year

-- name: settlements
SELECT s.year, s.state, s.job_id, s.members, s.settled_points, a.name AS asked_by, s.asked_at, s.done_at
FROM points_settlement s
LEFT JOIN access_account a ON a.id = s.asked_by
WHERE s.year < :before
ORDER BY s.year DESC
LIMIT :limit

-- name: year_settled
INSERT INTO points_year (year, member_id, branch_id, record, earned, vetoed, star_level)
VALUES (:year, :member_id, :branch_id, :record, :earned, :vetoed, :star_level)
ON CONFLICT (year, member_id) DO UPDATE
SET branch_id = excluded.branch_id, record = excluded.record, earned = excluded.earned, vetoed = excluded.vetoed,
  star_level = excluded.star_level
