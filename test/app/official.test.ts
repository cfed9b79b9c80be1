/** The official system's figures, pasted by the office, beside what the teams reported. */
import { dayChangeAct } from '../../src/app/day-change';
import { checkEntriesAct } from '../../src/app/tell-daily';
import { cell, SECRETARY } from './desk';
import { gridOf, keyedColumns, rowOf } from './grid';
import { FILE, june, type Office, office, titleOf, types } from './office';

/** Sành has reported 480 by Monday afternoon; the system says something else. */
function monday(official: string): Office {
  const made = office({ ...FILE, indicators: [{ ...FILE.indicators[0], target: 1000 }] });
  for (const date of [1, 2, 3, 5]) {
    made.workbook.setNow(june(date, '14:00'));
    dayChangeAct(made.ports, 'vi');
    for (const team of ['SA1', 'SA2']) expect(types(made, team, date, '60')).toBe(true);
  }
  made.workbook.setNow(june(5, '16:00'));
  const grid = gridOf(made.workbook, 'official');
  const at = cell(rowOf(grid, 'SA'), keyedColumns(grid).get('2023-06-05|activated')!);
  const outcome = made.workbook.person(SECRETARY).type(titleOf(made.workbook, 'official'), at, official);
  expect(outcome).toEqual({ accepted: true });
  return made;
}

const gaps = (made: Office, thorough: boolean) =>
  checkEntriesAct(made.ports, 'vi', thorough).findings.filter(({ code }) => code.includes('OFFICIAL'));

test.each([
  ['700', 'ENTRY_OFFICIAL_ABOVE'],
  ['20', 'ENTRY_OFFICIAL_BELOW'],
])('a system that says %s: %s, with a way to the cell', (official, code) => {
  const made = monday(official);
  expect(gaps(made, true)).toMatchObject([{ code, path: 'official.activated.SA.2023-06-05' }]);
  const { rows } = gridOf(made.workbook, 'findings');
  const line = rows.find((texts) =>
    texts.some((text) => text.includes('công an') || text.includes(official)),
  );
  expect(line?.join(' ')).toContain('Số liệu công an, ô ');
  expect(made.shown.pop()).toMatch(/^toast: Có \d+ điều cần xem ở tab Cần kiểm tra/);
});

test('one that lags a few days, and a check that is not thorough, say nothing', () => {
  expect(gaps(monday('360'), true)).toEqual([]);
  expect(gaps(monday('700'), false)).toEqual([]);
});
