-- The unit first: two numbers are told apart at once, two names of figures letter by letter.
CREATE TABLE figure_sum (
  unit_id BIGINT NOT NULL,
  figure TEXT NOT NULL,
  day BIGINT NOT NULL,
  value BIGINT NOT NULL,
  PRIMARY KEY (unit_id, figure, day)
);
INSERT INTO figure_sum (unit_id, figure, day, value) SELECT unit_id, figure, day, value FROM figure_day;
DROP TABLE figure_day;
