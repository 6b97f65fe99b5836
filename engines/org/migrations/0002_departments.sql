-- Offices of a county or town that take what is sent to them: water, roads, police.
INSERT INTO org_kind_under (parent_kind, kind) VALUES ('county', 'department'), ('town', 'department');
