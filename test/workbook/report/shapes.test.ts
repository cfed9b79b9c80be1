/** One figure, one shape: what a cell shows of a share or a difference is what the words say of it. */
import { reportOf } from '../../../src/domain/report';
import { reportTab } from '../../../src/workbook/tabs/report';
import { columnKey } from '../../../src/workbook/tabs/report/columns';
import { wordsOf } from '../../../src/workbook/tabs/report/words';
import { queChauHalfWay } from '../../domain/report/sample';
import { desk } from './desk';
import { sceneOf } from './drawn';

test('shares have their decimal and a space, what is short a minus as long as the plus', () => {
  const input = queChauHalfWay();
  const made = desk(input);
  const report = reportOf(input, { kind: 'weekly', of: '2023-06-12' });
  const tab = reportTab(report, sceneOf(input), { made: null, entries: input.submissions });
  made.draw([tab]);
  const words = wordsOf(report, input.campaign, 'vi');
  const seen: string[] = [];
  for (const column of report.columns.filter(({ kind }) => kind === 'share' || kind === 'signed'))
    for (const row of [...report.rows, report.total!]) {
      const said = words.cell(column, row.cells[column.key]);
      const { title, cell } = made.at(tab.key, row.key, columnKey(column));
      expect([row.key, column.key, made.workbook.shown(title, cell)]).toEqual([row.key, column.key, said]);
      seen.push(said);
    }
  for (const shape of [/^−\d+$/, /^\+\d+$/, /^\d+,\d %$/])
    expect(seen).toContainEqual(expect.stringMatching(shape));
});
