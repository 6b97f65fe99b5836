-- Former members stay in the register, with the day and the reason; nobody is taken out of the past.
ALTER TABLE member ADD COLUMN left_on BIGINT;
ALTER TABLE member ADD COLUMN left_reason TEXT;
ALTER TABLE member ADD COLUMN left_note TEXT;
CREATE INDEX member_former ON member (branch_id, id) WHERE left_on IS NOT NULL;
-- Whoever left may be admitted again, which is a membership of its own.
DROP INDEX member_by_person;
CREATE INDEX member_by_person ON member (person_id);
-- Lists with filters meet only those whom they show.
CREATE INDEX member_by_class ON member (kind, status, tier, id) WHERE valid;

-- Where a member belonged, and as what, from a day until the day before another.
CREATE TABLE member_stay (
  member_id BIGINT NOT NULL,
  from_on BIGINT NOT NULL,
  until_on BIGINT,
  branch_id BIGINT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT,
  account_name TEXT NOT NULL,
  PRIMARY KEY (member_id, from_on)
);
CREATE INDEX member_stay_by_branch ON member_stay (branch_id, from_on);

-- What the register knows of those who are in it: where they are now, since the day on which they were entered. The day is reckoned from the
-- instant of the first line of their record, shifted to local time, by the civil calendar counted in eras of 146,097 days.
INSERT INTO member_stay (member_id, from_on, until_on, branch_id, status, reason, note, account_name)
SELECT c.member_id, (c.year_of_era + c.era * 400 + CASE WHEN c.shifted_month < 10 THEN 0 ELSE 1 END) * 10000
         + (CASE WHEN c.shifted_month < 10 THEN c.shifted_month + 3 ELSE c.shifted_month - 9 END) * 100
         + c.day_of_year - (153 * c.shifted_month + 2) / 5 + 1,
       NULL, c.branch_id, c.status, 'entered', NULL, ''
FROM (SELECT b.member_id, b.branch_id, b.status, b.era, b.year_of_era, b.day_of_year, (5 * b.day_of_year + 2) / 153 AS shifted_month
      FROM (SELECT a.member_id, a.branch_id, a.status, a.era, a.year_of_era,
                   a.day_of_era - (365 * a.year_of_era + a.year_of_era / 4 - a.year_of_era / 100) AS day_of_year
            FROM (SELECT e.member_id, e.branch_id, e.status, e.era, e.day_of_era,
                         (e.day_of_era - e.day_of_era / 1460 + e.day_of_era / 36524 - e.day_of_era / 146096) / 365 AS year_of_era
                  FROM (SELECT d.member_id, d.branch_id, d.status, d.days / 146097 AS era, d.days - d.days / 146097 * 146097 AS day_of_era
                        FROM (SELECT m.id AS member_id, m.branch_id, m.status,
                                     (COALESCE((SELECT MIN(l.at) FROM member_change l WHERE l.person_id = m.person_id), 1577836800000)
                                      + 28800000) / 86400000 + 719468 AS days
                              FROM member m WHERE m.valid) d) e) a) b) c;
