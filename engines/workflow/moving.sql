-- name: running_at_unit
SELECT i.subject_kind AS what, COUNT(*) AS count
FROM workflow_item i
WHERE i.unit_id = :unit_id AND NOT i.ended
GROUP BY i.subject_kind
ORDER BY i.subject_kind
