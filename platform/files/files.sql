-- name: add
INSERT INTO file (id, digest, bytes, type, name, width, height, owner_id, created_at, loose_since, sent_key, sent_digest)
VALUES (:id, :digest, :bytes, :type, :name, :width, :height, :owner_id, :now, :now, :sent_key, :sent_digest)

-- name: by_key
SELECT id AS file_id, bytes, type, width, height, sent_digest
FROM file
WHERE owner_id = :owner_id
  AND sent_key = :sent_key

-- Whoever sends a file again is about to use it: it waits for its full time once more.
-- name: sent_again
UPDATE file SET loose_since = :now
WHERE id = :file_id
  AND loose_since IS NOT NULL

-- name: by_id
SELECT id, digest, type, name, width, owner_id
FROM file
WHERE id = :id

-- name: uses
SELECT subject_kind, subject_id
FROM file_use
WHERE file_id = :id

-- name: use_of
SELECT COUNT(*)
FROM file_use
WHERE subject_kind = :kind
  AND subject_id = :subject_id
  AND file_id = :file_id

-- name: use_add
INSERT INTO file_use (subject_kind, subject_id, file_id)
VALUES (:kind, :subject_id, :file_id)

-- name: use_remove
DELETE FROM file_use
WHERE subject_kind = :kind
  AND subject_id = :subject_id
  AND file_id = :file_id

-- name: fasten
UPDATE file SET loose_since = NULL
WHERE id = :file_id

-- name: loosen
UPDATE file SET loose_since = :now
WHERE id = :file_id
  AND NOT EXISTS (SELECT 1 FROM file_use u WHERE u.file_id = :file_id)

-- name: files_of
SELECT f.id, f.digest, f.type, f.name, f.width, f.owner_id
FROM file_use u
JOIN file f ON f.id = u.file_id
WHERE u.subject_kind = :kind
  AND u.subject_id = :subject_id
ORDER BY u.file_id

-- name: loose_of_owner
SELECT COUNT(*)
FROM file
WHERE owner_id = :owner_id
  AND loose_since IS NOT NULL

-- name: loose
SELECT id, digest
FROM file
WHERE loose_since < :before
ORDER BY loose_since
LIMIT :limit

-- name: remove
DELETE FROM file
WHERE id = :id

-- name: with_digest
SELECT COUNT(*)
FROM file
WHERE digest = :digest
