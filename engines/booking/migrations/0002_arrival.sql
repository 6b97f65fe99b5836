-- Who came, apart from who was expected: thousands come at once, and a small row is written quicker than a wide one is changed.
CREATE TABLE booking_arrival (
  booking_id BIGINT NOT NULL,
  who_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  how TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  PRIMARY KEY (booking_id, who_id)
);
INSERT INTO booking_arrival (booking_id, who_id, at, how, minutes)
SELECT booking_id, who_id, checked_in_at, checked_in_by, COALESCE(minutes, 0)
FROM booking_entry
WHERE checked_in_at IS NOT NULL;
ALTER TABLE booking_entry DROP COLUMN checked_in_at;
ALTER TABLE booking_entry DROP COLUMN checked_in_by;
ALTER TABLE booking_entry DROP COLUMN minutes;
