-- Tổng hợp: every ward on one day and to date. @day is the day of the table.
-- What nobody reported stays null: SUM over no number at all is null, not zero.
WITH to_date AS (
  SELECT
    ward_file,
    ward,
    cluster,
    indicator,
    SUM(IF(day = @day, reported, NULL)) AS on_day,
    SUM(IF(day = @day, quota, NULL)) AS quota_of_day,
    SUM(reported) AS done,
    -- Of the last day before, where the ward's campaign has ended.
    ARRAY_AGG(due IGNORE NULLS ORDER BY day DESC LIMIT 1)[SAFE_OFFSET(0)] AS due_by_day,
    ANY_VALUE(target) AS target_of_ward
  FROM chi_tieu.latest
  WHERE day <= @day AND indicator != '*'
  GROUP BY ward_file, ward, cluster, indicator
),
teams AS (
  SELECT ward_file, asked, said, on_time, late, missing, closed_to, read_at
  FROM chi_tieu.latest
  WHERE day = @day AND indicator = '*'
)
SELECT
  ward,
  cluster,
  indicator,
  target_of_ward,
  on_day,
  SAFE_DIVIDE(on_day, quota_of_day) AS of_quota,
  done,
  SAFE_DIVIDE(done, target_of_ward) AS of_target,
  done - due_by_day AS gap,
  SAFE_DIVIDE(done, due_by_day) AS of_due,
  asked,
  said,
  on_time,
  late,
  missing,
  closed_to,
  read_at
FROM to_date
LEFT JOIN teams USING (ward_file)
ORDER BY cluster, ward, indicator;
