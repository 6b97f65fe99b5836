-- The same for a town: its branches one by one, each met at those whom the list shows.
CREATE INDEX member_by_branch_class ON member (branch_id, kind, status, tier, id) WHERE valid;
