-- The photo of a case that staff have found fit for everybody.
ALTER TABLE casework_case ADD COLUMN cover_id BIGINT;

-- Single letters are now found, too: the words of every case are taken up once more.
UPDATE casework_case SET in_terms = FALSE WHERE NOT blanked AND NOT sensitive;

-- What staff's lists show of a case, and no more: a page of them is read all day. Mostly it lies in the grid itself, whose name is there already.
DROP VIEW casework_card;
CREATE VIEW casework_card AS
SELECT c.id AS case_id, c.number, c.version_id, c.category_id, k.name_zh, k.name_en, c.text, c.place_text, c.lat, c.lng, c.state, c.stage,
       c.tier, c.urgency, c.channel, c.is_private, c.sensitive, c.reported_at, c.closed_at, c.due_at, c.missed_at, c.followers,
       CASE WHEN c.grid_id = c.unit_id THEN u.name ELSE (SELECT g.name FROM org_unit g WHERE g.id = c.grid_id) END AS grid_name,
       c.unit_id, u.name AS unit_name, (SELECT h.name FROM org_unit h WHERE h.id = c.handler_unit_id) AS handler_unit_name, c.stars
FROM casework_case c
JOIN casework_category k ON k.id = c.category_id
JOIN org_unit u ON u.id = c.unit_id;

-- What everybody may know of a case. Nothing else of a public list asks whether it may be shown.
CREATE VIEW casework_public AS
SELECT c.id AS case_id, c.number, c.version_id, c.category_id, k.code AS category_code, k.name_zh, k.name_en, c.text, c.place_text, c.lat,
       c.lng, c.state, c.stage, c.tier, c.urgency, c.channel, c.is_private, c.sensitive, c.reported_at, c.updated_at, c.closed_at, c.due_at,
       c.missed_at, c.followers, g.name AS grid_name, c.unit_id, u.name AS unit_name, h.name AS handler_unit_name, c.stars, c.outcome_text,
       c.cover_id
FROM casework_case c
JOIN casework_category k ON k.id = c.category_id
JOIN org_unit u ON u.id = c.unit_id
LEFT JOIN org_unit g ON g.id = c.grid_id
LEFT JOIN org_unit h ON h.id = c.handler_unit_id
WHERE c.is_public;
