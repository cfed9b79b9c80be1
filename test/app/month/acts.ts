/** What the office does in the month, each act with what must come of it. */
import type { Day } from '../../../src/domain/day';
import type { Typed } from '../../../src/domain/record/submission';
import type { TabKey } from '../../../src/workbook/model';
import { AMOUNT, KEEP, TO, wishKey } from '../../../src/workbook/tabs/rebalance';
import { cellByKeys, sheetOf, titleOf } from '../../libreoffice/tabs';
import { cell, SECRETARY } from '../desk';
import { INDICATOR } from './diary';
import { expectPlanSound, expectTargetsKept } from './plan-checks';
import { column, DAYS, entryTab, menu, takeDownPlan, UNSEEN, type Ward, working } from './ward';

/** "12/6" */
const said = (day: Day): string => `${+day.slice(8)}/${+day.slice(5, 7)}`;

/** "Kiểm tra số liệu"; takes the corrections that are offered when they are exactly these. */
export function check(
  ward: Ward,
  corrections: Record<string, number> = {},
  how: 'accept' | 'leave' = 'accept',
): string[] {
  const { diary, made } = ward;
  const offered = Object.keys(corrections).length > 0;
  const answers = offered ? [how === 'accept' ? ('YES' as const) : ('NO' as const)] : [];
  for (const deed of diary.deeds)
    if (deed.act === 'missed' && deed.who === UNSEEN)
      Object.assign(deed, { who: '', at: made.workbook.now() });
  const result = menu(ward, 'checkEntries', { says: answers }) as {
    findings: { code: string; path: string }[];
    corrections: { unit: string; day: Day; to: number }[];
  };
  const found = result.corrections.map(({ unit, day, to }) => [`${unit} ${said(day)}`, to]);
  expect(Object.fromEntries(found)).toEqual(corrections);
  if (how === 'accept')
    for (const { unit, day, to } of result.corrections)
      diary.add({
        act: 'correction',
        at: made.workbook.now(),
        who: SECRETARY.email,
        team: unit,
        day,
        value: to,
      });
  return result.findings.map(({ code }) => code);
}

/** "Hoàn tác lần sửa số vừa rồi" */
export function undo(ward: Ward, cells: Record<string, Typed>): void {
  expect(menu(ward, 'undoCorrections')).toBe(Object.keys(cells).length);
  for (const [spot, value] of Object.entries(cells)) {
    const [team = '', date = ''] = spot.split(' ');
    const day = DAYS.find((one) => said(one) === date)!;
    const at = ward.made.workbook.now();
    ward.diary.add({ act: 'undo', at, who: SECRETARY.email, team, day, value });
  }
}

export function reopen(ward: Ward, day: Day, why: string): void {
  expect(menu(ward, 'reopenDay', { types: [said(day), why] })).toBe(day);
}

/** A team may type into a closed day until the end of tomorrow. */
export function letBeLate(ward: Ward, team: string, day: Day, why: string): void {
  const done = menu(ward, 'lateEntry', { types: [`${team} ${said(day)}`, '', why] });
  expect(done).toMatchObject([{ unit: team, day }]);
}

export function receivedAt(ward: Ward, team: string, day: Day, time: string, why: string): void {
  const done = menu(ward, 'received', { types: [`${team} ${said(day)}`, time, why] });
  expect(done).toEqual([{ unit: team, day, indicator: INDICATOR }]);
}

/** "Giao bù phần thiếu", agreed to. */
export function catchUp(ward: Ward, ...wishes: WishesKept): void {
  const before = working(ward).campaign;
  const done = menu(ward, 'catchUp', { says: ['YES'] }) as { applied: boolean };
  expect(done.applied).toBe(true);
  expectPlanSound(ward, takeDownPlan(ward), before);
  expectTargetsKept(ward, ...wishes);
}

type WishesKept = [keeps?: readonly string[], passed?: Readonly<Record<string, number>>];

/** What "Giao bù" is to leave alone, or to pass on. */
export function wish(ward: Ward, team: string, wished: 'keep' | { to: string; amount: number }): void {
  const put = (key: string, text: string) => {
    typeInto(ward, 'rebalance', wishKey(team, INDICATOR), key, text);
  };
  if (wished === 'keep') put(KEEP, 'Có');
  else {
    put(TO, wished.to);
    put(AMOUNT, String(wished.amount));
  }
}

export function merge(ward: Ward, from: string, into: string): void {
  const before = working(ward).campaign;
  expect(menu(ward, 'mergeUnit', { says: ['YES'], types: [from, into] })).toMatchObject({ applied: true });
  expectPlanSound(ward, takeDownPlan(ward), before);
}

export function pause(ward: Ward, unit: string, first: Day, last: Day, why: string): void {
  const before = working(ward).campaign;
  const types = [unit, said(first), said(last), why];
  expect(menu(ward, 'stopUnit', { says: ['YES'], types })).toMatchObject({ applied: true });
  expectPlanSound(ward, takeDownPlan(ward), before);
}

/** The office changes a figure of the forms and has the tables made again. */
export function rePlan(ward: Ward, path: string, text: string): void {
  const before = working(ward).campaign;
  const { places } = working(ward);
  const at = places.get(path)!;
  expect(ward.made.secretary.type(at.title, cell(at.row, at.column), text)).toEqual({ accepted: true });
  expect(menu(ward, 'build', { says: ['YES'] })).toMatchObject({ built: true, written: true });
  expectPlanSound(ward, takeDownPlan(ward), before);
}

/** Types into a tab of ours by the keys of row and column. */
export function typeInto(ward: Ward, tab: TabKey, row: string, key: string, text: string): void {
  const sheet = sheetOf(ward.made.workbook.resource(), tab);
  const outcome = ward.made.secretary.type(titleOf(sheet), cellByKeys(sheet, row, key), text);
  expect([tab, row, key, outcome]).toEqual([tab, row, key, { accepted: true }]);
}

/** Sorts the rows of the entry tab by team. */
export function sortEntries(ward: Ward, ascending: boolean): void {
  const { title, rows, columns } = entryTab(ward);
  const [first, last] = [Math.min(...rows.values()), Math.max(...rows.values())];
  const range = `A${first + 1}:${cell(last, Math.max(...columns.values()))}`;
  expect(ward.made.secretary.sort(title, range, 0, ascending)).toEqual({ accepted: true });
}

export function insertColumnBefore(ward: Ward, day: Day): void {
  const { title, columns } = entryTab(ward);
  expect(ward.made.secretary.insertColumns(title, columns.get(column(day))!, 1)).toEqual({ accepted: true });
}

export function renameEntries(ward: Ward, title: string): void {
  expect(ward.made.secretary.renameTab(entryTab(ward).title, title)).toEqual({ accepted: true });
}

/** A person's act, not one of ours: past the watch. */
export function recolourTab(ward: Ward, red: number): void {
  const { sheetId } = entryTab(ward);
  ward.seen.inner.as(SECRETARY).batchUpdate({
    requests: [
      {
        updateSheetProperties: {
          properties: { sheetId, tabColorStyle: { rgbColor: { red } } },
          fields: 'tabColorStyle',
        },
      },
    ],
  });
}

/** What is typed meanwhile nobody notes: the document is locked by another run of the script. */
export function whileNobodyNotes({ made: { host }, ...ward }: Ward, work: () => void): void {
  host.switches.lockBusy = true;
  work();
  host.switches.lockBusy = false;
  expect(host.failures.length).toBeGreaterThan(0);
  host.failures.length = 0;
  expect(ward.diary.deeds.some(({ act }) => act === 'missed')).toBe(true);
}
