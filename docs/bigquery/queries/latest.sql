-- Every ward, day and indicator as it was read last: wards are read again and again, and the last reading counts.
-- The other queries read this view.
CREATE OR REPLACE VIEW chi_tieu.latest AS
SELECT * EXCEPT (reading)
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY ward_file, day, indicator ORDER BY read_at DESC) AS reading
  FROM chi_tieu.published
)
WHERE reading = 1;
