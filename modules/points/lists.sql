-- Lists of a unit that is a small part of the county: along an index of its units, where what other units have is not met.

-- Of each unit the newest only. What SQLite says by the oldest of them, PostgreSQL says in one join, since for the other it would
-- rather read the whole table.
-- name: applications_by_unit
SELECT p.id AS application_id, p.rule_id, r.name AS rule_name, r.class, p.member_id, p.organisation_id, p.unit_id,
  u.name AS unit_name, p.happened_on, p.hours, p.text, p.amount, p.state, p.reason, p.created_at, p.decided_at,
  d.name AS decided_by, p.transfer_id
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN points_application x
      WHERE s.ancestor_id = :unit_id AND x.unit_id = s.unit_id AND x.id < :before
        AND x.id >= (SELECT MIN(z.id)
                     FROM (SELECT y.id
                           FROM points_application y
                           WHERE y.unit_id = s.unit_id AND y.id < :before
                             AND (CAST(:state AS TEXT) IS NULL OR y.state = :state)
                             AND (CAST(:rule_id AS BIGINT) IS NULL OR y.rule_id = :rule_id)
                           ORDER BY y.id DESC
                           LIMIT :limit) z)
        AND (CAST(:state AS TEXT) IS NULL OR x.state = :state)
        AND (CAST(:rule_id AS BIGINT) IS NULL OR x.rule_id = :rule_id)
      ORDER BY x.id DESC
      LIMIT :limit) page
CROSS JOIN points_application p
JOIN points_rule r ON r.id = p.rule_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id = page.id
ORDER BY p.id DESC

-- name: applications_by_unit @postgres
SELECT p.id AS application_id, p.rule_id, r.name AS rule_name, r.class, p.member_id, p.organisation_id, p.unit_id,
  u.name AS unit_name, p.happened_on, p.hours, p.text, p.amount, p.state, p.reason, p.created_at, p.decided_at,
  d.name AS decided_by, p.transfer_id
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN LATERAL (SELECT y.id
                          FROM points_application y
                          WHERE y.unit_id = s.unit_id AND y.id < :before
                            AND (CAST(:state AS TEXT) IS NULL OR y.state = :state)
                            AND (CAST(:rule_id AS BIGINT) IS NULL OR y.rule_id = :rule_id)
                          ORDER BY y.id DESC
                          LIMIT :limit) x
      WHERE s.ancestor_id = :unit_id
      ORDER BY x.id DESC
      LIMIT :limit) page
JOIN points_application p ON p.id = page.id
JOIN points_rule r ON r.id = p.rule_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
ORDER BY p.id DESC

-- name: deductions_by_unit
SELECT p.id AS deduction_id, p.rule_id, r.name AS rule_name, r.class, p.member_id, p.unit_id, u.name AS unit_name,
  p.happened_on, p.reason, p.amount, p.shortfall, p.state, COALESCE(a.name, '') AS proposed_by, p.proposed_by AS proposer_id, p.created_at,
  d.name AS decided_by, p.decided_at, p.decision, p.transfer_id
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN points_deduction x
      WHERE s.ancestor_id = :unit_id AND x.unit_id = s.unit_id AND x.id < :before
        AND (CAST(:state AS TEXT) IS NULL OR x.state = :state)
      ORDER BY x.id DESC
      LIMIT :limit) page
CROSS JOIN points_deduction p
JOIN points_rule r ON r.id = p.rule_id
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account a ON a.id = p.proposed_by
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id = page.id
ORDER BY p.id DESC

-- name: appeals_by_unit
SELECT p.id AS appeal_id, p.kind, p.subject_id, p.subject, p.member_id, p.unit_id, u.name AS unit_name, p.text, p.state,
  p.due_on, p.decision, d.name AS decided_by, p.decided_at, p.created_at, p.line, p.reversal_id, p.credit_id, p.corrected
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN points_appeal x
      WHERE s.ancestor_id = :unit_id AND x.unit_id = s.unit_id AND x.id < :before
        AND (CAST(:state AS TEXT) IS NULL OR x.state = :state)
      ORDER BY x.id DESC
      LIMIT :limit) page
CROSS JOIN points_appeal p
JOIN org_unit u ON u.id = p.unit_id
LEFT JOIN access_account d ON d.id = p.decided_by
WHERE p.id = page.id
ORDER BY p.id DESC

-- name: grants_by_unit
SELECT g.id AS grant_id, g.member_id, g.person_id AS household_person_id, g.name, g.unit_id, u.name AS unit_name, g.amount,
  g.reason, a.name AS granted_by, g.created_at, g.transfer_id
FROM (SELECT x.id
      FROM org_ancestor s
      CROSS JOIN points_grant x
      WHERE s.ancestor_id = :unit_id AND x.unit_id = s.unit_id AND x.id < :before
      ORDER BY x.id DESC
      LIMIT :limit) page
CROSS JOIN points_grant g
JOIN org_unit u ON u.id = g.unit_id
LEFT JOIN access_account a ON a.id = g.granted_by
WHERE g.id = page.id
ORDER BY g.id DESC
