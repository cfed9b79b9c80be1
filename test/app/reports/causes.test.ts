/** What a correction gives as reasons adds up to what it corrects, however late the entries behind it were noted. */
import { readWorkbook } from '../../../src/app/batch';
import { checkEntries } from '../../../src/app/check-data';
import { closeDayAct } from '../../../src/app/close';
import { reopenAct } from '../../../src/app/reopen';
import { freezeAct, reportsAct, restateAct } from '../../../src/app/reports/tell';
import { undoEntries } from '../../../src/app/zalo/undo';
import { writeEntries } from '../../../src/app/zalo/write';
import { tabOf } from '../../../src/sheets-api/snapshot';
import { textAt } from '../../../src/workbook/read';
import { june, logOf, type Office, office, types } from '../office';

const DAY = '2023-06-01';
const fromChat = { unit: 'SN2', day: DAY, indicator: 'activated' };

function closes(made: Office): void {
  made.answers.push(true);
  expect(closeDayAct(made.ports, 'vi')).toMatchObject({ refusal: null });
}

function reopens(made: Office, reason: string): void {
  made.answers.push('01/6', reason);
  expect(reopenAct(made.ports, 'vi')).toBe(DAY);
}

function freezes(made: Office): void {
  reportsAct(made.ports, 'vi', 'daily');
  const { sheetId } = tabOf(readWorkbook(made.ports), 'report.daily')!;
  made.select({ sheetId, row: 0, rowEnd: 1, column: 0, columnEnd: 1 });
  made.answers.push(true);
  expect(freezeAct(made.ports, 'vi')?.frozen).not.toBeNull();
}

/** Why the whole of the day is another one, as the tab says it. */
function whyTotal(made: Office): string {
  restateAct(made.ports, 'vi');
  const tab = tabOf(readWorkbook(made.ports), 'restated')!;
  const line = tab.cells.findIndex(
    (_, row) => textAt(tab, row, 3).includes('Toàn') && textAt(tab, row, 5) !== '',
  );
  return textAt(tab, line, tab.cells[line]!.length - 1);
}

/** Closed at 4, opened for SA1, closed at 8, frozen with 8; nobody records who types. */
function sent(): Office {
  const made = office();
  expect(types(made, 'SN1', 1, '2')).toBe(true);
  writeEntries(made.ports, 'vi', [{ ...fromChat, value: 2, at: null, sender: '', stands: null }]);
  closes(made);
  reopens(made, 'SA1 báo sót');
  expect(types(made, 'SA1', 1, '4')).toBe(true);
  closes(made);
  freezes(made);
  made.workbook.setNow(june(2, '10:00'));
  return made;
}

test('what the report knew is no reason; each of the others has its own', () => {
  const made = sent();
  reopens(made, 'SN1 báo sót');
  expect(types(made, 'SN1', 1, '3')).toBe(true);
  undoEntries(made.ports, 'vi', [fromChat]);
  const expected = 'SN2 ngày 01/6/2023: 2 → trống (hoàn tác); SN1 ngày 01/6/2023: 2 → 3 (SN1 báo sót)';
  checkEntries(made.ports, 'vi', true);
  expect(whyTotal(made)).toBe(expected);
  closes(made);
  expect(whyTotal(made)).toBe(expected);
});

test('the same with nobody checking, before the day is closed and after', () => {
  const made = sent();
  reopens(made, 'SN1 báo sót');
  expect(types(made, 'SN1', 1, '3')).toBe(true);
  const change = 'SN1 ngày 01/6/2023: 2 → 3';
  expect(whyTotal(made)).toBe(`${change} (SN1 báo sót)`);
  closes(made);
  expect(whyTotal(made)).toBe(`${change} (SN1 báo sót)`);
  checkEntries(made.ports, 'vi', true);
  expect(whyTotal(made)).toBe(`${change} (SN1 báo sót)`);
});

test('what closing the day has told is not told again as missed', () => {
  const made = office();
  expect(types(made, 'SN1', 1, '2')).toBe(true);
  closes(made);
  checkEntries(made.ports, 'vi', true);
  reopens(made, 'SA1 báo sót');
  expect(types(made, 'SA1', 1, '4')).toBe(true);
  closes(made);
  const { missed } = checkEntries(made.ports, 'vi', true);
  expect(missed).toBe(1);
  expect(
    logOf(made)
      .filter(({ unit }) => unit === 'SA1')
      .map(({ act }) => act),
  ).toEqual(['restated']);
  expect(checkEntries(made.ports, 'vi', true).missed).toBe(0);
});

test('what nothing explains is said', () => {
  const made = sent();
  reopens(made, 'SN1 báo sót');
  expect(types(made, 'SN1', 1, '3')).toBe(true);
  expect(types(made, 'SA2', 1, '5')).toBe(true);
  checkEntries(made.ports, 'vi', true);
  const log = tabOf(readWorkbook(made.ports), 'log')!;
  const row = log.cells.findIndex(
    (cells) =>
      cells.some(({ value }) => value === 'missed') &&
      cells.some(({ value }) => String(value).startsWith('SA2')),
  );
  expect(row).toBeGreaterThan(0);
  const column = log.cells[row]!.findIndex(({ value }) => value === 'missed');
  made.ports.sheets.batchUpdate({
    requests: [
      {
        updateCells: {
          start: { sheetId: log.sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: { stringValue: '?' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ],
  });
  expect(whyTotal(made)).toBe('SN1 ngày 01/6/2023: 2 → 3 (SN1 báo sót); còn +5: chưa rõ, xem Nhật ký');
});
