-- name: home_unit
SELECT home_unit_id FROM access_account WHERE id = :account_id

-- name: next_number
INSERT INTO deliberation_number (year, last) VALUES (:year, 1)
ON CONFLICT (year) DO UPDATE SET last = deliberation_number.last + 1
RETURNING last

-- name: add
INSERT INTO deliberation_matter (id, number, kind, title, text, unit_id, branch_id, account_id, item_id, state, stage, created_at, public_at, version)
VALUES (:matter_id, :number, :kind, :title, :text, :unit_id, :branch_id, :account_id, 0, :state, :stage, :now, :public_at, 1)

-- name: set_item
UPDATE deliberation_matter SET item_id = :item_id WHERE id = :matter_id

-- name: place_add
INSERT INTO deliberation_place (unit_id, matter_id) VALUES (:unit_id, :matter_id)

-- name: edit
UPDATE deliberation_matter SET title = :title, text = :text, version = version + 1 WHERE id = :matter_id AND version = :expected

-- name: set_state
UPDATE deliberation_matter
SET state = :state, stage = :stage, ended_at = :ended_at, public_at = COALESCE(public_at, :public_at), version = version + 1
WHERE id = :matter_id

-- name: set_decided
UPDATE deliberation_matter SET decided_on = :decided_on WHERE id = :matter_id

-- name: set_decision
UPDATE deliberation_matter SET decision_text = :text, decision_at = :now, until_at = :until_at WHERE id = :matter_id

-- name: unset_decision
UPDATE deliberation_matter SET decided_on = NULL, decision_text = NULL, decision_at = NULL, until_at = NULL WHERE id = :matter_id

-- name: set_result
UPDATE deliberation_matter SET result_text = :text, result_at = :now, until_at = :until_at WHERE id = :matter_id

-- name: set_reason
UPDATE deliberation_matter SET reason = :text WHERE id = :matter_id

-- name: one
SELECT m.id AS matter_id, m.number, m.kind, m.title, m.text, m.unit_id, u.name AS unit_name, m.branch_id, b.name AS branch_name, m.account_id,
       m.item_id, m.state, m.stage, m.created_at, m.public_at, m.decided_on, m.decision_text, m.decision_at, m.until_at, m.result_text,
       m.result_at, m.ended_at, m.reason, m.version,
       (SELECT COUNT(*) FROM deliberation_opinion o WHERE o.matter_id = m.id) AS opinions,
       (SELECT COUNT(*) FROM deliberation_objection j WHERE j.matter_id = m.id) AS objections,
       (SELECT COUNT(*) FROM deliberation_objection j WHERE j.matter_id = m.id AND j.answered_at IS NULL) AS open_objections
FROM deliberation_matter m
JOIN org_unit u ON u.id = m.unit_id
LEFT JOIN org_unit b ON b.id = m.branch_id
WHERE m.id = :matter_id

-- name: list
SELECT m.id AS matter_id, m.number, m.kind, m.title, m.text, m.unit_id, u.name AS unit_name, m.branch_id, b.name AS branch_name, m.account_id,
       m.item_id, m.state, m.stage, m.created_at, m.public_at, m.decided_on, m.decision_text, m.decision_at, m.until_at, m.result_text,
       m.result_at, m.ended_at, m.reason, m.version,
       (SELECT COUNT(*) FROM deliberation_opinion o WHERE o.matter_id = m.id) AS opinions,
       (SELECT COUNT(*) FROM deliberation_objection j WHERE j.matter_id = m.id) AS objections,
       (SELECT COUNT(*) FROM deliberation_objection j WHERE j.matter_id = m.id AND j.answered_at IS NULL) AS open_objections
FROM deliberation_matter m
JOIN org_unit u ON u.id = m.unit_id
LEFT JOIN org_unit b ON b.id = m.branch_id
WHERE m.id IN (SELECT p.matter_id FROM org_ancestor s JOIN deliberation_place p ON p.unit_id = s.unit_id WHERE s.ancestor_id = :scope_id)
  AND m.id < :before
  AND (CAST(:kind AS TEXT) IS NULL OR m.kind = :kind)
  AND (CAST(:stage AS TEXT) IS NULL OR m.stage = :stage)
  AND (CAST(:state AS TEXT) IS NULL OR m.state = :state)
  AND (CAST(:only_public AS BIGINT) = 0 OR m.public_at IS NOT NULL)
  AND (CAST(:pattern AS TEXT) IS NULL OR m.title LIKE :pattern ESCAPE '\' OR m.number = :q)
ORDER BY m.id DESC
LIMIT :limit

-- What is public in the units that somebody's home lies in.
-- name: list_of_home
SELECT m.id AS matter_id, m.number, m.kind, m.title, m.text, m.unit_id, u.name AS unit_name, m.branch_id, b.name AS branch_name, m.account_id,
       m.item_id, m.state, m.stage, m.created_at, m.public_at, m.decided_on, m.decision_text, m.decision_at, m.until_at, m.result_text,
       m.result_at, m.ended_at, m.reason, m.version,
       (SELECT COUNT(*) FROM deliberation_opinion o WHERE o.matter_id = m.id) AS opinions,
       (SELECT COUNT(*) FROM deliberation_objection j WHERE j.matter_id = m.id) AS objections,
       (SELECT COUNT(*) FROM deliberation_objection j WHERE j.matter_id = m.id AND j.answered_at IS NULL) AS open_objections
FROM deliberation_matter m
JOIN org_unit u ON u.id = m.unit_id
LEFT JOIN org_unit b ON b.id = m.branch_id
WHERE m.id IN (SELECT p.matter_id FROM org_ancestor s JOIN deliberation_place p ON p.unit_id = s.ancestor_id WHERE s.unit_id = :home_id)
  AND m.id < :before
  AND (CAST(:kind AS TEXT) IS NULL OR m.kind = :kind)
  AND (CAST(:stage AS TEXT) IS NULL OR m.stage = :stage)
  AND m.public_at IS NOT NULL
ORDER BY m.id DESC
LIMIT :limit

-- name: meeting_add
INSERT INTO deliberation_meeting (id, matter_id, step, assembly, held_on, place, minutes, ballot_id, passed, counted, account_id, created_at)
VALUES (:meeting_id, :matter_id, :step, :assembly, :held_on, :place, :minutes, :ballot_id, :passed, FALSE, :account_id, :now)

-- name: meeting_count
UPDATE deliberation_meeting SET counted = TRUE WHERE id = :meeting_id

-- name: meetings
SELECT e.id AS meeting_id, e.step, e.assembly, e.held_on, e.place, e.minutes, e.passed, e.counted, e.created_at, a.name AS recorded_by,
       v.should_attend, v.present, v.in_favour, v.against, v.abstained, v.needed_present, v.needed_in_favour, v.quorum_met
FROM deliberation_meeting e
JOIN ballot v ON v.id = e.ballot_id
LEFT JOIN access_account a ON a.id = e.account_id
WHERE e.matter_id = :matter_id
ORDER BY e.id

-- name: last_meeting
SELECT passed, counted, held_on FROM deliberation_meeting WHERE matter_id = :matter_id AND step = :step ORDER BY id DESC LIMIT 1

-- The day before which no further meeting can have been.
-- name: last_held_on
SELECT held_on FROM deliberation_meeting WHERE matter_id = :matter_id AND counted ORDER BY id DESC LIMIT 1

-- How many should have attended when the same assembly of the same place met last.
-- name: usual_attendance
SELECT v.should_attend
FROM deliberation_place p
JOIN deliberation_meeting e ON e.matter_id = p.matter_id
JOIN ballot v ON v.id = e.ballot_id
WHERE p.unit_id = :unit_id AND e.step = :step AND (CAST(:assembly AS TEXT) IS NULL OR e.assembly = :assembly)
ORDER BY e.id DESC
LIMIT 1

-- name: opinion_of
SELECT id AS opinion_id, stance, text, changed_at FROM deliberation_opinion WHERE matter_id = :matter_id AND account_id = :account_id

-- name: opinion_add
INSERT INTO deliberation_opinion (id, matter_id, account_id, stance, text, created_at, changed_at)
VALUES (:opinion_id, :matter_id, :account_id, :stance, :text, :now, :now)

-- name: opinion_change
UPDATE deliberation_opinion SET stance = :stance, text = :text, changed_at = :now WHERE id = :opinion_id

-- name: opinion_counts
SELECT stance, COUNT(*) AS opinions FROM deliberation_opinion WHERE matter_id = :matter_id GROUP BY stance ORDER BY stance

-- name: opinion_givers
SELECT account_id FROM deliberation_opinion WHERE matter_id = :matter_id ORDER BY id LIMIT 1000

-- name: opinions
SELECT o.id AS opinion_id, a.name, o.stance, o.text, o.created_at, o.changed_at
FROM deliberation_opinion o
JOIN access_account a ON a.id = o.account_id
WHERE o.matter_id = :matter_id AND o.id < :before AND (CAST(:stance AS TEXT) IS NULL OR o.stance = :stance)
ORDER BY o.id DESC
LIMIT :limit

-- name: objection_add
INSERT INTO deliberation_objection (id, matter_id, publication, account_id, text, created_at, until_at)
VALUES (:objection_id, :matter_id, :publication, :account_id, :text, :now, :until_at)

-- name: objections_waiting
SELECT COUNT(*) FROM deliberation_objection WHERE matter_id = :matter_id AND answered_at IS NULL

-- name: objections_of
SELECT COUNT(*) FROM deliberation_objection WHERE matter_id = :matter_id AND account_id = :account_id AND publication = :publication

-- name: objection
SELECT j.id AS objection_id, j.matter_id, j.account_id, j.answered_at FROM deliberation_objection j WHERE j.id = :objection_id

-- name: objection_answer
UPDATE deliberation_objection SET answer = :answer, answered_by = :account_id, answered_at = :now WHERE id = :objection_id

-- name: objections
SELECT j.id AS objection_id, j.publication, a.name, j.text, j.created_at, j.until_at, j.answer, j.answered_at, b.name AS answered_by,
       (COALESCE(j.answered_at, CAST(:now AS BIGINT)) > j.until_at) AS late
FROM deliberation_objection j
JOIN access_account a ON a.id = j.account_id
LEFT JOIN access_account b ON b.id = j.answered_by
WHERE j.matter_id = :matter_id AND j.id < :before
ORDER BY j.id DESC
LIMIT :limit

-- name: my_objections
SELECT j.id AS objection_id, j.publication, j.text, j.created_at, j.answer, j.answered_at
FROM deliberation_objection j
WHERE j.matter_id = :matter_id AND j.account_id = :account_id
ORDER BY j.id DESC
LIMIT 20

-- name: begun
SELECT m.id AS matter_id, m.title, m.unit_id, u.name AS unit_name, m.created_at AS at
FROM deliberation_matter m
JOIN org_unit u ON u.id = m.unit_id
JOIN org_ancestor s ON s.unit_id = m.unit_id AND s.ancestor_id = :scope_id
WHERE m.created_at >= :from_at AND m.created_at < :to_at AND m.id < :before
ORDER BY m.id DESC
LIMIT :limit

-- name: published
SELECT m.id AS matter_id, m.title, m.unit_id, u.name AS unit_name, m.decision_at AS at
FROM deliberation_matter m
JOIN org_unit u ON u.id = m.unit_id
JOIN org_ancestor s ON s.unit_id = m.unit_id AND s.ancestor_id = :scope_id
WHERE m.decision_at IS NOT NULL AND m.decision_at >= :from_at AND m.decision_at < :to_at AND m.id < :before
ORDER BY m.id DESC
LIMIT :limit

-- name: related
SELECT id FROM org_relation WHERE unit_id = :branch_id AND other_id = :unit_id AND valid_to IS NULL LIMIT 1

-- name: matter_of_meeting
SELECT matter_id FROM deliberation_meeting WHERE id = :meeting_id
