/** After a re-plan with a team past its target: Tiến độ, what closing says and BC ngày speak of the same plan. */
import { closeDayAct } from '../../src/app/close';
import { dayChangeAct } from '../../src/app/day-change';
import { standingOf } from '../../src/app/keep-record';
import { inputOf } from '../../src/app/reports/input';
import { catchUpAct } from '../../src/app/tell-daily';
import { dayTotals, planTargets } from '../../src/domain/closing';
import { reportOf } from '../../src/domain/report';
import { gridOf } from './grid';
import { june, type Office, office, types, working } from './office';

const DAY = '2023-06-03';

/** SN2 has done 12 of its 9 when the rest is spread; on Saturday everybody reports. */
function saturday(): Office {
  const made = office();
  for (const team of ['SA1', 'SA2', 'SN1']) expect(types(made, team, 1, '1')).toBe(true);
  expect(types(made, 'SN2', 1, '12')).toBe(true);
  made.workbook.setNow(june(2, '15:30'));
  made.answers.push(true);
  expect(catchUpAct(made.ports, 'vi')).toMatchObject({ applied: true });
  made.workbook.setNow(june(3, '09:00'));
  dayChangeAct(made.ports, 'vi');
  for (const [team, text] of Object.entries({ SA1: '4', SA2: '3', SN1: '5', SN2: '1' }))
    expect(types(made, team, 3, text)).toBe(true);
  made.workbook.setNow(june(3, '15:50'));
  made.answers.push('tất cả', true);
  closeDayAct(made.ports, 'vi');
  return made;
}

test('one target, one sum and one gap, of the ward and of every hamlet', () => {
  const made = saturday();
  const work = working(made);
  const report = reportOf(inputOf(made.ports, work), { kind: 'daily', of: DAY });
  const grid = gridOf(made.workbook, 'progress');
  const keys = grid.rows.findIndex((row) => row.includes('target|activated'));
  const shown = (unit: string) =>
    ['target', 'done', 'gap'].map((figure) =>
      grid.value(
        grid.rows.findIndex(([key]) => key === unit),
        grid.rows[keys]!.indexOf(`${figure}|activated`),
      ),
    );
  const printed = (unit: string | null) => {
    const { cells } = unit === null ? report.total! : report.rows.find((row) => row.unit === unit)!;
    return ['assigned', 'toDate', 'gap'].map((key) => cells[key] ?? cells[`${key}|activated`]);
  };
  expect(printed(null)).toEqual(shown('area'));
  for (const hamlet of ['SA', 'SN']) expect(printed(hamlet)).toEqual(shown(hamlet));
  const [target, done, gap] = shown('area') as number[];
  expect([target, done]).toEqual([37, 28]);
  expect(gap).not.toBe(0);
  const { campaign, scene } = work;
  expect(dayTotals(standingOf(work), scene.versions, DAY)).toMatchObject([{ sum: done, target }]);
  expect(planTargets(campaign, scene.versions)).toEqual(new Map([['activated', target]]));
  expect(made.shown.pop()).toContain('lũy kế 28 (75,7 %)');
});
