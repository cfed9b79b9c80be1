/** The chart beside a daily report: how far each unit is, as bars. */
import type { Report } from '../../../domain/report/report';
import { translate } from '../../../messages/translate';
import type { Chart } from '../../model';
import { levelName } from '../levels';
import type { Scene } from '../scene';
import { COLORS } from '../style';
import { columnKey } from './columns';

export function reportChart(report: Report, { campaign, language }: Scene): Chart | null {
  const [first, last] = [report.rows[0], report.rows[report.rows.length - 1]];
  const share = report.columns.find(({ head }) => head === 'share');
  const name = report.columns.find(({ kind }) => kind === 'name');
  if (report.kind !== 'daily' || !first || !last || !share || !name) return null;
  const source = (column: string) =>
    ({ kind: 'column', column, head: 'head', first: first.key, last: last.key }) as const;
  const level = levelName(campaign, Math.max(1, ...report.rows.map((row) => row.level))).toLowerCase();
  return {
    key: 'bars',
    kind: 'bar',
    title: translate(language, 'reports.sheet.chart', { level }),
    labels: source(columnKey(name)),
    series: [{ source: source(columnKey(share)), color: COLORS.done, dashed: false }],
    at: { row: 'letter1', column: 'charts' },
    width: 520,
    height: Math.min(900, 120 + 26 * report.rows.length),
  };
}
