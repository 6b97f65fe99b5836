-- Whether somebody holds a role over a unit is asked for each account that is opened, and a unit has as many grants as members.
CREATE INDEX access_grant_held ON access_grant (account_id, role, unit_id);
