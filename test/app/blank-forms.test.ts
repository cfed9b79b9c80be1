/** A secretary starts from blank forms: a few cells, hamlets only, nameless teams; mistakes are named with their cell. */
import { cell, type Desk, desk } from './desk';
import { gridOf, rowOf } from './grid';

function fillIn(made: Desk, answers: Record<string, string>): void {
  const { rows } = gridOf(made.workbook, 'settings');
  for (const [key, text] of Object.entries(answers)) {
    const row = rows.findIndex((texts) => texts[0] === key);
    expect([key, made.secretary.type('Thiết lập', cell(row, 2), text)]).toEqual([key, { accepted: true }]);
  }
}

function listHamlets(made: Desk, hamlets: { name: string; teams: string }[]): void {
  const { rows } = gridOf(made.workbook, 'units');
  const keys = rows.findIndex((texts) => texts.includes('teams'));
  const head = rows.findIndex((texts) => texts.includes('Mã'));
  hamlets.forEach(({ name, teams }, i) => {
    for (const [key, text] of Object.entries({ level: 'Thôn', name, teams }))
      expect(made.secretary.type('Danh sách tổ', cell(head + 1 + i, rows[keys]!.indexOf(key)), text)).toEqual(
        { accepted: true },
      );
  });
}

const ANSWERS = {
  name: 'Đợt cao điểm thử',
  area: 'Xã Thử',
  issuer: 'UBND xã Thử',
  first: '1/6/2023',
  last: '30/6/2023',
  'ind.targetKind': 'Tổng số',
  'ind.target': '1.200',
};
const HAMLETS = [
  { name: 'Sành', teams: '3' },
  { name: 'Sống', teams: '2' },
  { name: 'Song Nga', teams: '2' },
];

test('hamlets and a number of teams are enough; codes are put in and stay', () => {
  const made = desk();
  made.host.run('newForms');
  fillIn(made, ANSWERS);
  listHamlets(made, HAMLETS);
  expect(made.calls(() => made.host.run('build'))).toMatchObject({ reads: 1, writes: 1 });
  expect(made.ui.alerts).toEqual([]);
  const entry = gridOf(made.workbook, 'entry');
  for (const team of ['SA1', 'SA2', 'SA3', 'SO1', 'SO2', 'SN1', 'SN2'])
    expect(rowOf(entry, team)).toBeGreaterThan(0);
  const units = gridOf(made.workbook, 'units');
  for (const code of ['SA', 'SO', 'SN']) expect(rowOf(units, code)).toBeGreaterThan(0);
  const quotas = gridOf(made.workbook, 'quotaUnits');
  const column = quotas.rows.find((texts) => texts.includes('total|activated'))!.indexOf('total|activated');
  const totals = ['SA1', 'SA2', 'SA3', 'SO1', 'SO2', 'SN1', 'SN2'].map((team) =>
    Number(quotas.value(rowOf(quotas, team), column)),
  );
  expect(totals.reduce((sum, total) => sum + total, 0)).toBe(1200);
  expect(made.calls(() => made.host.run('build'))).toMatchObject({ writes: 0 });
});

test('mistakes build nothing, and each is named with a way to its cell', () => {
  const made = desk();
  made.host.run('newForms');
  fillIn(made, { ...ANSWERS, first: '30/6/2023', last: '1/6/2023' });
  listHamlets(made, HAMLETS);
  made.host.run('build');
  expect(made.ui.alerts[0]?.text).toContain('Chưa lập bảng');
  expect(made.workbook.titles()).not.toContain('Nhập hôm nay');
  const sheet = made.workbook.resource().sheets!.find((one) => one.properties!.title === 'Cần kiểm tra')!;
  const links = (sheet.data![0]!.rowData ?? []).flatMap((row) =>
    (row.values ?? []).flatMap((value) => value.textFormatRuns?.[0]?.format?.link?.uri ?? []),
  );
  const { rows } = gridOf(made.workbook, 'settings');
  const row = rows.findIndex((texts) => texts[0] === 'last');
  expect(links).toContain(`#gid=7002&range=${cell(row, 2)}`);
});

test('putting the mistake right builds', () => {
  const made = desk();
  made.host.run('newForms');
  fillIn(made, { ...ANSWERS, first: '30/6/2023', last: '1/6/2023' });
  listHamlets(made, HAMLETS);
  made.host.run('build');
  fillIn(made, { first: '1/6/2023', last: '30/6/2023' });
  made.host.run('build');
  expect(made.workbook.titles()).toContain('Nhập hôm nay');
  expect(made.calls(() => made.host.run('build'))).toMatchObject({ writes: 0 });
});
