-- Households that were given points, so that those of them that have become members are found.
CREATE INDEX points_grant_household ON points_grant (person_id) WHERE person_id IS NOT NULL;
