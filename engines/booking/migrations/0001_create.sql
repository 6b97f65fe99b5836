-- The hours that something can be booked for; whatever has no hours has one slot. places is NULL where there is room for everybody.
CREATE TABLE booking_slot (
  booking_id BIGINT NOT NULL,
  slot_id BIGINT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  places BIGINT,
  registered BIGINT NOT NULL,
  waiting BIGINT NOT NULL,
  checked_in BIGINT NOT NULL,
  PRIMARY KEY (booking_id, slot_id),
  CHECK (places IS NULL OR registered <= places)
);

-- One row for each person, however often he registers and cancels. who_id is the person, or the account of who is no person here.
CREATE TABLE booking_entry (
  booking_id BIGINT NOT NULL,
  who_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  slot_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  standing TEXT NOT NULL,
  votes BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  turn BIGINT NOT NULL,
  starts_at BIGINT NOT NULL,
  checked_in_at BIGINT,
  checked_in_by TEXT,
  minutes BIGINT,
  PRIMARY KEY (booking_id, who_id)
);
CREATE INDEX booking_entry_by_who ON booking_entry (who_id, starts_at, booking_id);
CREATE INDEX booking_entry_waiting ON booking_entry (booking_id, slot_id, turn) WHERE state = 'waiting';
