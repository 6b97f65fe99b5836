-- What runs in a unit, for those who think of restructuring it.
CREATE INDEX workflow_item_by_unit ON workflow_item (unit_id, subject_kind) WHERE NOT ended;
