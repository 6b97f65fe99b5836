-- To which key every sealed value was brought.
CREATE TABLE seal_renewed (
  key_number BIGINT PRIMARY KEY,
  values_renewed BIGINT NOT NULL,
  done_at BIGINT NOT NULL
);
