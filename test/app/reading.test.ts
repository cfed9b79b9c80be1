/** What an act reads: everything, or of tables of formulas that it does not draw the keys alone. */
import { applyOver, readWhole, readWorkbook } from '../../src/app/batch';
import { build } from '../../src/app/build';
import { inputOf } from '../../src/app/reports/input';
import { drawn } from '../../src/app/reports/make';
import { readStanding, redraw } from '../../src/app/scene';
import { dueReports, reportsOf } from '../../src/domain/report';
import { compile, LIST_FIELDS, READ_FIELDS, type Snapshot } from '../../src/sheets-api';
import { isEntryKey } from '../../src/workbook/model';
import { cellAt } from '../../src/workbook/read';
import { trackingTab } from '../../src/workbook/tabs';
import { SECRETARY } from './desk';
import { june, type Office, office, titleOf, types } from './office';

const COMPUTED = ['tracking', 'progress', 'quotaGroups', 'quotaUnits'];

test('of tables of formulas an act that draws none of them reads the keys, of every other tab of ours all cells', () => {
  const made = office();
  types(made, 'SN2', 2, '4');
  made.reads.length = 0;
  const [part, all] = [readWorkbook(made.ports), readWhole(made.ports)];
  expect(made.reads).toEqual([LIST_FIELDS, READ_FIELDS, READ_FIELDS]);
  expect(keysOf(part)).toEqual(keysOf(all));
  expect(keysOf(part, ({ isWhole }) => !isWhole).sort()).toEqual([...COMPUTED].sort());
  for (const [i, sheet] of part.sheets.entries()) {
    const whole = all.sheets[i]!;
    if (sheet.tab === null || sheet.isWhole) expect(sheet.tab).toEqual(whole.tab);
    else {
      const beyond = sheet.tab.cells.slice(1).flatMap((line) => line.slice(1));
      expect(beyond).toEqual([]);
      expect(sheet.tab.cells[0]).toEqual(whole.tab!.cells[0]);
      for (let row = 0; row < sheet.tab.rowCount; row++)
        expect(cellAt(sheet.tab, row, 0)).toEqual(cellAt(whole.tab!, row, 0));
    }
  }
});

test('what is drawn over the keys alone is what is drawn over everything, whatever people moved and broke', () => {
  const made = office();
  const secretary = made.workbook.person(SECRETARY);
  types(made, 'SN2', 2, '4');
  const tracking = titleOf(made.workbook, 'tracking');
  const obstacles = titleOf(made.workbook, 'obstacles');
  expect(secretary.insertRows(tracking, 14, 2).accepted).toBe(true);
  expect(secretary.insertColumns(tracking, 5, 1).accepted).toBe(true);
  expect(secretary.renameTab(tracking, 'Bảng của tôi').accepted).toBe(true);
  expect(secretary.clear(obstacles, 'A12:H14').accepted).toBe(true);
  made.workbook.setNow(june(3, '20:00'));
  const requests = (snapshot: Snapshot) => {
    const work = readStanding(made.ports, snapshot, 'vi');
    const input = inputOf(made.ports, work);
    return redraw(made.ports, work, work.scene, {
      only: (key) => isEntryKey(key) || (!COMPUTED.includes(key) && key !== 'published'),
      more: reportsOf(input, dueReports(input)).map((report) => drawn(made.ports, work, report)),
    }).batches;
  };
  const [part, all] = [readWorkbook(made.ports), readWhole(made.ports)];
  expect(part.sheets.some(({ isWhole }) => !isWhole)).toBe(true);
  expect(requests(part)).toEqual(requests(all));
  expect(requests(part).length).toBeGreaterThan(0);
});

test('a tab of which only the keys were read is never drawn', () => {
  const made = office();
  const snapshot = readWorkbook(made.ports);
  const { scene } = readStanding(made.ports, snapshot, 'vi');
  const draw = () =>
    compile({ tabs: [trackingTab(scene)], names: [] }, snapshot, {
      editor: '',
      reset: [],
      drop: [],
      referred: [],
      fills: [],
    });
  expect(draw).toThrow('tracking was not read as a whole');
});

describe('where the keys alone do not tell, everything is read', () => {
  const whole = (made: Office) => {
    made.reads.length = 0;
    const snapshot = readWorkbook(made.ports);
    expect(made.reads).toHaveLength(3);
    expect(snapshot).toEqual(readWhole(made.ports));
    return snapshot;
  };

  test('a row put before the keys', () => {
    const made = office();
    const title = titleOf(made.workbook, 'tracking');
    expect(made.workbook.person(SECRETARY).insertRows(title, 0, 1).accepted).toBe(true);
    whole(made);
  });

  test('a copy in place of the tab it was made of', () => {
    const made = office();
    const secretary = made.workbook.person(SECRETARY);
    const title = titleOf(made.workbook, 'obstacles');
    expect(secretary.duplicateTab(title, 'Bản sao').accepted).toBe(true);
    expect(secretary.deleteTab(title).accepted).toBe(true);
    expect(keysOf(whole(made))).toContain('obstacles');
  });

  test('a sheet that goes after it was listed', () => {
    const made = office();
    const secretary = made.workbook.person(SECRETARY);
    expect(secretary.duplicateTab(titleOf(made.workbook, 'obstacles'), 'Bản sao').accepted).toBe(true);
    const { get } = made.ports.sheets;
    made.ports.sheets.get = (...asked) => {
      const reply = get(...asked);
      if (asked[0] === LIST_FIELDS) secretary.deleteTab('Bản sao');
      return reply;
    };
    whole(made);
  });
});

test('an act that drew every tab reads everything again when people move lines meanwhile', () => {
  const made = office();
  const title = titleOf(made.workbook, 'tracking');
  const secretary = made.workbook.person(SECRETARY);
  const { batchUpdate } = made.ports.sheets;
  const tab = readWhole(made.ports).sheets.find((sheet) => sheet.title === title)!.tab!;
  const row = tab.cells.findIndex(([key]) => key?.value === 'SA1');
  let moved = false;
  made.ports.sheets.batchUpdate = (body) => {
    if (!moved) expect(secretary.insertRows(title, row, 1).accepted).toBe(true);
    moved = true;
    return batchUpdate(body);
  };
  expect(secretary.clear(title, `E${row + 1}:AZ${row + 1}`).accepted).toBe(true);
  made.reads.length = 0;
  build(made.ports, 'vi', () => true);
  expect(made.reads.every((fields) => fields === READ_FIELDS)).toBe(true);
  expect(made.reads.length).toBeGreaterThan(1);
  const { written } = applyOver(made.ports, readWhole(made.ports), (snapshot) => {
    const work = readStanding(made.ports, snapshot, 'vi');
    return { compiled: redraw(made.ports, work, work.scene), result: null };
  });
  expect(written).toBe(false);
});

function keysOf({ sheets }: Snapshot, which: (sheet: Snapshot['sheets'][number]) => boolean = () => true) {
  return sheets.flatMap((sheet) => (sheet.tab !== null && which(sheet) ? [sheet.tab.key as string] : []));
}
