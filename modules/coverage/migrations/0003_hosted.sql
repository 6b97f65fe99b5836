-- A sector with its host: whom its committee's relation of dual leadership names, today or on the sector's last day, else whom it names itself.
CREATE VIEW coverage_hosted_sector AS
SELECT s.id, s.name, s.committee_unit_id, s.ended_on, s.version,
  COALESCE((SELECT r.other_id FROM org_relation r
            WHERE r.unit_id = s.committee_unit_id AND r.kind = 'dual'
              AND ((s.ended_on IS NULL AND r.valid_to IS NULL)
                   OR (s.ended_on >= r.valid_from AND (r.valid_to IS NULL OR r.valid_to >= s.ended_on)))
            ORDER BY r.id DESC LIMIT 1), s.host_unit_id) AS host_unit_id
FROM coverage_sector s;
