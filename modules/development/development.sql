-- name: next_number
INSERT INTO development_number (year, last) VALUES (:year, 1)
ON CONFLICT (year) DO UPDATE SET last = development_number.last + 1
RETURNING last

-- name: add
INSERT INTO development_file (id, number, person_id, name, occupation, branch_id, item_id, state, stage, since_on, applied_on, activist_on,
                              candidate_on, reviewed_on, review_passed, pre_reviewed_on, meeting_on, approved_on, probation_until_on,
                              conversion_meeting_on, member_id, taken_over_in)
VALUES (:file_id, :number, :person_id, :name, :occupation, :branch_id, 0, :state, :stage, :since_on, :applied_on, :activist_on,
        :candidate_on, :reviewed_on, :review_passed, :pre_reviewed_on, :meeting_on, :approved_on, :probation_until_on,
        :conversion_meeting_on, :member_id, :taken_over_in)

-- name: set_item
UPDATE development_file SET item_id = :item_id WHERE id = :file_id

-- name: keep
UPDATE development_file
SET state = :state, stage = :stage, since_on = :since_on, applied_on = :applied_on, activist_on = :activist_on, candidate_on = :candidate_on,
    reviewed_on = :reviewed_on, review_passed = :review_passed, pre_reviewed_on = :pre_reviewed_on, meeting_on = :meeting_on,
    approved_on = :approved_on, probation_until_on = :probation_until_on, extended_months = :extended_months,
    conversion_meeting_on = :conversion_meeting_on, member_id = :member_id, due_clock = :due_clock, due_on = :due_on, warn_on = :warn_on,
    ended_on = :ended_on
WHERE id = :file_id

-- name: one
SELECT f.id AS file_id, f.number, f.person_id, f.name, f.occupation, f.branch_id, b.name AS branch_name, f.item_id, f.state, f.stage, f.since_on,
       f.applied_on, f.activist_on, f.candidate_on, f.reviewed_on, f.review_passed, f.pre_reviewed_on, f.meeting_on, f.approved_on,
       f.probation_until_on, f.extended_months, f.conversion_meeting_on, f.member_id, f.due_clock, f.due_on, f.warn_on, f.taken_over_in,
       f.ended_on
FROM development_file f
JOIN org_unit b ON b.id = f.branch_id
WHERE f.id = :file_id

-- The last one: whoever was refused may apply again.
-- name: of_person
SELECT f.id AS file_id, f.number, f.person_id, f.name, f.occupation, f.branch_id, b.name AS branch_name, f.item_id, f.state, f.stage, f.since_on,
       f.applied_on, f.activist_on, f.candidate_on, f.reviewed_on, f.review_passed, f.pre_reviewed_on, f.meeting_on, f.approved_on,
       f.probation_until_on, f.extended_months, f.conversion_meeting_on, f.member_id, f.due_clock, f.due_on, f.warn_on, f.taken_over_in,
       f.ended_on
FROM development_file f
JOIN org_unit b ON b.id = f.branch_id
WHERE f.person_id = :person_id
ORDER BY f.id DESC
LIMIT 1

-- name: open_of_person
SELECT f.id FROM development_file f WHERE f.person_id = :person_id AND f.ended_on IS NULL ORDER BY f.id LIMIT 1

-- CROSS JOIN keeps SQLite to the order that is written: the branches of the unit first.
-- name: list
SELECT f.id AS file_id, f.number, f.person_id, f.name, f.occupation, f.branch_id, b.name AS branch_name, f.item_id, f.state, f.stage, f.since_on,
       f.applied_on, f.activist_on, f.candidate_on, f.reviewed_on, f.review_passed, f.pre_reviewed_on, f.meeting_on, f.approved_on,
       f.probation_until_on, f.extended_months, f.conversion_meeting_on, f.member_id, f.due_clock, f.due_on, f.warn_on, f.taken_over_in,
       f.ended_on
FROM org_ancestor a
CROSS JOIN development_file f
JOIN org_unit b ON b.id = f.branch_id
WHERE a.ancestor_id = :scope_id AND f.branch_id = a.unit_id AND f.id < :before
  AND (CAST(:stage AS TEXT) IS NULL OR f.stage = :stage)
  AND (CAST(:stage AS TEXT) = 'closed' OR CAST(:step AS TEXT) IS NOT NULL OR f.ended_on IS NULL)
  AND (CAST(:step AS TEXT) IS NULL OR f.state = :step)
  AND (CAST(:pattern AS TEXT) IS NULL OR f.name LIKE :pattern ESCAPE '!')
  AND (CAST(:due AS TEXT) IS NULL OR (CAST(:due AS TEXT) = 'overdue' AND f.due_on < :today)
       OR (CAST(:due AS TEXT) = 'soon' AND f.due_on >= :today AND f.warn_on <= :today))
ORDER BY f.id DESC
LIMIT :limit

-- name: tally
SELECT f.state, COUNT(*) AS files,
       COUNT(*) FILTER (WHERE f.due_on >= :today AND f.warn_on <= :today) AS due_soon,
       COUNT(*) FILTER (WHERE f.due_on < :today) AS overdue
FROM org_ancestor a
CROSS JOIN development_file f
WHERE a.ancestor_id = :scope_id AND f.branch_id = a.unit_id AND f.ended_on IS NULL
GROUP BY f.state

-- name: open_in_unit
SELECT f.id AS file_id, f.item_id
FROM development_file f
WHERE f.branch_id = :unit_id
ORDER BY f.id

-- name: move_branch
UPDATE development_file SET branch_id = :into_id WHERE branch_id = :unit_id

-- name: step_done
INSERT INTO development_step (file_id, step, done_on, by_name)
VALUES (:file_id, :step, :done_on, :by_name)
ON CONFLICT (file_id, step) DO UPDATE SET done_on = excluded.done_on, by_name = excluded.by_name

-- name: step_undone
DELETE FROM development_step WHERE file_id = :file_id AND step = :step

-- name: steps
SELECT s.step, s.done_on, s.by_name FROM development_step s WHERE s.file_id = :file_id ORDER BY s.step

-- name: clock_add
INSERT INTO development_clock (file_id, clock, began_on, warn_on, due_on, warned, missed, ended_on)
VALUES (:file_id, :clock, :began_on, :warn_on, :due_on, FALSE, FALSE, NULL)
ON CONFLICT (file_id, clock, began_on) DO UPDATE SET warn_on = excluded.warn_on, due_on = excluded.due_on, ended_on = NULL

-- name: clock_end
UPDATE development_clock SET ended_on = :on WHERE file_id = :file_id AND clock = :clock AND ended_on IS NULL

-- name: clocks_end
UPDATE development_clock SET ended_on = :on WHERE file_id = :file_id AND ended_on IS NULL

-- name: clocks
SELECT c.clock, c.began_on, c.due_on, c.warned, c.missed, c.ended_on
FROM development_clock c
WHERE c.file_id = :file_id
ORDER BY c.began_on, c.clock

-- name: next_clock
SELECT c.clock, c.warn_on, c.due_on
FROM development_clock c
WHERE c.file_id = :file_id AND c.ended_on IS NULL
ORDER BY c.due_on, c.clock
LIMIT 1

-- name: clocks_to_warn
SELECT c.file_id, c.clock, c.began_on, c.due_on
FROM development_clock c
WHERE c.ended_on IS NULL AND NOT c.warned AND c.warn_on <= :today
ORDER BY c.warn_on, c.file_id, c.clock
LIMIT 200

-- name: clocks_to_miss
SELECT c.file_id, c.clock, c.began_on, c.due_on
FROM development_clock c
WHERE c.ended_on IS NULL AND NOT c.missed AND c.due_on < :today
ORDER BY c.due_on, c.file_id, c.clock
LIMIT 200

-- name: clock_warned
UPDATE development_clock SET warned = TRUE WHERE file_id = :file_id AND clock = :clock AND began_on = :began_on

-- name: clock_missed
UPDATE development_clock SET warned = TRUE, missed = TRUE WHERE file_id = :file_id AND clock = :clock AND began_on = :began_on

-- Who answers for files of the branch: there, or above.
-- name: who_may
SELECT DISTINCT g.account_id
FROM org_ancestor a
JOIN access_grant g ON g.unit_id = a.ancestor_id AND g.state = 'active'
JOIN access_role_permission p ON p.role = g.role AND p.permission = :permission
WHERE a.unit_id = :unit_id
ORDER BY g.account_id
LIMIT 40

-- name: sponsors_clear
DELETE FROM development_sponsor WHERE file_id = :file_id AND part = :part

-- name: sponsor_add
INSERT INTO development_sponsor (file_id, part, member_id, name) VALUES (:file_id, :part, :member_id, :name)

-- name: sponsors
SELECT s.member_id, s.name FROM development_sponsor s WHERE s.file_id = :file_id AND s.part = :part ORDER BY s.member_id

-- name: half_year_add
INSERT INTO development_half_year (id, file_id, reviewed_on, passed, opinion, by_name)
VALUES (:review_id, :file_id, :on, :passed, :opinion, :by_name)

-- name: half_years
SELECT h.id AS review_id, h.reviewed_on AS "on", h.passed, h.opinion, h.by_name
FROM development_half_year h
WHERE h.file_id = :file_id
ORDER BY h.reviewed_on, h.id

-- name: half_years_passed
SELECT COUNT(*) AS reviews, MAX(h.reviewed_on) AS last_on
FROM development_half_year h
WHERE h.file_id = :file_id AND h.passed AND h.reviewed_on >= :from_on

-- name: training_add
INSERT INTO development_training (id, file_id, from_on, days, hours, topic, place)
VALUES (:training_id, :file_id, :from_on, :days, :hours, :topic, :place)

-- name: trainings
SELECT t.id AS training_id, t.from_on, t.days, t.hours, t.topic, t.place
FROM development_training t
WHERE t.file_id = :file_id
ORDER BY t.from_on, t.id

-- name: trained
SELECT CAST(COALESCE(SUM(t.days), 0) AS BIGINT) AS days, CAST(COALESCE(SUM(t.hours), 0) AS BIGINT) AS hours
FROM development_training t
WHERE t.file_id = :file_id

-- name: publicity_set
INSERT INTO development_publicity (file_id, kind, from_on, until_on, place)
VALUES (:file_id, :kind, :from_on, :until_on, :place)
ON CONFLICT (file_id, kind) DO UPDATE SET from_on = excluded.from_on, until_on = excluded.until_on, place = excluded.place,
  objections = NULL, note = NULL, closed_on = NULL

-- name: publicity_close
UPDATE development_publicity SET objections = :objections, note = :note, closed_on = :closed_on WHERE file_id = :file_id AND kind = :kind

-- name: publicity
SELECT p.kind, p.from_on, p.until_on, p.place, p.objections, p.note, p.closed_on
FROM development_publicity p
WHERE p.file_id = :file_id AND p.kind = :kind

-- name: publicities
SELECT p.kind, p.from_on, p.until_on, p.place, p.objections, p.note, p.closed_on
FROM development_publicity p
WHERE p.file_id = :file_id
ORDER BY p.from_on

-- name: resolution_add
INSERT INTO development_resolution (id, file_id, kind, met_on, should_attend, excused, present, in_favour, against, abstained,
                                    written_in_favour, written_against, quorate, passed, text, chair, by_name)
VALUES (:resolution_id, :file_id, :kind, :on, :should_attend, :excused, :present, :in_favour, :against, :abstained, :written_in_favour,
        :written_against, :quorate, :passed, :text, :chair, :by_name)

-- name: resolutions
SELECT r.id AS resolution_id, r.kind, r.met_on AS "on", r.should_attend, r.excused, r.present, r.in_favour, r.against, r.abstained,
       r.written_in_favour, r.written_against, r.quorate, r.passed, r.text, r.chair, r.by_name
FROM development_resolution r
WHERE r.file_id = :file_id
ORDER BY r.id

-- The last word of the branch on the matter.
-- name: last_resolution
SELECT r.met_on, r.passed
FROM development_resolution r
WHERE r.file_id = :file_id AND r.kind = :kind
ORDER BY r.id DESC
LIMIT 1

-- name: review_add
INSERT INTO development_review (id, file_id, reviewed_on, passed, text, by_name)
VALUES (:review_id, :file_id, :reviewed_on, :passed, :sealed_text, :by_name)

-- name: last_review
SELECT v.id AS review_id, v.reviewed_on, v.passed, v.text, v.by_name
FROM development_review v
WHERE v.file_id = :file_id
ORDER BY v.id DESC
LIMIT 1
