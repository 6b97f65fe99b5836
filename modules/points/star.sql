-- What the owners of a list got in a year, by rule: by their numbers, since those of one page may lie far apart.
-- name: year_tallies_of
SELECT t.owner_id, t.rule_id, t.period, t.amount, t.deeds
FROM json_each(:owners) o
CROSS JOIN points_tally t
WHERE t.period = :year AND t.owner_id = o.value

-- name: year_tallies_of @postgres
SELECT t.owner_id, t.rule_id, t.period, t.amount, t.deeds
FROM json_array_elements_text(CAST(CAST(:owners AS TEXT) AS JSON)) o (value)
JOIN points_tally t ON t.owner_id = CAST(o.value AS BIGINT)
WHERE t.period = :year

-- name: member_notes_of
SELECT a.owner_id, b.note
FROM json_each(:owners) o
CROSS JOIN ledger_account a
JOIN ledger_balance b ON b.account_id = a.id
WHERE a.owner_id = o.value AND a.kind = 'member' AND b.note <> ''

-- name: member_notes_of @postgres
SELECT a.owner_id, b.note
FROM json_array_elements_text(CAST(CAST(:owners AS TEXT) AS JSON)) o (value)
JOIN ledger_account a ON a.owner_id = CAST(o.value AS BIGINT) AND a.kind = 'member'
JOIN ledger_balance b ON b.account_id = a.id
WHERE b.note <> ''

-- name: veto_rules
SELECT id
FROM points_rule
WHERE class = 'veto'
