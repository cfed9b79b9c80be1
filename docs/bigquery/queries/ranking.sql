-- Xếp hạng: against what was assigned first. Wards without a number, or with nothing assigned, are not ranked as zero.
SELECT
  RANK() OVER (PARTITION BY indicator ORDER BY SAFE_DIVIDE(SUM(reported), ANY_VALUE(assigned)) DESC) AS place,
  ward,
  cluster,
  indicator,
  ANY_VALUE(assigned) AS assigned_first,
  SUM(reported) AS done,
  SAFE_DIVIDE(SUM(reported), ANY_VALUE(assigned)) AS of_assigned
FROM chi_tieu.latest
WHERE day <= @day AND indicator != '*'
GROUP BY ward_file, ward, cluster, indicator
HAVING SUM(reported) IS NOT NULL AND ANY_VALUE(assigned) > 0
ORDER BY indicator, place;
