import { sideFindings as en } from '../../src/messages/en/side-findings';
import { sideFindings as vi } from '../../src/messages/vi/side-findings';
import { readSide } from '../../src/workbook/decode/side';
import { a1 } from '../../src/workbook/read';
import { obstaclesTab, officialTab, organisationsTab, rebalanceTab } from '../../src/workbook/tabs';
import { organisationKeys } from '../../src/workbook/tabs/organisations';
import { smallCampaign } from './fixtures';
import { Edited } from './read-tab';
import { sceneOf } from './side-scene';

const campaign = smallCampaign({
  organisations: [{ name: 'Đoàn Thanh niên', members: 40 }, { name: 'Hội Phụ nữ' }],
});
const [youth, women] = organisationKeys(campaign) as [string, string];
const scene = sceneOf(campaign);

interface Tabs {
  obstacles: Edited;
  official: Edited;
  organisations: Edited;
  rebalance: Edited;
}

function read(edit: (tabs: Tabs) => Partial<Tabs>) {
  const made: Tabs = {
    obstacles: Edited.of(obstaclesTab(scene)),
    official: Edited.of(officialTab(scene)),
    organisations: Edited.of(organisationsTab(scene)),
    rebalance: Edited.of(rebalanceTab(scene, [])),
  };
  const tabs = { ...made, ...edit(made) };
  const side = readSide(
    Object.values(tabs).map(({ tab }) => tab),
    campaign,
  );
  return { ...side, tabs, codes: side.findings.map(({ code }) => code) };
}

describe('tabs as they were made', () => {
  it('hold nothing, and nothing is wrong with them', () => {
    const side = read(() => ({}));
    expect(side.findings).toEqual([]);
    expect(side.obstacles).toEqual([]);
    expect(side.wishes).toEqual({ pins: new Set(), transfers: [] });
    expect(side.wishFindings).toEqual([]);
    expect(side.recruitsPerHead).toBe(10);
    expect(side.organisations.map(({ holders, recruited }) => [holders, recruited])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('may be missing', () => {
    const side = readSide([], campaign);
    expect([side.official.days, side.obstacles, side.organisations, side.findings]).toEqual([[], [], [], []]);
  });
});

describe('numbers', () => {
  it('are read by key, wherever rows and columns were moved', () => {
    const side = read(({ obstacles, official, organisations }) => ({
      obstacles: obstacles
        .type('2023-06-08|SA', 'in|reached', 9)
        .type('2023-06-08|SA', 'in|refused', 2)
        .type('2023-06-07|SO', 'in|absent', 0)
        .moveRow('2023-06-08|SA', '2023-06-07|SO'),
      official: official.type('SO', '2023-06-08|activated', 120).type('area', '2023-06-08|activated', 300),
      organisations: organisations
        .type('perHead', 'wanted', 12)
        .type(youth, 'in|holders', 31)
        .type(women, 'in|recruited', 12),
    }));
    expect(side.findings).toEqual([]);
    expect(side.obstacles).toEqual([
      { unit: 'SO', day: '2023-06-07', reached: null, reasons: [0, null, null, null, null, null] },
      { unit: 'SA', day: '2023-06-08', reached: 9, reasons: [null, null, null, null, 2, null] },
    ]);
    expect(side.recruitsPerHead).toBe(12);
    expect(side.organisations).toEqual([
      { name: 'Đoàn Thanh niên', members: 40, holders: 31, recruited: null },
      { name: 'Hội Phụ nữ', members: null, holders: null, recruited: 12 },
    ]);
    const [table] = side.official.tables;
    const cells = (unit: string) => table!.rows.find((row) => row.unit === unit)!.cells;
    expect(side.official.days[1]).toBe('2023-06-08');
    expect([cells('SO')[1], cells('SA')[1], cells('')[1]]).toEqual([120, null, 300]);
  });

  it('lead to their cells', () => {
    const { places, tabs } = read(({ official, obstacles }) => ({
      official: official.moveColumnToEnd('2023-06-08|activated'),
      obstacles: obstacles.type('2023-06-08|SA', 'in|reached', 9).rename('VM'),
    }));
    expect(places.get('official.activated.SO.2023-06-08')).toMatchObject({
      tab: 'official',
      row: tabs.official.row('SO'),
      column: tabs.official.tab.columnCount - 1,
    });
    expect(places.get('obstacles.SA.2023-06-08')).toMatchObject({ tab: 'obstacles', title: 'VM' });
  });

  it('keep text as it was typed in the official figures, and say so', () => {
    const side = read(({ official }) => ({ official: official.type('SO', '2023-06-07|activated', '1.204') }));
    expect(side.official.tables[0]!.rows[0]!.cells[0]).toBe('1.204');
    expect(side.findings).toMatchObject([{ code: 'FORM_NUMBER_TEXT', figures: { guess: 1204 } }]);
  });
});

const DAY = '2023-06-07|SO';
const WISH = 'SO1|activated';

/** What people do, what is then said, and of which cell. */
const mistakes: [
  code: string,
  what: string,
  edit: (tabs: Tabs) => Partial<Tabs>,
  at: [keyof Tabs, string, string],
][] = [
  [
    'FORM_NOT_NUMBER',
    'a word',
    ({ obstacles }) => ({ obstacles: obstacles.type(DAY, 'in|absent', 'ba') }),
    ['obstacles', DAY, 'in|absent'],
  ],
  [
    'FORM_NUMBER_TEXT',
    'words behind a number',
    ({ obstacles }) => ({ obstacles: obstacles.type(DAY, 'in|absent', '3 người') }),
    ['obstacles', DAY, 'in|absent'],
  ],
  [
    'FORM_NEGATIVE',
    'a negative number',
    ({ obstacles }) => ({ obstacles: obstacles.type(DAY, 'in|reached', -3) }),
    ['obstacles', DAY, 'in|reached'],
  ],
  [
    'FORM_FORMULA',
    'a formula',
    ({ organisations }) => ({ organisations: organisations.formula(youth, 'in|holders', '=3+4') }),
    ['organisations', youth, 'in|holders'],
  ],
  [
    'SIDE_TOO_LARGE',
    'a date',
    ({ obstacles }) => ({ obstacles: obstacles.type(DAY, 'in|absent', 45084) }),
    ['obstacles', DAY, 'in|absent'],
  ],
  [
    'SIDE_REASONS_EXCEED',
    'more reasons than visits',
    ({ obstacles }) => ({
      obstacles: obstacles.type(DAY, 'in|reached', 2).type(DAY, 'in|absent', 2).type(DAY, 'in|other', 1),
    }),
    ['obstacles', DAY, 'in|reached'],
  ],
  [
    'SIDE_MORE_THAN_MEMBERS',
    'more holders than members',
    ({ organisations }) => ({ organisations: organisations.type(youth, 'in|holders', 41) }),
    ['organisations', youth, 'in|holders'],
  ],
  [
    'SIDE_TRANSFER_UNIT',
    'an unknown unit',
    ({ rebalance }) => ({ rebalance: rebalance.type(WISH, 'in|to', 'XY').type(WISH, 'in|amount', 2) }),
    ['rebalance', WISH, 'in|to'],
  ],
  [
    'SIDE_TRANSFER_UNIT',
    'a name that several have',
    ({ rebalance }) => ({ rebalance: rebalance.type(WISH, 'in|to', 'Tổ 2').type(WISH, 'in|amount', 2) }),
    ['rebalance', WISH, 'in|to'],
  ],
  [
    'SIDE_TRANSFER_SAME',
    'to itself',
    ({ rebalance }) => ({ rebalance: rebalance.type(WISH, 'in|to', 'so1').type(WISH, 'in|amount', 2) }),
    ['rebalance', WISH, 'in|to'],
  ],
  [
    'SIDE_TRANSFER_INCOMPLETE',
    'no number',
    ({ rebalance }) => ({ rebalance: rebalance.type(WISH, 'in|to', 'SO2') }),
    ['rebalance', WISH, 'in|amount'],
  ],
  [
    'SIDE_TRANSFER_INCOMPLETE',
    'no unit',
    ({ rebalance }) => ({ rebalance: rebalance.type(WISH, 'in|amount', 2) }),
    ['rebalance', WISH, 'in|to'],
  ],
  [
    'FORM_CHOICE',
    'neither yes nor no',
    ({ rebalance }) => ({ rebalance: rebalance.type(WISH, 'in|keep', 'giữ') }),
    ['rebalance', WISH, 'in|keep'],
  ],
];

describe('mistakes', () => {
  it.each(mistakes)('%s: %s', (code, _, edit, [tab, row, column]) => {
    const side = read(edit);
    expect(side.codes).toEqual([code]);
    const [found] = side.findings;
    const at = side.tabs[tab];
    expect(found!.figures.cell).toBe(a1(at.row(row), at.column(column)));
    expect(side.places.get(found!.path)).toMatchObject({
      tab,
      row: at.row(row),
      column: at.column(column),
    });
    expect(side.wishes.transfers).toEqual([]);
    expect(side.wishFindings).toEqual(tab === 'rebalance' ? side.findings : []);
  });

  it('name a copied row, a row put in, a row of a unit that is gone; blank ones are nothing to speak of', () => {
    const added = (values: Record<string, string | number>) =>
      read(({ official }) => ({ official: official.insertRow('sentinel', values) })).codes;
    const column = '2023-06-08|activated';
    expect(added({ key: 'SO', [column]: 5 })).toEqual(['FORM_ROW_REPEATED']);
    expect(added({ [column]: 5 })).toEqual(['FORM_ROW_UNKNOWN']);
    expect(added({ key: 'OLD', [column]: 5 })).toEqual(['SIDE_ROW_LEFT']);
    expect(added({ key: 'SO' })).toEqual([]);
    expect(added({ unit: 'ghi chú' })).toEqual([]);
  });

  it('name a lost column and a lost key row, and read nothing by guess', () => {
    const lost = read(({ obstacles }) => ({
      obstacles: obstacles.type(DAY, 'in|reached', 3).deleteColumn('in|absent'),
    }));
    expect(lost.findings).toMatchObject([{ code: 'FORM_COLUMN_MISSING', figures: { column: 'Vắng mặt' } }]);
    expect(lost.obstacles[0]!.reached).toBe(3);
    const keys = read(({ obstacles }) => ({
      obstacles: obstacles.type(DAY, 'in|reached', 3).deleteRow('keys'),
    }));
    expect([keys.codes, keys.obstacles]).toEqual([['FORM_KEYS_LOST'], []]);
  });

  it('each have words in both languages, and a test', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    const tried = new Set([...mistakes.map(([code]) => code), 'SIDE_ROW_LEFT']);
    for (const code of Object.keys(vi)) expect(tried).toContain(code);
  });
});

describe('wishes', () => {
  it('are teams that keep what they have, and quotas passed on by code or name', () => {
    const side = read(({ rebalance }) => ({
      rebalance: rebalance
        .type('SO1|activated', 'in|keep', 'Có')
        .type('SO2|activated', 'in|keep', 'không')
        .type('SA1|activated', 'in|keep', true)
        .type('SO2|activated', 'in|to', 'sa2')
        .type('SO2|activated', 'in|amount', 4)
        .type('SA2|activated', 'in|to', 'Thôn Song')
        .type('SA2|activated', 'in|amount', 0),
    }));
    expect(side.findings).toEqual([]);
    expect(side.wishes).toEqual({
      pins: new Set(['SO1', 'SA1']),
      transfers: [{ indicator: 'activated', from: 'SO2', to: 'SA2', amount: 4 }],
    });
  });
});
