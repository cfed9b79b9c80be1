/** The last day of the period moved in the form, the deadline of the target left where it was. */
import { buildAct } from '../../src/app/tell';
import { cell, SECRETARY } from './desk';
import { gridOf } from './grid';
import { FILE, type Office, office, titleOf, types } from './office';

const WITH_DEADLINE = { ...FILE, indicators: [{ ...FILE.indicators[0], deadline: { by: '2023-06-05' } }] };

/** Writes 7 June beside "Đến hết ngày". */
function extend(made: Office): void {
  const { rows } = gridOf(made.workbook, 'settings');
  const row = rows.findIndex((texts) => texts.includes('Đến hết ngày'));
  const label = rows[row]!.indexOf('Đến hết ngày');
  const at = cell(row, label + 1);
  const sheet = titleOf(made.workbook, 'settings');
  expect(made.workbook.person(SECRETARY).type(sheet, at, '07/06/2023')).toEqual({ accepted: true });
}

const TOLD = /Ô Đến hết ngày ghi 07\/6\/2023 \(6 ngày\) nhưng theo ô Hạn: ngày, .* hết ngày 05\/6\/2023/;

test('is said with both cells in the closing words, and only when the last day has moved', () => {
  const made = office(WITH_DEADLINE);
  extend(made);
  buildAct(made.ports, 'vi');
  expect(made.shown[made.shown.length - 1]).toMatch(TOLD);
  made.shown.length = 0;
  buildAct(made.ports, 'vi');
  expect(made.shown.join()).not.toMatch(TOLD);
});

test('in a running campaign it is said before the quotas change', () => {
  const made = office(WITH_DEADLINE);
  expect(types(made, 'SA1', 1, '2')).toBe(true);
  made.workbook.setNow(Date.parse('2023-06-02T15:30:00+07:00'));
  extend(made);
  made.answers.push(false);
  buildAct(made.ports, 'vi');
  expect(made.shown[0]).toMatch(/^confirm: /);
  expect(made.shown[0]).toMatch(TOLD);
});
