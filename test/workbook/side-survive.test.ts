/** The tabs beside the entries in the local workbook: what people typed stays through changes of the plan. */
import type { Identity } from '../../local/workbook/api';
import { createWorkbook } from '../../local/workbook/workbook';
import type { Campaign } from '../../src/domain/campaign';
import { compile, READ_FIELDS, snapshotOf } from '../../src/sheets-api';
import { readSide } from '../../src/workbook/decode/side';
import { a1, type ReadTab, textAt } from '../../src/workbook/read';
import {
  obstaclesTab,
  officialTab,
  organisationsTab,
  rebalanceTab,
  settingsTab,
} from '../../src/workbook/tabs';
import { organisationKeys } from '../../src/workbook/tabs/organisations';
import { smallCampaign } from './fixtures';
import { sceneOf } from './side-scene';

const OWNER = { email: 'van-phong@vi-du.vn', role: 'owner' } as const;
const LEADER = { email: 'to-truong@vi-du.vn', role: 'editor' } as const;
const TODAY = '2023-06-08';

function desk() {
  const workbook = createWorkbook({
    title: 'Thử',
    owner: OWNER.email,
    now: Date.parse(`${TODAY}T09:00:00+07:00`),
  });
  const api = workbook.as(OWNER);
  const read = () => snapshotOf(api.get({ fields: READ_FIELDS }));
  const tab = (key: string): ReadTab => read().sheets.find((sheet) => sheet.tab?.key === key)!.tab!;
  const place = (key: string, row: string, column: string) => {
    const found = tab(key);
    const lines = Array.from({ length: found.rowCount }, (_, i) => i);
    const columns = Array.from({ length: found.columnCount }, (_, i) => i);
    const c = columns.find((one) => lines.slice(0, 3).some((line) => textAt(found, line, one) === column));
    const r = lines.find((line) => textAt(found, line, 0) === row);
    return r === undefined || c === undefined ? null : { title: found.title, row: r, column: c };
  };
  return {
    workbook,
    /** Draws the tabs of a campaign over what stands; how many requests that took. */
    draw(campaign: Campaign): number {
      const scene = sceneOf(campaign, { today: TODAY });
      const tabs = [
        settingsTab(campaign, 'vi'),
        obstaclesTab(scene),
        officialTab(scene),
        ...(campaign.organisations.length > 0 ? [organisationsTab(scene)] : []),
        rebalanceTab(scene, []),
      ];
      const { batches } = compile({ tabs, names: [] }, read(), {
        editor: OWNER.email,
        reset: [],
        drop: [],
        referred: [],
        fills: [],
      });
      const requests = batches.flat();
      if (requests.length > 0) api.batchUpdate({ requests });
      return requests.length;
    },
    /** @returns whether it was taken */
    type(key: string, row: string, column: string, text: string, who: Identity = OWNER): boolean {
      const at = place(key, row, column);
      if (at === null) throw new Error(`no ${row} ${column} in ${key}`);
      return workbook.person(who).type(at.title, a1(at.row, at.column), text).accepted;
    },
    value(key: string, row: string, column: string) {
      const at = place(key, row, column);
      return at === null ? undefined : workbook.value(at.title, a1(at.row, at.column));
    },
    row: (key: string, row: string) => place(key, row, 'key')?.row,
    side: (campaign: Campaign) =>
      readSide(
        read().sheets.flatMap((sheet) => (sheet.tab === null ? [] : [sheet.tab])),
        campaign,
      ),
  };
}

const ORGANISATIONS = [
  { name: 'Đoàn Thanh niên', members: 40 },
  { name: 'Hội Phụ nữ', members: 25 },
];
const before = smallCampaign({ organisations: ORGANISATIONS });
/** A hamlet less, a reason less, another organisation. */
const after = smallCampaign({
  units: [{ name: 'Thôn Song', code: 'SO', teams: 3 }],
  organisations: [{ name: 'Hội Nông dân' }, ORGANISATIONS[0]!],
  entry: { reasons: ['Vắng mặt', 'Mất giấy tờ'] },
});
const [youth, women] = organisationKeys(before) as [string, string];

function filled() {
  const made = desk();
  made.draw(before);
  const typed: [string, string, string, string][] = [
    ['obstacles', '2023-06-08|SO', 'in|absent', '3'],
    ['obstacles', '2023-06-08|SO', 'in|refused', '2'],
    ['obstacles', '2023-06-07|SA', 'in|reached', '9'],
    ['obstacles', '2023-06-07|SA', 'in|note', 'mưa'],
    ['official', 'SA', '2023-06-08|activated', '85'],
    ['official', 'area', '2023-06-08|activated', '210'],
    ['organisations', youth, 'in|holders', '31'],
    ['organisations', women, 'in|recruited', '12'],
    ['rebalance', 'SA2|activated', 'in|keep', 'Có'],
  ];
  for (const [key, row, column, text] of typed) expect(made.type(key, row, column, text)).toBe(true);
  return made;
}

test('drawing again writes nothing', () => {
  const made = filled();
  expect(made.draw(before)).toBe(0);
});

test('what was typed is read back', () => {
  const side = filled().side(before);
  expect(side.findings).toEqual([]);
  expect(side.obstacles.map(({ unit, day, reached }) => [unit, day, reached])).toEqual([
    ['SA', '2023-06-07', 9],
    ['SO', '2023-06-08', null],
  ]);
  expect(side.wishes.pins).toEqual(new Set(['SA2']));
});

test('leaders type reasons on open days and nothing else', () => {
  const made = filled();
  const leader = (...[key, row, column, text]: [string, string, string, string]) =>
    made.type(key, row, column, text, LEADER);
  expect(leader('obstacles', '2023-06-08|SO', 'in|absent', '4')).toBe(true);
  expect(leader('obstacles', '2023-06-08|SO', 'in|note', 'mưa')).toBe(true);
  expect(leader('obstacles', '2023-06-09|SO', 'in|absent', '1')).toBe(false);
  expect(leader('obstacles', '2023-06-08|SO', 'unit', 'x')).toBe(false);
  expect(leader('obstacles', '2023-06-08|SO', 'in|other', '-1')).toBe(false);
  for (const date of ['07', '08', '09'])
    expect(leader('official', 'SO', `2023-06-${date}|activated`, '1')).toBe(false);
  expect(leader('official', 'area', '2023-06-08|activated', '1')).toBe(false);
  for (const column of ['members', 'in|holders', 'in|recruited'])
    expect(leader('organisations', youth, column, '1')).toBe(false);
  expect(leader('organisations', 'perHead', 'wanted', '1')).toBe(false);
  expect(leader('rebalance', 'SA2|activated', 'in|keep', 'Không')).toBe(false);
  expect(leader('rebalance', 'SA2|activated', 'in|to', 'SO1')).toBe(false);
  expect(leader('rebalance', 'SA2|activated', 'in|amount', '1')).toBe(false);
});

test('a hamlet, a reason, an organisation that go: their numbers are set aside, never dropped', () => {
  const made = filled();
  made.draw(after);
  const left: [string, string, string, unknown][] = [
    ['obstacles', '2023-06-08|SO', 'in|absent', 3],
    ['obstacles', '2023-06-08|SO', 'in|refused', 2],
    ['obstacles', '2023-06-07|SA', 'in|reached', 9],
    ['obstacles', '2023-06-07|SA', 'in|note', 'mưa'],
    ['official', 'SA', '2023-06-08|activated', 85],
    ['official', 'area', '2023-06-08|activated', 210],
    ['organisations', youth, 'in|holders', 31],
    ['organisations', women, 'in|recruited', 12],
    ['rebalance', 'SA2|activated', 'in|keep', 'Có'],
  ];
  for (const [key, row, column, value] of left)
    expect([key, row, column, made.value(key, row, column)]).toEqual([key, row, column, value]);
  // Lines and columns without anything in them are gone.
  expect(made.row('obstacles', '2023-06-08|SA')).toBeUndefined();
  expect(made.value('obstacles', '2023-06-08|SO', 'in|ineligible')).toBeUndefined();
  expect(made.row('obstacles', '2023-06-07|SA')!).toBeGreaterThan(made.row('obstacles', 'sentinel')!);
  // Not added: only what still is in the plan.
  expect(made.value('official', 'sum', '2023-06-08|activated')).toBe('');
  const side = made.side(after);
  expect(side.obstacles.map(({ unit, reasons }) => [unit, reasons])).toEqual([['SO', [3, null]]]);
  expect(side.findings.map(({ code }) => code)).toEqual(Array(4).fill('SIDE_ROW_LEFT'));
  expect(made.draw(after)).toBe(0);
  // And when they come back, everything stands where it was.
  made.draw(before);
  expect(made.side(before)).toMatchObject({ findings: [], obstacles: filled().side(before).obstacles });
});
