-- What happened at a unit itself on a day. Units above are added up when somebody reads, so that no row is fought for.
CREATE TABLE figure_day (
  figure TEXT NOT NULL,
  unit_id BIGINT NOT NULL,
  day BIGINT NOT NULL,
  value BIGINT NOT NULL,
  PRIMARY KEY (figure, unit_id, day)
);
