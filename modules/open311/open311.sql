-- name: add_client
INSERT INTO open311_client (id, name, key_digest, created_at, created_by) VALUES (:client_id, :name, :digest, :now, :account_name)

-- name: client_by_key
SELECT id AS client_id, name FROM open311_client WHERE key_digest = :digest AND revoked_at IS NULL

-- name: client
SELECT name, revoked_at FROM open311_client WHERE id = :client_id

-- name: clients
SELECT c.id AS client_id, c.name, c.created_at, c.created_by, c.revoked_at, c.revoked_by,
       (SELECT COUNT(*) FROM open311_token t WHERE t.client_id = c.id) AS requests
FROM open311_client c
WHERE c.id < :before
ORDER BY c.id DESC
LIMIT :limit

-- name: revoke_client
UPDATE open311_client SET revoked_at = :now, revoked_by = :account_name WHERE id = :client_id

-- name: add_token
INSERT INTO open311_token (id, token, case_id, client_id, created_at) VALUES (:id, :token, :case_id, :client_id, :now)

-- name: case_of_token
SELECT case_id FROM open311_token WHERE token = :token

-- name: changeset
SELECT digest, changed_at FROM open311_changeset WHERE id = 1

-- name: set_changeset
INSERT INTO open311_changeset (id, digest, changed_at) VALUES (1, :digest, :now)
ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, changed_at = excluded.changed_at

-- name: is_building
SELECT 1 AS found FROM place_building WHERE id = :address_id

-- name: is_estate
SELECT 1 AS found FROM place_estate WHERE id = :address_id
