-- name: add
INSERT INTO dual_registration (id, member_id, account_id, home_unit_id, community_id, registered_on, free_text, version)
VALUES (:registration_id, :member_id, :account_id, :home_unit_id, :community_id, :today, :free_text, 1)

-- name: set_text
UPDATE dual_registration SET free_text = :free_text, version = version + 1 WHERE id = :registration_id

-- name: end
UPDATE dual_registration SET ended_on = :today, end_reason = :reason, version = version + 1 WHERE id = :registration_id

-- name: move_home
UPDATE dual_registration SET home_unit_id = :to_id WHERE member_id = :member_id AND ended_on IS NULL

-- name: skill_add
INSERT INTO dual_registration_skill (registration_id, skill) VALUES (:registration_id, :skill) ON CONFLICT (registration_id, skill) DO NOTHING

-- name: skills_clear
DELETE FROM dual_registration_skill WHERE registration_id = :registration_id

-- name: skills
SELECT skill FROM dual_registration_skill WHERE registration_id = :registration_id ORDER BY skill

-- name: one
SELECT r.id AS registration_id, r.member_id, r.account_id, r.home_unit_id, h.name AS home_unit_name, r.community_id, c.name AS community_name,
       r.registered_on, r.ended_on, r.free_text, r.version
FROM dual_registration r
JOIN org_unit h ON h.id = r.home_unit_id
JOIN org_unit c ON c.id = r.community_id
WHERE r.id = :registration_id

-- name: of_member
SELECT r.id AS registration_id, r.member_id, r.account_id, r.home_unit_id, h.name AS home_unit_name, r.community_id, c.name AS community_name,
       r.registered_on, r.ended_on, r.free_text, r.version
FROM dual_registration r
JOIN org_unit h ON h.id = r.home_unit_id
JOIN org_unit c ON c.id = r.community_id
WHERE r.member_id = :member_id AND r.ended_on IS NULL

-- name: in_communities
SELECT r.id AS registration_id, r.member_id, r.account_id, r.home_unit_id, h.name AS home_unit_name, r.community_id, c.name AS community_name,
       r.registered_on, r.ended_on, r.free_text, r.version
FROM org_ancestor a
CROSS JOIN dual_registration r
JOIN org_unit h ON h.id = r.home_unit_id
JOIN org_unit c ON c.id = r.community_id
WHERE a.ancestor_id = :scope_id AND r.community_id = a.unit_id AND r.id < :before
  AND (CAST(:ended AS BIGINT) IS NULL OR (r.ended_on IS NOT NULL) = (CAST(:ended AS BIGINT) = 1))
  AND (CAST(:skill AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM dual_registration_skill s WHERE s.registration_id = r.id AND s.skill = :skill))
ORDER BY r.id DESC
LIMIT :limit

-- name: of_homes
SELECT r.id AS registration_id, r.member_id, r.account_id, r.home_unit_id, h.name AS home_unit_name, r.community_id, c.name AS community_name,
       r.registered_on, r.ended_on, r.free_text, r.version
FROM org_ancestor a
CROSS JOIN dual_registration r
JOIN org_unit h ON h.id = r.home_unit_id
JOIN org_unit c ON c.id = r.community_id
WHERE a.ancestor_id = :scope_id AND r.home_unit_id = a.unit_id AND r.id < :before
  AND (CAST(:ended AS BIGINT) IS NULL OR (r.ended_on IS NOT NULL) = (CAST(:ended AS BIGINT) = 1))
  AND (CAST(:skill AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM dual_registration_skill s WHERE s.registration_id = r.id AND s.skill = :skill))
ORDER BY r.id DESC
LIMIT :limit

-- name: served
SELECT COUNT(*) AS times, CAST(COALESCE(SUM(x.hours), 0) AS BIGINT) AS hours
FROM dual_registration_record x
WHERE x.registration_id = :registration_id AND x.state = 'certified' AND x.served_on >= :from_on AND x.served_on <= :to_on

-- Whatever community it was in.
-- name: served_by_member
SELECT COUNT(*) AS times, CAST(COALESCE(SUM(x.hours), 0) AS BIGINT) AS hours, COUNT(DISTINCT x.post_id) AS posts, MAX(x.served_on) AS last_served_on
FROM dual_registration_record x
WHERE x.member_id = :member_id AND x.state = 'certified' AND x.served_on >= :from_on AND x.served_on <= :to_on

-- name: claims_of_member
SELECT COUNT(DISTINCT k.post_id) AS posts
FROM dual_registration r
JOIN dual_registration_claim k ON k.registration_id = r.id
WHERE r.member_id = :member_id AND k.state <> 'withdrawn' AND k.claimed_at >= :from_at AND k.claimed_at < :to_at

-- name: unit_add
INSERT INTO dual_registration_unit (id, unit_id, community_id, registered_on, brings) VALUES (:dual_unit_id, :unit_id, :community_id, :today, :brings)

-- name: unit_open
SELECT x.id FROM dual_registration_unit x WHERE x.unit_id = :unit_id AND x.community_id = :community_id AND x.ended_on IS NULL LIMIT 1

-- name: unit_end
UPDATE dual_registration_unit SET ended_on = :today WHERE id = :dual_unit_id

-- name: unit
SELECT x.id AS dual_unit_id, x.unit_id, u.name AS unit_name, x.community_id, c.name AS community_name, x.registered_on, x.ended_on, x.brings
FROM dual_registration_unit x
JOIN org_unit u ON u.id = x.unit_id
JOIN org_unit c ON c.id = x.community_id
WHERE x.id = :dual_unit_id

-- name: units_in_communities
SELECT x.id AS dual_unit_id, x.unit_id, u.name AS unit_name, x.community_id, c.name AS community_name, x.registered_on, x.ended_on, x.brings
FROM org_ancestor a
CROSS JOIN dual_registration_unit x
JOIN org_unit u ON u.id = x.unit_id
JOIN org_unit c ON c.id = x.community_id
WHERE a.ancestor_id = :scope_id AND x.community_id = a.unit_id AND x.id < :before
ORDER BY x.id DESC
LIMIT :limit

-- name: units_of_homes
SELECT x.id AS dual_unit_id, x.unit_id, u.name AS unit_name, x.community_id, c.name AS community_name, x.registered_on, x.ended_on, x.brings
FROM org_ancestor a
CROSS JOIN dual_registration_unit x
JOIN org_unit u ON u.id = x.unit_id
JOIN org_unit c ON c.id = x.community_id
WHERE a.ancestor_id = :scope_id AND x.unit_id = a.unit_id AND x.id < :before
ORDER BY x.id DESC
LIMIT :limit

-- name: post_add
INSERT INTO dual_registration_post (id, community_id, title, text, place, hours, places, starts_on, ends_on, state, version, created_by, created_at)
VALUES (:post_id, :community_id, :title, :text, :place, :hours, :places, :starts_on, :ends_on, 'open', 1, :account_id, :now)

-- name: post_set
UPDATE dual_registration_post
SET title = :title, text = :text, place = :place, hours = :hours, places = :places, starts_on = :starts_on, ends_on = :ends_on, version = version + 1
WHERE id = :post_id

-- name: post_close
UPDATE dual_registration_post SET state = 'closed', version = version + 1 WHERE id = :post_id

-- name: post_skill_add
INSERT INTO dual_registration_post_skill (post_id, skill) VALUES (:post_id, :skill) ON CONFLICT (post_id, skill) DO NOTHING

-- name: post_skills_clear
DELETE FROM dual_registration_post_skill WHERE post_id = :post_id

-- name: post_skills
SELECT skill FROM dual_registration_post_skill WHERE post_id = :post_id ORDER BY skill

-- name: post
SELECT p.id AS post_id, p.community_id, c.name AS community_name, p.title, p.text, p.place, p.hours, p.places, p.starts_on, p.ends_on, p.state, p.version,
       (SELECT COUNT(*) FROM dual_registration_claim k WHERE k.post_id = p.id AND k.state = 'claimed') AS taken,
       (SELECT COUNT(*) FROM dual_registration_claim k WHERE k.post_id = p.id AND k.state = 'claimed' AND k.account_id = :account_id) AS claimed_by_me
FROM dual_registration_post p
JOIN org_unit c ON c.id = p.community_id
WHERE p.id = :post_id

-- name: posts
SELECT p.id AS post_id, p.community_id, c.name AS community_name, p.title, p.text, p.place, p.hours, p.places, p.starts_on, p.ends_on, p.state, p.version,
       (SELECT COUNT(*) FROM dual_registration_claim k WHERE k.post_id = p.id AND k.state = 'claimed') AS taken,
       (SELECT COUNT(*) FROM dual_registration_claim k WHERE k.post_id = p.id AND k.state = 'claimed' AND k.account_id = :account_id) AS claimed_by_me
FROM org_ancestor a
CROSS JOIN dual_registration_post p
JOIN org_unit c ON c.id = p.community_id
WHERE a.ancestor_id = :scope_id AND p.community_id = a.unit_id AND p.id < :before
  AND (CAST(:open_on AS BIGINT) IS NULL OR (p.state = 'open' AND p.ends_on >= :open_on))
ORDER BY p.id DESC
LIMIT :limit

-- name: claim_add
INSERT INTO dual_registration_claim (id, post_id, registration_id, account_id, state, claimed_at)
VALUES (:claim_id, :post_id, :registration_id, :account_id, 'claimed', :now)

-- name: claim_open
SELECT k.id FROM dual_registration_claim k WHERE k.post_id = :post_id AND k.registration_id = :registration_id AND k.state = 'claimed'

-- name: claim
SELECT k.id AS claim_id, k.post_id, p.title, p.place, c.name AS community_name, k.claimed_at, k.state, p.ends_on, k.registration_id, k.account_id
FROM dual_registration_claim k
JOIN dual_registration_post p ON p.id = k.post_id
JOIN org_unit c ON c.id = p.community_id
WHERE k.id = :claim_id

-- name: claims_of_registration
SELECT k.id AS claim_id, k.post_id, p.title, p.place, c.name AS community_name, k.claimed_at, k.state, p.ends_on, k.registration_id, k.account_id
FROM dual_registration_claim k
JOIN dual_registration_post p ON p.id = k.post_id
JOIN org_unit c ON c.id = p.community_id
WHERE k.registration_id = :registration_id
ORDER BY k.id DESC
LIMIT 50

-- name: claims_of_post
SELECT k.id AS claim_id, k.post_id, p.title, p.place, c.name AS community_name, k.claimed_at, k.state, p.ends_on, k.registration_id, r.member_id,
       r.home_unit_id, h.name AS home_unit_name
FROM dual_registration_claim k
JOIN dual_registration_post p ON p.id = k.post_id
JOIN org_unit c ON c.id = p.community_id
JOIN dual_registration r ON r.id = k.registration_id
JOIN org_unit h ON h.id = r.home_unit_id
WHERE k.post_id = :post_id AND k.id < :before
ORDER BY k.id DESC
LIMIT :limit

-- name: claimers
SELECT DISTINCT k.account_id FROM dual_registration_claim k WHERE k.post_id = :post_id AND k.state = 'claimed'

-- name: claim_end
UPDATE dual_registration_claim SET state = 'withdrawn', ended_at = :now WHERE id = :claim_id AND state = 'claimed'

-- name: claims_close
UPDATE dual_registration_claim SET state = 'closed', ended_at = :now WHERE post_id = :post_id AND state = 'claimed'

-- name: claims_withdraw
UPDATE dual_registration_claim SET state = 'withdrawn', ended_at = :now WHERE registration_id = :registration_id AND state = 'claimed'

-- name: record_add
INSERT INTO dual_registration_record (id, registration_id, member_id, account_id, home_unit_id, community_id, post_id, served_on, hours, text, state, created_at)
VALUES (:record_id, :registration_id, :member_id, :account_id, :home_unit_id, :community_id, :post_id, :served_on, :hours, :text, 'waiting', :now)

-- name: record_same
SELECT 1 AS found FROM dual_registration_record x
WHERE x.registration_id = :registration_id AND x.served_on = :served_on AND x.state <> 'refused'
  AND COALESCE(x.post_id, 0) = COALESCE(CAST(:post_id AS BIGINT), 0)
LIMIT 1

-- name: record_decide
UPDATE dual_registration_record SET state = :state, hours = :hours, reason = :reason, decided_by = :decided_by, decided_at = :now
WHERE id = :record_id AND state = 'waiting'

-- name: record
SELECT x.id AS record_id, x.registration_id, x.member_id, x.account_id, x.home_unit_id, x.community_id, c.name AS community_name, h.name AS home_unit_name,
       x.post_id, p.title, x.served_on, x.hours, x.text, x.state, x.decided_at, x.reason
FROM dual_registration_record x
JOIN org_unit c ON c.id = x.community_id
JOIN org_unit h ON h.id = x.home_unit_id
LEFT JOIN dual_registration_post p ON p.id = x.post_id
WHERE x.id = :record_id

-- name: records_of_member
SELECT x.id AS record_id, x.registration_id, x.member_id, x.account_id, x.home_unit_id, x.community_id, c.name AS community_name, h.name AS home_unit_name,
       x.post_id, p.title, x.served_on, x.hours, x.text, x.state, x.decided_at, x.reason
FROM dual_registration_record x
JOIN org_unit c ON c.id = x.community_id
JOIN org_unit h ON h.id = x.home_unit_id
LEFT JOIN dual_registration_post p ON p.id = x.post_id
WHERE x.member_id = :member_id
ORDER BY x.served_on DESC, x.id DESC
LIMIT 50

-- name: records_in_communities
SELECT x.id AS record_id, x.registration_id, x.member_id, x.account_id, x.home_unit_id, x.community_id, c.name AS community_name, h.name AS home_unit_name,
       x.post_id, p.title, x.served_on, x.hours, x.text, x.state, x.decided_at, x.reason
FROM org_ancestor a
CROSS JOIN dual_registration_record x
JOIN org_unit c ON c.id = x.community_id
JOIN org_unit h ON h.id = x.home_unit_id
LEFT JOIN dual_registration_post p ON p.id = x.post_id
WHERE a.ancestor_id = :scope_id AND x.community_id = a.unit_id AND x.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR x.state = :state)
  AND (CAST(:from_on AS BIGINT) IS NULL OR x.served_on >= :from_on) AND (CAST(:to_on AS BIGINT) IS NULL OR x.served_on <= :to_on)
ORDER BY x.id DESC
LIMIT :limit

-- name: records_of_homes
SELECT x.id AS record_id, x.registration_id, x.member_id, x.account_id, x.home_unit_id, x.community_id, c.name AS community_name, h.name AS home_unit_name,
       x.post_id, p.title, x.served_on, x.hours, x.text, x.state, x.decided_at, x.reason
FROM org_ancestor a
CROSS JOIN dual_registration_record x
JOIN org_unit c ON c.id = x.community_id
JOIN org_unit h ON h.id = x.home_unit_id
LEFT JOIN dual_registration_post p ON p.id = x.post_id
WHERE a.ancestor_id = :scope_id AND x.home_unit_id = a.unit_id AND x.id < :before
  AND (CAST(:state AS TEXT) IS NULL OR x.state = :state)
  AND (CAST(:from_on AS BIGINT) IS NULL OR x.served_on >= :from_on) AND (CAST(:to_on AS BIGINT) IS NULL OR x.served_on <= :to_on)
ORDER BY x.id DESC
LIMIT :limit

-- Units right below a unit, and itself last: the lines of a table.
-- name: children
SELECT u.id AS unit_id, u.name FROM org_unit u WHERE u.parent_id = :unit_id AND u.valid_to IS NULL ORDER BY u.id

-- name: registered_in_communities
SELECT COUNT(*) AS registered
FROM org_ancestor a
CROSS JOIN dual_registration r
WHERE a.ancestor_id = :unit_id AND r.community_id = a.unit_id AND r.registered_on <= :to_on AND (r.ended_on IS NULL OR r.ended_on > :to_on)

-- name: registered_of_homes
SELECT COUNT(*) AS registered
FROM org_ancestor a
CROSS JOIN dual_registration r
WHERE a.ancestor_id = :unit_id AND r.home_unit_id = a.unit_id AND r.registered_on <= :to_on AND (r.ended_on IS NULL OR r.ended_on > :to_on)

-- name: organisations_in_communities
SELECT COUNT(*) AS organisations
FROM org_ancestor a
CROSS JOIN dual_registration_unit x
WHERE a.ancestor_id = :unit_id AND x.community_id = a.unit_id AND x.registered_on <= :to_on AND (x.ended_on IS NULL OR x.ended_on > :to_on)

-- name: organisations_of_homes
SELECT COUNT(*) AS organisations
FROM org_ancestor a
CROSS JOIN dual_registration_unit x
WHERE a.ancestor_id = :unit_id AND x.unit_id = a.unit_id AND x.registered_on <= :to_on AND (x.ended_on IS NULL OR x.ended_on > :to_on)

-- name: posts_in_communities
SELECT COUNT(*) AS posts
FROM org_ancestor a
CROSS JOIN dual_registration_post p
WHERE a.ancestor_id = :unit_id AND p.community_id = a.unit_id AND p.starts_on <= :to_on AND p.ends_on >= :from_on

-- name: posts_of_homes
SELECT COUNT(DISTINCT k.post_id) AS posts
FROM org_ancestor a
CROSS JOIN dual_registration r
CROSS JOIN dual_registration_claim k
WHERE a.ancestor_id = :unit_id AND r.home_unit_id = a.unit_id AND k.registration_id = r.id AND k.state <> 'withdrawn'
  AND k.claimed_at >= :from_at AND k.claimed_at < :to_at

-- name: services_in_communities
SELECT x.member_id, COUNT(*) AS times, CAST(SUM(x.hours) AS BIGINT) AS hours
FROM org_ancestor a
CROSS JOIN dual_registration_record x
WHERE a.ancestor_id = :unit_id AND x.community_id = a.unit_id AND x.state = 'certified' AND x.served_on >= :from_on AND x.served_on <= :to_on
GROUP BY x.member_id

-- name: services_of_homes
SELECT x.member_id, COUNT(*) AS times, CAST(SUM(x.hours) AS BIGINT) AS hours
FROM org_ancestor a
CROSS JOIN dual_registration_record x
WHERE a.ancestor_id = :unit_id AND x.home_unit_id = a.unit_id AND x.state = 'certified' AND x.served_on >= :from_on AND x.served_on <= :to_on
GROUP BY x.member_id
