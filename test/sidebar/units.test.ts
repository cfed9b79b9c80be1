/** Units and the calendar of the set-up, through the sidebar's door: what is pasted, what is saved, what stays. */

import type { CallInput, CallName, CallOutput } from '../../src/apps-script/endpoints';
import { DITTO } from '../../src/workbook/decode/unit-table/types';
import { builtDesk, type Desk, desk, enter, LEADER, SMALL } from '../app/desk';

type Answer<T> = { ok: true; value: T } | { ok: false; code: string; text: string };

function answering({ host }: Desk) {
  return <K extends CallName>(name: K, input: CallInput<K>, by?: typeof LEADER): Answer<CallOutput<K>> =>
    host.run('sidebar', [{ name, input }], by) as Answer<CallOutput<K>>;
}

function asking(office: Desk) {
  return <K extends CallName>(name: K, input: CallInput<K>): CallOutput<K> => {
    const answer = answering(office)(name, input);
    if (!answer.ok) throw new Error(`${answer.code} ${answer.text}`);
    return answer.value;
  };
}

const PASTED: Omit<CallInput<'readUnits'>, 'text'> = {
  roles: [],
  sections: null,
  without: [],
};
const table = (...rows: string[]) => rows.map((row) => row.replace(/\|/g, '\t')).join('\n');
const titles = ({ workbook }: Desk) =>
  workbook
    .resource()
    .sheets!.map(({ properties }) => ({ title: properties!.title!, hidden: properties!.hidden === true }));

describe('from an empty file', () => {
  const office = desk('2023-05-20T09:00:00+07:00');
  const ask = asking(office);
  const NAUGHTY = '<img src=x onerror=alert(1)>';
  const text = table(
    'STT|Thôn|Số tổ|Chỉ tiêu|Trưởng thôn|SĐT',
    '1|Sống|5|1.441|Nguyễn Văn A|0900 000 001',
    '2|Song|5|1.446|Trần Thị B|0900000002',
    `3|${NAUGHTY}|5|200||`,
    '|Tổng cộng: 03 thôn|15|3.087||',
  );

  beforeAll(() => {
    const rows = {
      name: ['Đợt thử'],
      area: ['Xã Thử'],
      first: ['2023-06-01'],
      last: ['2023-06-30'],
      'ind.target': [3090],
      'ind.targetKind': ['total'],
    };
    ask('saveForms', { changes: { answers: { rows, lists: {} } }, agreed: null });
  });

  test('a table is read in one look and without a write', () => {
    const { reads, writes } = office.calls(() => {
      const read = ask('readUnits', { ...PASTED, text });
      expect(read.said.vi.mistakes).toEqual([]);
      expect(read.ready).toBe(true);
      expect(read.columns.map(({ role }) => role)).toEqual([
        'order',
        'level1',
        'teams',
        'quota|activated',
        'leader',
        'phone',
      ]);
      expect(read.said.vi.sums).toEqual([
        {
          name: 'Tài khoản định danh điện tử được kích hoạt',
          text: 'Cộng phụ lục 3.087, chỉ tiêu 3.090: thiếu 3.',
          fits: false,
        },
      ]);
      expect(read.rows).toEqual([2, 3, 4]);
      expect(read.units[0]).toEqual({
        cells: { name: 'Sống', level: 'Thôn', teams: 5, leader: 'Nguyễn Văn A', phone: '0900000001' },
        quota: { activated: 1441 },
      });
    });
    expect({ reads, writes }).toEqual({ reads: 2, writes: 0 });
  });

  test('a sum of teams that differs is told with its number, another sum without', () => {
    const blank = text.replace('2\tSong\t5', '2\tSong\t').replace('3.087', '3.088');
    const { mistakes } = ask('readUnits', { ...PASTED, text: blank }).said.vi;
    expect(mistakes.flatMap(({ code, teams }) => (code === 'TOTAL_DIFFERS' ? [teams] : []))).toEqual([
      15,
      undefined,
    ]);
  });

  test('what a person says of the columns counts', () => {
    const roles = [null, null, 'skip', 'eligible', null, null];
    const read = ask('readUnits', { ...PASTED, text, roles });
    expect(read.units[0]!.cells).toMatchObject({ name: 'Sống', eligible: 1441 });
    expect(read.units[0]!.cells.teams).toBeUndefined();
  });

  test('the list is saved in one write, and comes back as it was', () => {
    const { units } = ask('readUnits', { ...PASTED, text });
    const { writes } = office.calls(() => {
      ask('saveForms', { changes: { units }, agreed: null });
    });
    expect(writes).toBe(1);
    const { forms } = ask('readForms', {}).setUp;
    expect(forms.units).toEqual(units);
    expect(titles(office).some(({ title }) => title.includes('cũ'))).toBe(false);
    expect(office.workbook.value('Danh sách tổ', 'D7')).toBe(NAUGHTY);
  });

  test('one answer more is one cell more: nothing else is touched', () => {
    const { workbook, secretary } = office;
    secretary.type('Danh sách tổ', 'D20', 'Tự ghi');
    const { units } = ask('readForms', {}).setUp.forms;
    const cells = () =>
      workbook.resource().sheets!.find(({ properties }) => properties!.title === 'Danh sách tổ')!;
    const before = JSON.stringify(cells());
    const changed = units.map((line, i) =>
      i === 1 ? { ...line, cells: { ...line.cells, teams: 6 } } : line,
    );
    ask('saveForms', { changes: { units: changed }, agreed: null });
    expect(workbook.value('Danh sách tổ', 'G6')).toBe(6);
    ask('saveForms', { changes: { units }, agreed: null });
    expect(JSON.stringify(cells())).toBe(before);
    expect(titles(office).filter(({ title }) => title.startsWith('Danh sách tổ'))).toHaveLength(1);
  });

  test('another list takes its place, the old one stays in a hidden copy', () => {
    const { units } = ask('readUnits', { ...PASTED, text: 'Gò Mít\nSành' });
    ask('saveForms', { changes: { units }, agreed: null });
    expect(ask('readForms', {}).setUp.forms.units).toEqual(units);
    const copies = titles(office).filter(({ title }) => title.startsWith('Danh sách tổ (cũ'));
    expect(copies).toHaveLength(1);
    expect(copies[0]!.hidden).toBe(true);
    expect(office.workbook.value(copies[0]!.title, 'D7')).toBe(NAUGHTY);
  });

  test('an indicator made later gets its column of given quotas, and quotas go into it', () => {
    const { rows } = ask('readForms', {}).setUp.forms.answers;
    const name = rows['ind.name']!;
    const second = {
      'ind.name': [...name.slice(0, 1), 'Mức 2'],
      'ind.kind': ['count', 'count'],
      'ind.unit': ['a', 'b'],
    };
    const { writes } = office.calls(() => {
      ask('saveForms', { changes: { answers: { rows: second, lists: {} } }, agreed: null });
    });
    expect(writes).toBe(1);
    const text = table('Thôn|Chỉ tiêu mức 1|Mức 2', 'Gò Mít|10|20', 'Sành|30|40');
    const { units } = ask('readUnits', { ...PASTED, text, roles: [null, 'quota|activated', null] });
    expect(units.map(({ quota }) => quota)).toEqual([
      { activated: 10, indicator1: 20 },
      { activated: 30, indicator1: 40 },
    ]);
    ask('saveForms', { changes: { units }, agreed: null });
    expect(ask('readForms', {}).setUp.forms.units).toEqual(units);
  });

  test('what is told of a table is told in both languages, with the names the campaign gives its levels', () => {
    const text = table('Thôn|Tổ|Trọng số|SĐT', 'Song|Tổ 1|1,5|0900000001', '|https://xa.gov.vn||');
    const { said } = ask('readUnits', { ...PASTED, text });
    const wordOf = (language: 'vi' | 'en', role: string) =>
      said[language].roles.find((one) => one.role === role)!.word;
    expect(wordOf('vi', 'weight')).toBe('Hệ số chia: chia chỉ tiêu theo số này, không theo số người');
    expect(wordOf('en', 'weight')).toBe('Share: quotas are shared by this, not by the number of people');
    expect(wordOf('vi', 'teams')).toBe('Số tổ trong mỗi đơn vị');
    expect(said.vi.mistakes.map(({ text }) => text)).toEqual([
      '"https://xa.gov.vn" là địa chỉ trang mạng, không phải đơn vị: bỏ qua.',
    ]);
    expect(said.en.mistakes.map(({ text }) => text)).toEqual([
      '“https://xa.gov.vn” is a web address and no unit: left out.',
    ]);
    const asked = ask('readUnits', { ...PASTED, text: 'Song\nSống: https://xa.gov.vn' });
    expect([asked.ready, asked.said.en.mistakes.map(({ row, text }) => [row, text])]).toEqual([
      false,
      [
        [
          2,
          'The name “Sống: https://xa.gov.vn” holds a web address. Correct it to the name of a unit, or leave the line out.',
        ],
      ],
    ]);
    const names = /Thôn|thôn|Tổ|tổ|Khu phố/g;
    for (const { role, word } of said.en.roles)
      if (!role.includes('|')) expect(word.replace(names, '')).not.toMatch(/[À-ỹ]/);
  });

  test('merged cells, mistakes and lines left out', () => {
    const text = table('Thôn|Tổ|Chỉ tiêu mức 1', 'Sống|Tổ 1|44l', `${DITTO}|Tổ 2|12`);
    const read = ask('readUnits', { ...PASTED, text, roles: [null, null, 'quota|activated'] });
    expect(read.ready).toBe(false);
    expect(read.said.vi.mistakes[0]).toEqual({
      code: 'NOT_NUMBER',
      severity: 'error',
      row: 2,
      text: '"44l" ở cột "Chỉ tiêu mức 1" không phải là số. Sửa lại, ví dụ 441.',
    });
    expect(read.units.map(({ cells }) => `${cells.level} ${cells.name}`)).toEqual([
      'Thôn Sống',
      'Tổ Tổ 1',
      'Tổ Tổ 2',
    ]);
    const without = ask('readUnits', {
      ...PASTED,
      text,
      roles: [null, null, 'quota|activated'],
      without: [2],
    });
    expect(without.said.vi.mistakes.map(({ code }) => code)).toEqual(['NO_PARENT']);
  });

  test('leaders are refused, and so is what no reader sends', () => {
    const answer = answering(office);
    expect(answer('readUnits', { ...PASTED, text: 'Song' }, LEADER)).toMatchObject({
      ok: false,
      code: 'NOT_SECRETARY',
    });
    for (const input of [
      { ...PASTED },
      { ...PASTED, text: 'x'.repeat(200_001) },
      { ...PASTED, text: '', roles: ['quota|<b>'] },
      { ...PASTED, text: '', without: [1.5] },
    ])
      expect(answer('readUnits', input as CallInput<'readUnits'>)).toMatchObject({
        ok: false,
        code: 'SIDEBAR_OUTDATED',
      });
  });
});

describe('the calendar', () => {
  const office = desk('2026-04-01T09:00:00+07:00');
  const ask = asking(office);

  beforeAll(() => {
    const rows = {
      name: ['Đợt thử'],
      area: ['Xã Thử'],
      first: ['2026-04-20'],
      last: ['2026-05-31'],
      'ind.target': [300],
    };
    const units = ['Sống', 'Song'].map((name) => ({ cells: { name, level: 'Thôn', teams: 2 }, quota: {} }));
    ask('saveForms', { changes: { answers: { rows, lists: {} }, units }, agreed: null });
  });

  test('holidays of the period come with the forms, no further call', () => {
    const { calls } = office.calls(() => {
      const days = ask('readForms', {}).setUp.holidays.map(({ day, usual }) => [day, usual]);
      expect(days).toEqual([
        ['2026-04-26', true],
        ['2026-04-30', true],
        ['2026-05-01', true],
      ]);
    });
    expect(calls).toHaveLength(2);
  });

  test('rest days, a slow start and a hamlet’s own days are saved in one write, and the plan goes by them', () => {
    const { setUp } = ask('readForms', {});
    const rows = { sunday: [0], rampUp: [0.5, 0.5] };
    const day = [['2026-04-30', 0, 'Ngày Chiến thắng 30/4']];
    const units = setUp.forms.units.map((line, i) =>
      i === 1 ? { ...line, cells: { ...line.cells, workDays: '2/5; 9/5–10/5' } } : line,
    );
    const { writes } = office.calls(() => {
      ask('saveForms', { changes: { answers: { rows, lists: { day } }, units }, agreed: null });
    });
    expect(writes).toBe(1);
    const { forms } = ask('readForms', {}).setUp;
    expect(forms.answers.lists.day).toEqual(day);
    expect(forms.answers.rows.rampUp).toEqual([0.5, 0.5]);
    expect(forms.units).toEqual(units);
    const { preview, groups } = ask('review', { unit: null });
    const sums = preview!.days.map((on, i) => [
      on,
      preview!.tables[0]!.cells.reduce((sum, cells) => sum + cells[i]!, 0),
    ]);
    const at = (day: string) => Number(sums.find(([on]) => on === day)![1]);
    for (const rest of ['2026-04-26', '2026-04-30', '2026-05-03']) expect(at(rest)).toBe(0);
    expect(at('2026-04-20')).toBeGreaterThan(0);
    expect(at('2026-04-20')).toBeLessThan(at('2026-04-23'));
    const own = ask('review', { unit: groups.find(({ name }) => name === 'Song')!.code }).preview!;
    const working = own.days.filter((_, i) => own.tables[0]!.cells.some((cells) => cells[i]! > 0));
    expect(working).toEqual(['2026-05-02', '2026-05-09', '2026-05-10']);
  });
});

describe('over standing tables', () => {
  const office = builtDesk(SMALL, '2023-06-02T09:00:00+07:00');
  const ask = asking(office);

  test('until a number was typed the list may still be another', () => {
    expect(ask('readForms', {}).setUp).toMatchObject({ started: true, typed: false });
  });

  test('from then on it may not, and nothing is written', () => {
    enter(office.leader, office.workbook, 'Nhập hôm nay', 'SA1', '2023-06-02|activated', '3');
    expect(ask('readForms', {}).setUp).toMatchObject({ started: true, typed: true });
    const { units } = ask('readUnits', { ...PASTED, text: 'Gò Mít\nSành' });
    const { writes } = office.calls(() => {
      const answer = answering(office)('saveForms', { changes: { units }, agreed: null });
      expect(answer).toMatchObject({ ok: false, code: 'UNITS_IN_USE' });
    });
    expect(writes).toBe(0);
  });
});
