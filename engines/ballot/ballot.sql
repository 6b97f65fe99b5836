-- name: add
INSERT INTO ballot (id, subject_kind, subject_id, unit_id, rule, decided_on, should_attend, present, in_favour, against, abstained,
  written_in_favour, written_against, seats, issued, returned, invalid, needed_present, needed_in_favour, quorum_met, void, passed, account_id,
  created_at)
VALUES (:ballot_id, :subject_kind, :subject_id, :unit_id, :rule, :decided_on, :should_attend, :present, :in_favour, :against, :abstained,
  :written_in_favour, :written_against, :seats, :issued, :returned, :invalid, :needed_present, :needed_in_favour, :quorum_met, :void, :passed,
  :account_id, :now)

-- name: candidate_add
INSERT INTO ballot_candidate (ballot_id, place, name, votes, elected) VALUES (:ballot_id, :place, :name, :votes, :elected)

-- name: one
SELECT b.id AS ballot_id, b.rule, b.should_attend, b.present, b.in_favour, b.against, b.abstained, b.written_in_favour, b.written_against,
       b.seats, b.issued, b.returned, b.invalid, b.needed_present, b.needed_in_favour, b.quorum_met, b.void, b.passed
FROM ballot b
WHERE b.id = :ballot_id

-- name: candidates
SELECT name, votes, elected FROM ballot_candidate WHERE ballot_id = :ballot_id ORDER BY place
