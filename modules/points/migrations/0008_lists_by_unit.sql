-- What lists of one unit are read by.
CREATE INDEX points_application_by_unit ON points_application (unit_id, id);
CREATE INDEX points_deduction_by_unit ON points_deduction (unit_id, id);
CREATE INDEX points_appeal_by_unit ON points_appeal (unit_id, id);
CREATE INDEX points_grant_by_unit ON points_grant (unit_id, id);
