-- TỔNG CỘNG, by cụm and over all wards, on @day; how many wards have a row for the day at all.
SELECT
  cluster,
  indicator,
  COUNT(DISTINCT ward_file) AS wards,
  SUM(IF(day = @day, reported, NULL)) AS on_day,
  SUM(reported) AS done,
  SUM(IF(day = @day, due, NULL)) AS due_on_day,
  SUM(IF(day = @day, target, NULL)) AS target_of_wards
FROM chi_tieu.latest
WHERE day <= @day AND indicator != '*'
GROUP BY ROLLUP (indicator, cluster)
HAVING indicator IS NOT NULL
ORDER BY indicator, cluster;
