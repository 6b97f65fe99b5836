-- What the register knows of earlier days: members counted where they are since the day on which they were entered.
INSERT INTO org_headcount (unit_id, counted_on, members)
SELECT t.branch_id, t.from_on, SUM(t.entered) OVER (PARTITION BY t.branch_id ORDER BY t.from_on)
FROM (SELECT s.branch_id, s.from_on, COUNT(*) AS entered
      FROM member_stay s
      WHERE s.until_on IS NULL
      GROUP BY s.branch_id, s.from_on) t;
