-- Who leads a sector committee together with the Party is said by the relation of dual leadership; the sector names its host only where there
-- is none: before it has a committee, or where the committee is below its host in the tree.
UPDATE coverage_sector SET host_unit_id = NULL
WHERE EXISTS (SELECT 1 FROM org_relation r
              WHERE r.unit_id = coverage_sector.committee_unit_id AND r.other_id = coverage_sector.host_unit_id AND r.kind = 'dual');
