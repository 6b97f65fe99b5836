-- name: session_add
INSERT INTO casework_session (id, unit_id, title, at, place, state, created_by, changed_at, sequence)
VALUES (:session_id, :unit_id, :title, :at, :place, 'planned', :account_id, :now, 0)

-- name: session_department_add
INSERT INTO casework_session_department (session_id, unit_id, answer) VALUES (:session_id, :unit_id, 'invited')
ON CONFLICT (session_id, unit_id) DO NOTHING

-- name: session_case_add
INSERT INTO casework_session_case (session_id, case_id) VALUES (:session_id, :case_id) ON CONFLICT (session_id, case_id) DO NOTHING

-- name: session
SELECT s.id AS session_id, s.unit_id, u.name AS unit_name, s.title, s.at, s.place, s.state, s.changed_at, s.sequence
FROM casework_session s
JOIN org_unit u ON u.id = s.unit_id
WHERE s.id = :session_id

-- name: sessions
SELECT s.id AS session_id, s.unit_id, u.name AS unit_name, s.title, s.at, s.place, s.state, s.changed_at, s.sequence,
       (SELECT COUNT(*) FROM casework_session_case c WHERE c.session_id = s.id) AS cases,
       (SELECT COUNT(*) FROM casework_session_department d WHERE d.session_id = s.id) AS departments
FROM casework_session s
JOIN org_unit u ON u.id = s.unit_id
WHERE s.id < :before AND (CAST(:state AS TEXT) IS NULL OR s.state = :state)
  AND (EXISTS (SELECT 1 FROM org_ancestor a WHERE a.unit_id = s.unit_id AND a.ancestor_id = :unit_id)
       OR EXISTS (SELECT 1 FROM casework_session_department d WHERE d.session_id = s.id AND d.unit_id = :unit_id))
ORDER BY s.id DESC
LIMIT :limit

-- name: session_departments
SELECT d.unit_id, u.name, d.answer, d.note
FROM casework_session_department d
JOIN org_unit u ON u.id = d.unit_id
WHERE d.session_id = :session_id
ORDER BY d.unit_id

-- name: session_department
SELECT d.unit_id, u.name, d.answer, d.note
FROM casework_session_department d
JOIN org_unit u ON u.id = d.unit_id
WHERE d.session_id = :session_id AND d.unit_id = :unit_id

-- name: session_answer
UPDATE casework_session_department SET answer = :answer, note = :note WHERE session_id = :session_id AND unit_id = :unit_id

-- name: session_agenda
SELECT g.case_id, c.number, c.text, c.sensitive, g.decision, g.task_id, t.unit_id, u.name AS unit_name, t.due_on, t.state
FROM casework_session_case g
JOIN casework_case c ON c.id = g.case_id
LEFT JOIN casework_task t ON t.id = g.task_id
LEFT JOIN org_unit u ON u.id = t.unit_id
WHERE g.session_id = :session_id
ORDER BY g.case_id

-- name: agenda_decision
SELECT g.decision FROM casework_session_case g WHERE g.session_id = :session_id AND g.case_id = :case_id

-- name: agenda_decide
UPDATE casework_session_case SET decision = :decision, task_id = :task_id WHERE session_id = :session_id AND case_id = :case_id

-- name: session_close
UPDATE casework_session SET state = 'closed', changed_at = :now, sequence = sequence + 1 WHERE id = :session_id AND state = 'planned'

-- name: sessions_around
SELECT s.id AS session_id, s.unit_id, u.name AS unit_name, s.title, s.at, s.place, s.state, s.changed_at, s.sequence
FROM casework_session s
JOIN org_unit u ON u.id = s.unit_id
WHERE s.unit_id = :unit_id AND s.id >= :first
UNION
SELECT s.id, s.unit_id, u.name, s.title, s.at, s.place, s.state, s.changed_at, s.sequence
FROM casework_session_department d
JOIN casework_session s ON s.id = d.session_id
JOIN org_unit u ON u.id = s.unit_id
WHERE d.unit_id = :unit_id AND d.session_id >= :first
ORDER BY 1 DESC
LIMIT 200
