-- Chưa báo, báo muộn: by ward, over the days from @first to @last whose cut-off has passed. Who reported nobody knows when
-- counts as in time.
SELECT
  ward,
  cluster,
  SUM(asked) AS asked_in_all,
  SUM(missing) AS missing_in_all,
  SUM(late) AS late_in_all,
  SAFE_DIVIDE(SUM(GREATEST(on_time, said - late)), SUM(asked)) AS share_on_time,
  COUNTIF(said = 0 AND wrong = 0 AND asked > 0) AS silent_days,
  MAX(IF(said = 0 AND wrong = 0 AND asked > 0, day, NULL)) AS last_silent_day
FROM chi_tieu.latest
WHERE indicator = '*' AND day BETWEEN @first AND @last AND missing IS NOT NULL
GROUP BY ward_file, ward, cluster
ORDER BY missing_in_all DESC, ward;
