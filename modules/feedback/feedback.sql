-- name: add
INSERT INTO feedback (id, account_id, text, contact, created_at) VALUES (:complaint_id, :account_id, :text, :contact, :now)

-- name: complaints
SELECT f.id AS complaint_id, f.text, f.contact AS sealed_contact, f.created_at, f.answer, f.answered_at, a.name AS answered_by
FROM feedback f
LEFT JOIN access_account a ON a.id = f.answered_by
WHERE f.id < :before AND (CAST(:answered AS BIGINT) IS NULL OR (f.answer IS NOT NULL) = (:answered = 1))
ORDER BY f.id DESC
LIMIT :limit

-- name: complaint
SELECT account_id, answer FROM feedback WHERE id = :complaint_id

-- name: set_answer
UPDATE feedback SET answer = :answer, answered_by = :account_id, answered_at = :now WHERE id = :complaint_id
