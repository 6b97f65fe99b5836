-- How long a deed took that was paid, so that a reversal takes its hours back. One row for each deed with hours, none for the others.
CREATE TABLE points_hours (
  transfer_id BIGINT PRIMARY KEY,
  tenths BIGINT NOT NULL
);

-- The figure is kept in tenths of an hour from now on.
UPDATE figure_sum SET value = value * 10 WHERE figure = 'service_hours';
