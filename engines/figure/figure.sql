-- name: day_add
INSERT INTO figure_sum (unit_id, figure, day, value)
VALUES (:unit_id, :figure, :day, :amount)
ON CONFLICT (unit_id, figure, day) DO UPDATE SET value = figure_sum.value + excluded.value

-- name: total
SELECT CAST(COALESCE(SUM(f.value), 0) AS BIGINT) AS value
FROM org_ancestor a
JOIN figure_sum f ON f.figure = :figure AND f.unit_id = a.unit_id AND f.day >= :from_on AND f.day <= :to_on
WHERE a.ancestor_id = :unit_id

-- name: by_day
SELECT f.day AS period, CAST(SUM(f.value) AS BIGINT) AS value
FROM org_ancestor a
JOIN figure_sum f ON f.figure = :figure AND f.unit_id = a.unit_id AND f.day >= :from_on AND f.day <= :to_on
WHERE a.ancestor_id = :unit_id
GROUP BY f.day
ORDER BY f.day

-- name: by_month
SELECT f.day / 100 AS period, CAST(SUM(f.value) AS BIGINT) AS value
FROM org_ancestor a
JOIN figure_sum f ON f.figure = :figure AND f.unit_id = a.unit_id AND f.day >= :from_on AND f.day <= :to_on
WHERE a.ancestor_id = :unit_id
GROUP BY f.day / 100
ORDER BY f.day / 100

-- name: by_unit
SELECT u.id AS unit_id, u.name, CAST(COALESCE(SUM(f.value), 0) AS BIGINT) AS value
FROM org_unit u
LEFT JOIN org_ancestor a ON a.ancestor_id = u.id
LEFT JOIN figure_sum f ON f.figure = :figure AND f.unit_id = a.unit_id AND f.day >= :from_on AND f.day <= :to_on
WHERE u.parent_id = :unit_id AND u.valid_to IS NULL
GROUP BY u.id, u.name
ORDER BY u.id

-- name: units_below
SELECT id AS unit_id, name
FROM org_unit
WHERE parent_id = :unit_id AND valid_to IS NULL
ORDER BY id

-- name: unit_name
SELECT name
FROM org_unit
WHERE id = :unit_id
