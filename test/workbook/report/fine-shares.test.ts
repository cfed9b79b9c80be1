/** Shares of those eligible stand on paper as the plan states them: 12,92 %. */
import { instantOf } from '../../../src/domain/instant';
import { reportOf } from '../../../src/domain/report';
import { reportTab } from '../../../src/workbook/tabs/report';
import { files, firstPlan, inputOf, seeded, typedBy } from '../../domain/report/sample';
import { smallCampaign } from '../fixtures';
import { desk } from './desk';
import { sceneOf } from './drawn';

test('the cells of a last report with the baseline and the wards of Đồng Xoài', () => {
  const { indicators, units } = files.dongXoai;
  const campaign = smallCampaign({
    indicators: [{ ...indicators[0], target: 400, phaseTargets: undefined }],
    units: units.map(({ name, code, eligible }) => ({ name, code, eligible, teams: 1 })),
  });
  const input = inputOf(campaign, {
    versions: [firstPlan(campaign)],
    submissions: typedBy(campaign, seeded(7), 9),
    now: instantOf('2023-06-14', '10:00'),
  });
  const report = reportOf(input, { kind: 'final', of: '' });
  const made = desk(input);
  made.draw([reportTab(report, sceneOf(input), { made: null, entries: input.submissions })]);
  const { title, cell } = made.at('report.final', 'total', 'baselineShare');
  const shown = (at: string): string => made.workbook.shown(title, at);
  expect(shown(cell)).toBe('12,92 %');
  const { cells } = report.total!;
  const reached = Math.round(10_000 * (cells.reachedShare as number)) / 100;
  expect(shown(made.at('report.final', 'total', 'reachedShare').cell)).toBe(
    `${reached.toFixed(2).replace('.', ',')} %`,
  );
  const share = shown(made.at('report.final', 'total', 'share').cell);
  expect(share).toMatch(/^\d+,\d %$/);
});
