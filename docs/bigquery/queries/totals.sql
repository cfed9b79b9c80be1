-- TỔNG CỘNG, by cụm and over all wards, on @day: a row with area null is the sum over all, '' are wards in no cụm.
-- Targets count from the first reading on, also of wards whose campaign is still to begin.
WITH by_ward AS (
  SELECT
    ward_file,
    IFNULL(ANY_VALUE(cluster), '') AS area,
    indicator,
    SUM(IF(day = @day, reported, NULL)) AS on_day,
    SUM(IF(day = @day, quota, NULL)) AS quota_of_day,
    SUM(IF(day <= @day, reported, NULL)) AS done,
    ARRAY_AGG(IF(day <= @day, due, NULL) IGNORE NULLS ORDER BY day DESC LIMIT 1)[SAFE_OFFSET(0)] AS due_by_day,
    ANY_VALUE(target) AS target_of_ward
  FROM chi_tieu.latest
  WHERE indicator != '*'
  GROUP BY ward_file, indicator
)
SELECT
  indicator,
  area,
  COUNT(*) AS wards,
  COUNT(on_day) AS wards_with_number,
  SUM(target_of_ward) AS target_of_wards,
  SUM(on_day) AS done_on_day,
  SUM(quota_of_day) AS quota_on_day,
  SUM(done) AS done_to_date,
  SAFE_DIVIDE(SUM(done), SUM(target_of_ward)) AS of_target,
  SUM(done) - SUM(due_by_day) AS gap
FROM by_ward
GROUP BY ROLLUP (indicator, area)
HAVING indicator IS NOT NULL
ORDER BY indicator, area;
