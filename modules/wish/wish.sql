-- name: home_unit
SELECT home_unit_id FROM access_account WHERE id = :account_id

-- name: next_number
INSERT INTO wish_number (year, last) VALUES (:year, 1)
ON CONFLICT (year) DO UPDATE SET last = wish_number.last + 1
RETURNING last

-- name: add
INSERT INTO wish (id, number, kind, title, text, unit_id, account_id, for_name, for_phone, consent_name, needed_by_on, item_id, state, created_at)
VALUES (:wish_id, :number, :kind, :title, :text, :unit_id, :account_id, :for_name, :for_phone, :consent_name, :needed_by_on, 0, 'collected', :now)

-- name: set_item
UPDATE wish SET item_id = :item_id WHERE id = :wish_id

-- name: open_of_account
SELECT COUNT(*) AS wishes FROM wish WHERE account_id = :account_id AND ended_at IS NULL

-- name: open_claims
SELECT COUNT(*) AS wishes FROM wish WHERE claimed_account_id = :account_id AND state = 'claimed'

-- What a claim has to know, before anything else is read.
-- name: for_claim
SELECT w.state, w.account_id, w.claimed_kind, a.name AS claimed_account_name, u.name AS claimed_unit_name
FROM wish w
LEFT JOIN access_account a ON a.id = w.claimed_account_id
LEFT JOIN org_unit u ON u.id = w.claimed_unit_id
WHERE w.id = :wish_id

-- The condition lets one of many through, whatever they have read before.
-- name: claim
UPDATE wish
SET claimed_kind = :as, claimed_account_id = :account_id, claimed_unit_id = :unit_id, claimed_at = :now
WHERE id = :wish_id AND state = 'published' AND claimed_kind IS NULL

-- name: unclaim
UPDATE wish SET claimed_kind = NULL, claimed_account_id = NULL, claimed_unit_id = NULL, claimed_at = NULL, expires_on = :expires_on
WHERE id = :wish_id

-- name: publish
UPDATE wish
SET title = :title, text = :text, value_yuan = :value_yuan, published_at = :now, expires_on = :expires_on
WHERE id = :wish_id

-- name: climb
UPDATE wish SET climbed_to = :climbed_to WHERE id = :wish_id

-- name: set_state
UPDATE wish SET state = :state, ended_at = :ended_at WHERE id = :wish_id

-- name: thank
UPDATE wish SET thanks_text = :note WHERE id = :wish_id

-- name: parent_unit
SELECT parent_id FROM org_unit WHERE id = :unit_id AND parent_id <> 0

-- name: levels_above
SELECT COUNT(*) FROM org_ancestor WHERE unit_id = :unit_id AND depth > 0

-- name: publishers
SELECT DISTINCT g.account_id
FROM access_grant g
JOIN access_role_permission p ON p.role = g.role AND p.permission = 'wish.publish'
WHERE g.unit_id = :unit_id AND g.state = 'active'
ORDER BY g.account_id
LIMIT 20

-- name: one
SELECT w.id AS wish_id, w.number, w.kind, w.title, w.text, w.unit_id, u.name AS unit_name, w.account_id, w.for_name, w.for_phone,
       w.consent_name, w.needed_by_on, w.value_yuan, w.item_id, w.state, w.climbed_to, cu.name AS climbed_to_unit_name, w.claimed_kind,
       w.claimed_account_id, w.claimed_unit_id, ca.name AS claimed_account_name, ku.name AS claimed_unit_name, w.thanks_text, w.created_at,
       w.published_at, w.expires_on, w.claimed_at, w.ended_at
FROM wish w
JOIN org_unit u ON u.id = w.unit_id
LEFT JOIN org_unit cu ON cu.id = w.climbed_to
LEFT JOIN org_unit ku ON ku.id = w.claimed_unit_id
LEFT JOIN access_account ca ON ca.id = w.claimed_account_id
WHERE w.id = :wish_id

-- name: list
SELECT w.id AS wish_id, w.number, w.kind, w.title, w.text, w.unit_id, u.name AS unit_name, w.account_id, w.for_name, w.for_phone,
       w.consent_name, w.needed_by_on, w.value_yuan, w.item_id, w.state, w.climbed_to, cu.name AS climbed_to_unit_name, w.claimed_kind,
       w.claimed_account_id, w.claimed_unit_id, ca.name AS claimed_account_name, ku.name AS claimed_unit_name, w.thanks_text, w.created_at,
       w.published_at, w.expires_on, w.claimed_at, w.ended_at
FROM wish w
JOIN org_unit u ON u.id = w.unit_id
JOIN org_ancestor s ON s.unit_id = w.unit_id AND s.ancestor_id = :scope_id
LEFT JOIN org_unit cu ON cu.id = w.climbed_to
LEFT JOIN org_unit ku ON ku.id = w.claimed_unit_id
LEFT JOIN access_account ca ON ca.id = w.claimed_account_id
WHERE w.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR w.state = :state)
  AND (CAST(:only_public AS BIGINT) = 0
       OR (w.published_at IS NOT NULL AND w.state IN ('published', 'claimed', 'delivered', 'closed', 'expired')))
  AND (CAST(:pattern AS TEXT) IS NULL OR w.title LIKE :pattern ESCAPE '!' OR w.number = CAST(:q AS TEXT))
ORDER BY w.id DESC
LIMIT :limit

-- What has climbed from elsewhere to a unit above the asked one, where its people see it, too.
-- name: list_from_elsewhere
SELECT w.id AS wish_id, w.number, w.kind, w.title, w.text, w.unit_id, u.name AS unit_name, w.account_id, w.for_name, w.for_phone,
       w.consent_name, w.needed_by_on, w.value_yuan, w.item_id, w.state, w.climbed_to, cu.name AS climbed_to_unit_name, w.claimed_kind,
       w.claimed_account_id, w.claimed_unit_id, ca.name AS claimed_account_name, ku.name AS claimed_unit_name, w.thanks_text, w.created_at,
       w.published_at, w.expires_on, w.claimed_at, w.ended_at
FROM org_ancestor up
JOIN wish w ON w.climbed_to = up.ancestor_id AND w.climbed_to IS NOT NULL
JOIN org_unit u ON u.id = w.unit_id
LEFT JOIN org_ancestor own ON own.unit_id = w.unit_id AND own.ancestor_id = :scope_id
LEFT JOIN org_unit cu ON cu.id = w.climbed_to
LEFT JOIN org_unit ku ON ku.id = w.claimed_unit_id
LEFT JOIN access_account ca ON ca.id = w.claimed_account_id
WHERE up.unit_id = :scope_id AND own.unit_id IS NULL AND w.id < :before
  AND w.published_at IS NOT NULL AND w.state IN ('published', 'claimed', 'delivered', 'closed', 'expired')
  AND (CAST(:state AS TEXT) IS NULL OR w.state = :state)
ORDER BY w.id DESC
LIMIT :limit

-- name: list_of_account
SELECT w.id AS wish_id, w.number, w.kind, w.title, w.text, w.unit_id, u.name AS unit_name, w.account_id, w.for_name, w.for_phone,
       w.consent_name, w.needed_by_on, w.value_yuan, w.item_id, w.state, w.climbed_to, cu.name AS climbed_to_unit_name, w.claimed_kind,
       w.claimed_account_id, w.claimed_unit_id, ca.name AS claimed_account_name, ku.name AS claimed_unit_name, w.thanks_text, w.created_at,
       w.published_at, w.expires_on, w.claimed_at, w.ended_at
FROM wish w
JOIN org_unit u ON u.id = w.unit_id
LEFT JOIN org_unit cu ON cu.id = w.climbed_to
LEFT JOIN org_unit ku ON ku.id = w.claimed_unit_id
LEFT JOIN access_account ca ON ca.id = w.claimed_account_id
WHERE w.account_id = :account_id AND w.id < :before
ORDER BY w.id DESC
LIMIT :limit

-- name: list_of_claimer
SELECT w.id AS wish_id, w.number, w.kind, w.title, w.text, w.unit_id, u.name AS unit_name, w.account_id, w.for_name, w.for_phone,
       w.consent_name, w.needed_by_on, w.value_yuan, w.item_id, w.state, w.climbed_to, cu.name AS climbed_to_unit_name, w.claimed_kind,
       w.claimed_account_id, w.claimed_unit_id, ca.name AS claimed_account_name, ku.name AS claimed_unit_name, w.thanks_text, w.created_at,
       w.published_at, w.expires_on, w.claimed_at, w.ended_at
FROM wish w
JOIN org_unit u ON u.id = w.unit_id
LEFT JOIN org_unit cu ON cu.id = w.climbed_to
LEFT JOIN org_unit ku ON ku.id = w.claimed_unit_id
JOIN access_account ca ON ca.id = w.claimed_account_id
WHERE w.claimed_account_id = :account_id AND w.id < :before
ORDER BY w.id DESC
LIMIT :limit

-- name: published
SELECT w.id AS wish_id, w.title, w.unit_id, u.name AS unit_name, w.published_at AS at
FROM wish w
JOIN org_unit u ON u.id = w.unit_id
JOIN org_ancestor s ON s.unit_id = w.unit_id AND s.ancestor_id = :scope_id
WHERE w.published_at IS NOT NULL AND w.published_at >= :from_at AND w.published_at < :to_at AND w.id < :before
ORDER BY w.id DESC
LIMIT :limit

-- name: ended
SELECT w.id AS wish_id, w.title, w.unit_id, u.name AS unit_name, w.ended_at AS at
FROM wish w
JOIN org_unit u ON u.id = w.unit_id
JOIN org_ancestor s ON s.unit_id = w.unit_id AND s.ancestor_id = :scope_id
WHERE w.ended_at IS NOT NULL AND w.ended_at >= :from_at AND w.ended_at < :to_at AND w.state = :state AND w.id < :before
ORDER BY w.id DESC
LIMIT :limit
