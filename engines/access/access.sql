-- name: epoch
SELECT epoch FROM access_epoch WHERE id = 1

-- name: set_epoch
UPDATE access_epoch SET epoch = :epoch WHERE id = 1

-- name: account
SELECT a.id AS account_id, a.name, a.phone, a.phone_index, a.password_hash, a.blocked, a.totp_secret,
       a.totp_asked,
       a.totp_step, a.person_id, a.home_unit_id, a.created_at
FROM access_account a
WHERE a.id = :account_id

-- name: account_by_phone
SELECT a.id AS account_id, a.name, a.phone, a.phone_index, a.password_hash, a.blocked, a.totp_secret,
       a.totp_asked,
       a.totp_step, a.person_id, a.home_unit_id, a.created_at
FROM access_account a
WHERE a.phone_index = :phone_index

-- name: account_by_person
SELECT a.id FROM access_account a WHERE a.person_id = :person_id ORDER BY a.id LIMIT 1

-- name: add_account
INSERT INTO access_account (id, name, phone, phone_index, password_hash, blocked, totp_step, person_id,
  home_unit_id, created_at)
VALUES (:account_id, :name, :phone, :phone_index, :password_hash, FALSE, -1, :person_id, :home_unit_id, :now)

-- name: set_home
UPDATE access_account SET home_unit_id = :to WHERE id = :account_id AND home_unit_id = :from

-- name: set_person
UPDATE access_account SET person_id = :person_id WHERE id = :account_id

-- name: set_password
UPDATE access_account SET password_hash = :password_hash WHERE id = :account_id

-- name: set_blocked
UPDATE access_account SET blocked = :blocked WHERE id = :account_id

-- name: ask_totp
UPDATE access_account SET totp_asked = :secret WHERE id = :account_id

-- name: enrol_totp
UPDATE access_account SET totp_secret = totp_asked, totp_asked = NULL, totp_step = :step
WHERE id = :account_id

-- name: remove_totp
UPDATE access_account SET totp_secret = NULL, totp_asked = NULL, totp_step = -1 WHERE id = :account_id

-- name: set_totp_step
UPDATE access_account SET totp_step = :step WHERE id = :account_id

-- Accounts that a unit or one below it looks after.
-- name: accounts
SELECT a.id AS account_id, a.name, a.phone, a.blocked, a.home_unit_id, a.created_at,
       COALESCE(f.locked_until, 0) AS locked_until
FROM access_account a
JOIN org_ancestor s ON s.unit_id = a.home_unit_id AND s.ancestor_id = :scope_id
LEFT JOIN access_failure f ON f.phone_index = a.phone_index
WHERE a.id < :before AND (CAST(:pattern AS TEXT) IS NULL OR LOWER(a.name) LIKE :pattern ESCAPE '!')
ORDER BY a.id DESC
LIMIT :limit

-- name: accounts_by_phone
SELECT a.id AS account_id, a.name, a.phone, a.blocked, a.home_unit_id, a.created_at,
       COALESCE(f.locked_until, 0) AS locked_until
FROM access_account a
JOIN org_ancestor s ON s.unit_id = a.home_unit_id AND s.ancestor_id = :scope_id
LEFT JOIN access_failure f ON f.phone_index = a.phone_index
WHERE a.phone_index = :phone_index AND a.id < :before
ORDER BY a.id DESC
LIMIT :limit

-- name: failure
SELECT failures, locked_until FROM access_failure WHERE phone_index = :phone_index

-- name: set_failure
INSERT INTO access_failure (phone_index, failures, locked_until, last_at)
VALUES (:phone_index, :failures, :locked_until, :now)
ON CONFLICT (phone_index) DO UPDATE
SET failures = excluded.failures, locked_until = excluded.locked_until, last_at = excluded.last_at

-- name: forget_failure
DELETE FROM access_failure WHERE phone_index = :phone_index

-- name: forget_old_failures
DELETE FROM access_failure WHERE last_at < :old

-- name: one_time_code
SELECT digest, made_at, expires_at, made_on, made_that_day FROM access_one_time_code
WHERE phone_index = :phone_index

-- name: set_one_time_code
INSERT INTO access_one_time_code (phone_index, digest, made_at, expires_at, made_on, made_that_day)
VALUES (:phone_index, :digest, :made_at, :expires_at, :made_on, :made_that_day)
ON CONFLICT (phone_index) DO UPDATE
SET digest = excluded.digest, made_at = excluded.made_at, expires_at = excluded.expires_at,
    made_on = excluded.made_on,
    made_that_day = excluded.made_that_day

-- A used code keeps its row, because the day's number of codes is counted there.
-- name: use_one_time_code
UPDATE access_one_time_code SET expires_at = 0 WHERE phone_index = :phone_index

-- name: forget_old_codes
DELETE FROM access_one_time_code WHERE made_at < :old

-- name: session_for_token
SELECT s.id AS session_id, s.account_id, s.digest, s.seen_at, s.expires_at, s.factor_shown, a.name,
       a.person_id,
       a.totp_secret IS NOT NULL AS has_factor
FROM access_session s
JOIN access_account a ON a.id = s.account_id
WHERE s.id = :session_id AND s.revoked_at IS NULL AND NOT a.blocked

-- name: add_session
INSERT INTO access_session (id, account_id, digest, created_at, seen_at, expires_at, factor_shown,
  agent, address)
VALUES (:session_id, :account_id, :digest, :now, :now, :expires_at, :factor_shown, :agent, :address)

-- name: see_session
UPDATE access_session SET seen_at = :now WHERE id = :session_id AND seen_at < :now

-- name: session_owner
SELECT account_id FROM access_session WHERE id = :session_id AND revoked_at IS NULL

-- name: revoke_session
UPDATE access_session SET revoked_at = :now WHERE id = :session_id AND revoked_at IS NULL

-- name: revoke_sessions_but
UPDATE access_session SET revoked_at = :now
WHERE account_id = :account_id AND revoked_at IS NULL AND id <> :session_id

-- name: show_factor
UPDATE access_session SET factor_shown = TRUE WHERE id = :session_id

-- name: my_sessions
SELECT s.id AS session_id, s.created_at, s.seen_at, s.agent, s.address
FROM access_session s
WHERE s.account_id = :account_id AND s.revoked_at IS NULL AND s.expires_at > :now AND s.id < :before
ORDER BY s.id DESC
LIMIT :limit

-- name: roles
SELECT role, staff FROM access_role ORDER BY place

-- name: role_permissions
SELECT permission FROM access_role_permission WHERE role = :role ORDER BY permission

-- name: role
SELECT role, staff FROM access_role WHERE role = :role

-- name: set_role
INSERT INTO access_role (role, place, staff)
VALUES (:role, :place, :staff)
ON CONFLICT (role) DO UPDATE SET place = excluded.place, staff = excluded.staff

-- name: clear_role_permissions
DELETE FROM access_role_permission WHERE role = :role

-- name: add_role_permission
INSERT INTO access_role_permission (role, permission) VALUES (:role, :permission)

-- The broadest first.
-- name: grants_for_actor
SELECT g.role, g.unit_id, u.name AS unit_name, r.staff
FROM access_grant g
JOIN org_unit u ON u.id = g.unit_id
JOIN access_role r ON r.role = g.role
WHERE g.account_id = :account_id AND g.state = 'active'
ORDER BY u.depth, g.id

-- name: grant
SELECT g.id AS grant_id, g.account_id, g.role, g.unit_id, g.state, g.asked_by
FROM access_grant g
WHERE g.id = :grant_id

-- name: open_grants
SELECT g.id AS grant_id, g.account_id, g.role, g.unit_id, g.state, g.asked_by
FROM access_grant g
WHERE g.account_id = :account_id AND g.role = :role AND g.unit_id = :unit_id AND g.state <> 'revoked'

-- name: add_grant
INSERT INTO access_grant (id, account_id, role, unit_id, state, asked_by, asked_at)
VALUES (:grant_id, :account_id, :role, :unit_id, :state, :asked_by, :now)

-- name: approve_grant
UPDATE access_grant SET state = 'active', approved_by = :by, approved_at = :now WHERE id = :grant_id

-- name: revoke_grant
UPDATE access_grant SET state = 'revoked', revoked_by = :by, revoked_at = :now WHERE id = :grant_id

-- The newest first, without sorting: a county has as many grants as members.
-- name: grants
SELECT g.id AS grant_id, g.account_id, a.name AS account_name, g.role, g.unit_id, u.name AS unit_name, g.state,
       COALESCE(q.name, '') AS asked_by, g.asked_by AS asker_id, g.asked_at, p.name AS approved_by, g.approved_at
FROM access_grant g
JOIN org_unit u ON u.id = g.unit_id
JOIN access_account a ON a.id = g.account_id
LEFT JOIN access_account q ON q.id = g.asked_by
LEFT JOIN access_account p ON p.id = g.approved_by
WHERE g.id < :before
  AND EXISTS (SELECT 1 FROM org_ancestor s WHERE s.unit_id = g.unit_id AND s.ancestor_id = :scope_id)
ORDER BY g.id DESC
LIMIT :limit

-- name: grants_of_account
SELECT g.id AS grant_id, g.account_id, a.name AS account_name, g.role, g.unit_id, u.name AS unit_name, g.state,
       COALESCE(q.name, '') AS asked_by, g.asked_by AS asker_id, g.asked_at, p.name AS approved_by, g.approved_at
FROM access_grant g
JOIN org_unit u ON u.id = g.unit_id
JOIN access_account a ON a.id = g.account_id
LEFT JOIN access_account q ON q.id = g.asked_by
LEFT JOIN access_account p ON p.id = g.approved_by
WHERE g.id < :before AND g.account_id = :account_id
  AND EXISTS (SELECT 1 FROM org_ancestor s WHERE s.unit_id = g.unit_id AND s.ancestor_id = :scope_id)
ORDER BY g.id DESC
LIMIT :limit

-- name: add_audit
INSERT INTO access_audit (id, link_id, at, account_id, account_name, action, subject_id, unit_id,
  detail, request_id, address, digest)
VALUES (:audit_id, :link_id, :at, :account_id, :account_name, :action, :subject_id, :unit_id, :detail,
        :request_id, :address, :digest)

-- name: last_audit_link
SELECT id AS link_id, first_id, last_id, lines, digest FROM access_audit_link WHERE id > 0 ORDER BY id DESC LIMIT 1

-- name: add_audit_link
INSERT INTO access_audit_link (id, first_id, last_id, lines, digest)
VALUES (:link_id, :first_id, :last_id, :lines, :digest)

-- name: audit_links
SELECT id AS link_id, first_id, last_id, lines, digest FROM access_audit_link WHERE id > 0 ORDER BY id

-- name: audit_lines_of_link
SELECT id AS audit_id, link_id, at, account_id, account_name, action, subject_id, unit_id, detail,
       request_id, address, digest
FROM access_audit
WHERE id BETWEEN :first_id AND :last_id AND link_id = :link_id
ORDER BY id

-- name: count_audit
SELECT COUNT(*) FROM access_audit WHERE id > 0

-- Lines between two days; a reader over the whole county also sees those that concern no unit.
-- name: audit
SELECT a.id AS audit_id, a.at, a.account_name, a.action, NULLIF(a.subject_id, 0) AS subject,
       NULLIF(a.unit_id, 0) AS unit_id,
       NULLIF(a.detail, '') AS detail, a.request_id, a.address
FROM access_audit a
WHERE a.id < :before AND a.id >= :first_id
  AND (CAST(:account_id AS BIGINT) IS NULL OR a.account_id = :account_id)
  AND (CAST(:action AS TEXT) IS NULL OR a.action = :action)
  AND (CAST(:subject AS BIGINT) IS NULL OR a.subject_id = :subject)
  AND (CAST(:whole AS BIGINT) = 1
       OR EXISTS (SELECT 1 FROM org_ancestor s WHERE s.unit_id = a.unit_id AND s.ancestor_id = :scope_id))
ORDER BY a.id DESC
LIMIT :limit

-- name: add_personal_view
INSERT INTO access_personal_view (id, person_id, person_name, account_id, viewer_name, viewer_unit_id,
  viewer_unit, fields, reason, at, digest)
VALUES (:view_id, :person_id, :person_name, :account_id, :viewer_name, :viewer_unit_id, :viewer_unit,
        :fields, :reason, :at, :digest)

-- name: all_personal_views
SELECT id AS view_id, person_id, person_name, account_id, viewer_name, viewer_unit_id, viewer_unit,
       fields, reason, at, digest
FROM access_personal_view
WHERE id > 0
ORDER BY id

-- name: my_personal_views
SELECT v.id AS view_id, v.at, v.viewer_name, v.viewer_unit, v.fields, v.reason
FROM access_personal_view v
WHERE v.person_id = :person_id AND v.id < :before
ORDER BY v.id DESC
LIMIT :limit

-- name: personal_views
SELECT v.id AS view_id, v.at, v.viewer_name, v.viewer_unit, v.person_name, v.fields, v.reason
FROM access_personal_view v
WHERE v.id < :before AND v.id >= :first_id
  AND (CAST(:person_id AS BIGINT) IS NULL OR v.person_id = :person_id)
  AND (CAST(:whole AS BIGINT) = 1
       OR EXISTS (SELECT 1 FROM org_ancestor s
       WHERE s.unit_id = v.viewer_unit_id AND s.ancestor_id = :scope_id))
ORDER BY v.id DESC
LIMIT :limit
