/** Typing as a leader while days come, are closed and reopened, over the real compiler and the local workbook. */
import { applyOver, readWorkbook } from '../../src/app/batch';
import { build } from '../../src/app/build';
import { catchUp } from '../../src/app/catch-up';
import { closeDayAct } from '../../src/app/close';
import { dayChangeAct } from '../../src/app/day-change';
import { reopenAct } from '../../src/app/reopen';
import { readStanding, redraw, sceneOf } from '../../src/app/scene';
import type { LateEntry } from '../../src/domain/record/ledger';
import { isEntryKey } from '../../src/workbook/model';
import type { Scene } from '../../src/workbook/tabs';
import { cell, LEADER, SECRETARY } from './desk';
import { gridOf } from './grid';
import { entryCell, FILE, june, type Office, office, titleOf, working } from './office';

/** The entry tabs drawn again, as acts of the day do. @returns whether anything was written */
function draw(made: Office, change: Partial<Scene['ledger']> = {}): boolean {
  const { written } = applyOver(made.ports, null, (snapshot) => {
    const work = readStanding(made.ports, snapshot, 'vi');
    const scene = sceneOf(made.ports, work, work.daily.versions);
    const drawn = { ...scene, ledger: { ...scene.ledger, ...change } };
    return { compiled: redraw(made.ports, work, drawn, { only: isEntryKey }), result: null };
  });
  return written;
}

const shut = (...dates: number[]): Partial<Scene['ledger']> => ({
  closings: dates.map((date) => ({
    day: `2023-06-0${date}`,
    closedAt: june(date, '16:00'),
    closedBy: '',
    isClosed: true,
  })),
});

const DATES = [1, 2, 3, 4, 5];

/** Days into which a leader may type for a team; every refusal says why. */
function open(made: Office, team: string, text = '2'): number[] {
  const person = made.workbook.person(LEADER);
  return DATES.filter((date) => {
    const outcome = person.type(titleOf(made.workbook, 'entry'), entryCell(made.workbook, team, date), text);
    if (!outcome.accepted) expect(outcome.message.length).toBeGreaterThan(10);
    return outcome.accepted;
  });
}

function shownDays(made: Office): number[] {
  const sheet = made.workbook
    .resource()
    .sheets!.find(({ properties }) => properties?.title === titleOf(made.workbook, 'entry'))!;
  const columns = sheet.data![0]!.columnMetadata ?? [];
  return DATES.filter((date) => {
    const column = entryCell(made.workbook, 'SA1', date).replace(/\d/g, '');
    const index = [...column].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return !columns[index]?.hiddenByUser;
  });
}

test('days open as they come, close with their columns hidden, and open again', () => {
  const made = office();
  expect(open(made, 'SA1')).toEqual([1, 2]);
  made.workbook.setNow(june(4, '00:10'));
  expect(open(made, 'SA1')).toEqual([1, 2]);
  expect(draw(made)).toBe(true);
  expect(open(made, 'SA1')).toEqual([1, 2, 3, 4]);
  expect(shownDays(made)).toEqual([2, 3, 4]);
  expect(draw(made, shut(1, 2))).toBe(true);
  expect(open(made, 'SA1', '3')).toEqual([3, 4]);
  expect(shownDays(made)).toEqual([3, 4]);
  expect(draw(made, shut(1, 2))).toBe(false);
  expect(draw(made, shut(1))).toBe(true);
  expect(open(made, 'SA1')).toEqual([2, 3, 4]);
});

test('a team that may be late types into its own cell of a closed day, until its time is over', () => {
  const made = office();
  const lateEntries: LateEntry[] = [{ unit: 'SN1', day: '2023-06-01', until: '2023-06-02' }];
  draw(made, { ...shut(1), lateEntries });
  expect(open(made, 'SN1')).toEqual([1, 2]);
  expect(open(made, 'SN2')).toEqual([2]);
  expect(shownDays(made)).toEqual([1, 2]);
  made.workbook.setNow(june(3, '00:10'));
  draw(made, { ...shut(1), lateEntries });
  expect(open(made, 'SN1')).toEqual([2, 3]);
  expect(shownDays(made)).toEqual([2, 3]);
});

test('validation holds even where protection does not: the office itself is refused on closed and coming days', () => {
  const made = office();
  draw(made, shut(1));
  const secretary = made.workbook.person({ email: 'van-phong@vi-du.vn', role: 'owner' });
  const answers = DATES.slice(0, 3).map((date) =>
    secretary.type(titleOf(made.workbook, 'entry'), entryCell(made.workbook, 'SA1', date), '2'),
  );
  expect(answers.map(({ accepted }) => accepted)).toEqual([false, true, false]);
  expect(answers[0]).toMatchObject({ reason: 'validation', message: expect.stringContaining('đã chốt') });
});

test('a formula is refused though its result could stand', () => {
  const made = office();
  const cellOf = entryCell(made.workbook, 'SA1', 2);
  const type = (text: string) =>
    made.workbook.person(LEADER).type(titleOf(made.workbook, 'entry'), cellOf, text);
  for (const text of ['=1+1', '=SUM(1;2)', '=1/0'])
    expect([text, type(text)]).toEqual([
      text,
      { accepted: false, reason: 'validation', message: expect.stringContaining('Chỉ gõ số') },
    ]);
  expect(type('2').accepted).toBe(true);
  // Pasted it stands, and can be typed over.
  const leader = made.workbook.person(LEADER);
  expect(leader.paste(titleOf(made.workbook, 'entry'), cellOf, [['=1+1']]).accepted).toBe(true);
  expect(type('=1+2').accepted).toBe(false);
  expect(type('3').accepted).toBe(true);
});

test('where the office types from messages, leaders type nowhere', () => {
  const made = office({ ...FILE, entry: { who: 'ward' } });
  expect(open(made, 'SA1')).toEqual([]);
});

test('a ward of many teams: every hamlet has a tab that stays its own', () => {
  const units = [
    { name: 'Sành', code: 'SA', teams: 40 },
    { name: 'Song', code: 'SN', teams: 21 },
  ];
  const made = office({ ...FILE, units });
  const titles = made.workbook.titles().filter((title) => title.startsWith('Nhập'));
  expect(titles).toEqual(['Nhập Sành', 'Nhập Song']);
  const type = (tab: 'entry.SA' | 'entry.SN', team: string, date: number) =>
    made.workbook
      .person(LEADER)
      .type(titleOf(made.workbook, tab), entryCell(made.workbook, team, date, tab), '4').accepted;
  expect(type('entry.SN', 'SN21', 2)).toBe(true);
  expect(draw(made)).toBe(false);
  expect(draw(made, shut(2))).toBe(true);
  expect(type('entry.SN', 'SN21', 2)).toBe(false);
  expect(type('entry.SA', 'SA40', 1)).toBe(true);
  const { daily } = readStanding(made.ports, readWorkbook(made.ports), 'vi');
  expect([daily.homes.get('SN21'), daily.homes.get('SA40')]).toEqual(['entry.SN', 'entry.SA']);
});

/** Days into whose reasons a leader may type. */
function openReasons({ workbook }: Office): number[] {
  const { rows } = gridOf(workbook, 'obstacles');
  const columnOf = (key: string) => rows.find((row) => row.includes(key))!.indexOf(key);
  const may = (date: number, column: number) => {
    const row = rows.findIndex((texts) => texts[0] === `2023-06-0${date}|SA`);
    return workbook.person(LEADER).type(titleOf(workbook, 'obstacles'), cell(row, column), '1').accepted;
  };
  const opened = DATES.filter((date) => may(date, columnOf('in|absent')));
  expect(DATES.filter((date) => may(date, columnOf('in|note')))).toEqual(opened);
  return opened;
}

/** Tabs whose protection each batch changes. */
function protectionsIn({ workbook, writes }: Office): string[][] {
  const keyOf = new Map(
    workbook
      .resource()
      .sheets!.flatMap(({ protectedRanges = [] }) =>
        protectedRanges.map(({ protectedRangeId, description }) => [protectedRangeId, description]),
      ),
  );
  return writes.map(({ requests = [] }) =>
    requests
      .flatMap(({ updateProtectedRange }) => updateProtectedRange?.protectedRange?.protectedRangeId ?? [])
      .map((id) => keyOf.get(id)!.split(':').pop()!)
      .sort(),
  );
}

test('reasons are open on the very days that numbers are: as days come, are closed, are opened again', () => {
  const made = office();
  expect([openReasons(made), open(made, 'SA1')]).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const step = (work: () => void, days: number[]) => {
    made.writes.length = 0;
    work();
    expect(protectionsIn(made)).toEqual([['entry', 'obstacles']]);
    expect(openReasons(made)).toEqual(days);
    expect(open(made, 'SA1')).toEqual(days);
  };
  made.workbook.setNow(june(3, '00:10'));
  step(() => dayChangeAct(made.ports, 'vi'), [1, 2, 3]);
  made.workbook.setNow(june(3, '09:00'));
  made.answers.push('chỉ 1/6', true);
  step(() => closeDayAct(made.ports, 'vi'), [2, 3]);
  made.answers.push('1/6', 'báo sót');
  step(() => reopenAct(made.ports, 'vi'), [1, 2, 3]);
});

test('what the office keeps is its own: every cell of it refuses a leader, and takes the office', () => {
  const made = office({ ...FILE, organisations: [{ name: 'Đoàn Thanh niên', members: 40 }] });
  made.workbook.setNow(june(3, '15:30'));
  catchUp(made.ports, 'vi', '', () => false);
  for (const key of ['official', 'organisations', 'rebalance'] as const) {
    const title = titleOf(made.workbook, key);
    const [guard] = made.workbook.resource().sheets!.find(({ properties }) => properties?.title === title)!
      .protectedRanges!;
    expect(guard).toMatchObject({
      range: { sheetId: expect.any(Number) },
      editors: { users: [SECRETARY.email] },
    });
    expect(guard!.unprotectedRanges ?? []).toEqual([]);
    const { rows } = gridOf(made.workbook, key);
    const width = Math.max(...rows.map((row) => row.length));
    for (let row = 0; row < rows.length; row++)
      for (let column = 0; column < width; column++)
        expect(made.workbook.person(LEADER).type(title, cell(row, column), '1')).toMatchObject({
          accepted: false,
          reason: 'protected',
        });
  }
  const { rows } = gridOf(made.workbook, 'official');
  const row = rows.findIndex(([key]) => key === 'SA');
  const column = rows
    .find((texts) => texts.includes('2023-06-02|activated'))!
    .indexOf('2023-06-02|activated');
  const owner = made.workbook.person(SECRETARY);
  expect(owner.type(titleOf(made.workbook, 'official'), cell(row, column), '12').accepted).toBe(true);
});

test('thresholds changed in the form hold from the next build on', () => {
  const made = office();
  const place = working(made).places.get('thresholds.behind')!;
  const owner = made.workbook.person(SECRETARY);
  expect(owner.type(titleOf(made.workbook, place.tab), cell(place.row, place.column), '90').accepted).toBe(
    true,
  );
  const shown = () => {
    const grid = gridOf(made.workbook, 'progress');
    const row = grid.rows.findIndex((texts) => texts.includes('behind'));
    return grid.rows[row]!.map((_, column) => grid.value(row, column));
  };
  expect(shown()).toContain(95);
  build(made.ports, 'vi', () => true);
  expect(shown()).toContain(90);
});
