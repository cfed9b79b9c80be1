-- BC tuần, BC đợt, BC giai đoạn: the days from @first to @last alone. A cumulative round is read with @first on the first
-- day of the campaign and is never added to the others.
SELECT
  ward,
  cluster,
  indicator,
  SUM(quota) AS quota_of_period,
  SUM(reported) AS done_in_period,
  SAFE_DIVIDE(SUM(reported), SUM(quota)) AS of_quota,
  -- Days to come lack nothing yet.
  COUNTIF(reported IS NULL AND quota > 0 AND missing IS NOT NULL) AS days_without_number
FROM chi_tieu.latest
WHERE day BETWEEN @first AND @last AND indicator != '*'
GROUP BY ward_file, ward, cluster, indicator
ORDER BY cluster, ward, indicator;
