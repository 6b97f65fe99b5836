-- Days on which this county works or does not, whatever the official calendar says.
CREATE TABLE calendar_day (
  on_day BIGINT PRIMARY KEY,
  working BOOLEAN NOT NULL,
  name TEXT NOT NULL
);

-- The shifts of a working day from from_on until the next from_on, in minutes after local midnight.
CREATE TABLE calendar_shift (
  from_on BIGINT NOT NULL,
  from_minute BIGINT NOT NULL,
  to_minute BIGINT NOT NULL,
  PRIMARY KEY (from_on, from_minute)
);

-- Who changed the calendar, when and why.
CREATE TABLE calendar_change (
  id BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  action TEXT NOT NULL,
  from_on BIGINT NOT NULL,
  until_on BIGINT,
  detail TEXT NOT NULL,
  reason TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  account_name TEXT NOT NULL
);

-- Another number after each change, so that what is kept in memory is known to be old, also by another process.
CREATE TABLE calendar_version (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL
);
INSERT INTO calendar_version (id, version) VALUES (1, 0);
