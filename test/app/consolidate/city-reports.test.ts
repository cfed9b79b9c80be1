/** The city's reports as tabs: what the domain says, what the cells show, and what is sent, are one. */
import { readWorkbook } from '../../../src/app/batch';
import { cityView, cityWordsAct } from '../../../src/app/consolidate';
import { cityWords } from '../../../src/app/consolidate/city-words';
import { cityReports } from '../../../src/domain/consolidation/reports';
import { consolidationOf } from '../../../src/domain/consolidation/totals';
import type { Report } from '../../../src/domain/report/report';
import { campaignName } from '../../../src/workbook/tabs/city/city-campaign';
import { consolidatedTab } from '../../../src/workbook/tabs/city/consolidated';
import { day, published, several } from '../../domain/consolidation/make';
import { portsOver } from '../../self-check/over';
import { differences } from '../../workbook/report/differences';
import { gridOf } from '../grid';
import { cells, consolidationIn, deskOf, NOW, run, wardsOf } from './papers';
import { CITY, type CityDesk, fileId, linkTo } from './world';

/** Every cell of the report, on the tab and by the domain. */
function held(made: CityDesk, now = NOW): Report[] {
  const reports = cityReports(consolidationIn(made, now));
  for (const report of reports.slice(0, 3))
    expect([report.kind, differences(report, cells(made, `report.${report.kind}`))]).toEqual([
      report.kind,
      [],
    ]);
  return reports;
}

test.each([1, 2, 3, 4, 5, 6])('any wards: the tabs show what the domain says (%i)', (seed) => {
  const made = deskOf(wardsOf(seed));
  run(made);
  const consolidation = consolidationIn(made);
  const reports = held(made);
  expect(reports.map(({ kind }) => kind)).toEqual(['daily', 'late', 'ranking']);
  // The tables the reports are taken from say the same sums.
  const whole = cells(made, 'consolidated');
  const [sums] = consolidation.total.indicators;
  const shown = (key: string) =>
    whole('total', `${key}|activated`) === '' ? null : whole('total', `${key}|activated`);
  expect([shown('target'), shown('today'), shown('quota'), shown('done')]).toEqual([
    sums!.target,
    sums!.today,
    sums!.quota,
    sums!.done,
  ]);
});

test('several things counted: a block each', () => {
  const made = deskOf([
    { cluster: '', target: null, file: several() },
    { cluster: '', target: null, file: published() },
  ]);
  run(made);
  held(made);
});

test('the ranking on paper says which of several things it goes by, and where the others are ranked', () => {
  const made = deskOf([{ cluster: '', target: null, file: several() }]);
  run(made);
  const said = gridOf(made.workbook, 'report.ranking').rows.flat().join('\n');
  expect(said).toContain('Xếp theo Kích hoạt:');
  expect(said).toContain('Hạng theo Cấp xem cột Hạng ở tab Tổng hợp.');
});

test('the chairman is told of which day the figures are when it is another day by now', () => {
  const busy = [1, 2, 3].map((at) => day(at, { reported: 8, said: 6, onTime: 6 }));
  const on = (time: string, days = busy) => {
    const clock = Date.parse(`${time}:00+07:00`);
    const lines = [{ key: 'A', cluster: '', name: 'Xã A', link: 'ward-file-000001', target: null }];
    const states = [
      { key: 'A', file: null, run: '', published: published({ days }), readAt: clock, unread: null },
    ];
    return cityWords(consolidationOf(lines, states, clock), clock, '', 'vi').chairman;
  };
  expect(on('2023-06-03T16:50')).toMatch(
    /^Đến 16 giờ 50 ngày 3\/6: trong ngày 8 \(80,0 % chỉ tiêu ngày\); lũy kế/,
  );
  expect(on('2023-06-04T07:30')).toMatch(
    /^Đến 7 giờ 30 ngày 4\/6: ngày 3\/6 được 8 \(80,0 % chỉ tiêu ngày\); lũy kế 24/,
  );
  const silent = [...busy.slice(0, 2), day(3)];
  expect(on('2023-06-04T07:30', silent)).toMatch(/^Đến 7 giờ 30 ngày 4\/6: ngày 3\/6 chưa có số; lũy kế 16/);
});

test('words to send: every figure stands in a cell that is said, and unread wards are not called silent', () => {
  const silent = published({ days: [day(1, { reported: 9, said: 6, onTime: 6 }), day(2), day(3)] });
  const busy = published({ days: [1, 2, 3].map((at) => day(at, { reported: 8, said: 6, onTime: 6 })) });
  const made = deskOf([
    { cluster: '', target: null, file: busy },
    { cluster: '', target: null, file: silent },
    { cluster: '', target: null, file: null },
  ]);
  run(made);
  const words = cells(made, 'sending');
  expect(words('chairman', 'figure')).toBe(
    'Đến 16 giờ 50 ngày 3/6: trong ngày 8 (40,0 % chỉ tiêu ngày); lũy kế 33/100 (33,0 %), chậm 27 so tiến độ. ' +
      'Chưa báo: 01 đơn vị (Xã 2). Số liệu 2/3 đơn vị.',
  );
  expect(words('group', 'figure')).toMatch(
    /Chưa báo: 01 đơn vị \(Xã 2\)\. Đề nghị .+ Số liệu 2\/3 đơn vị\.$/,
  );
  expect(words('office', 'figure')).toContain(
    'Số liệu của 2/3 đơn vị, trong đó 01 đơn vị chưa báo (không tính là 0); 01 đơn vị chưa tổng hợp được, tính từ 15 giờ 02/6/2023 đến 15 giờ 03/6/2023',
  );
  const daily = cells(made, 'report.daily');
  for (const key of ['done', 'quota', 'toDate', 'assigned', 'gap', 'share']) {
    expect([key, words(key, 'text'), words(key, 'same')]).toEqual([key, daily('total', key), 'Khớp']);
  }
  const picture = cells(made, 'picture');
  expect(picture('total', 'toDate')).toBe(33);
  expect(picture('note', 'unit')).toContain('Số liệu 1/3 đơn vị');
  const said = gridOf(made.workbook, 'report.daily').rows.flat().join('\n');
  expect(said).toContain('Chưa báo trong ngày: 01 đơn vị (Xã 2); không tính là 0.');
  expect(said).toContain(
    'Chưa tổng hợp được 01 đơn vị, không tính vào tổng: Xã 3 (chưa chia sẻ quyền xem cho tài khoản này).',
  );
});

test('papers, messages and the panel say what the gap holds of wards without any figure', () => {
  const busy = published({ days: [1, 2, 3].map((at) => day(at, { reported: 8, said: 6, onTime: 6 })) });
  const blank = published({ days: [day(1), day(2), day(3)] });
  const made = deskOf([busy, blank].map((file) => ({ cluster: '', target: null, file })));
  run(made);
  const words = cells(made, 'sending');
  const gap = 'chậm 36 so tiến độ (tính cả 30 phải đạt của 1 đơn vị chưa có số liệu).';
  for (const part of ['chairman', 'office', 'group']) expect(words(part, 'figure')).toContain(gap);
  expect(gridOf(made.workbook, 'report.daily').rows.flat().join('\n')).toContain(
    'So tiến độ của tổng cộng tính cả 30 phải đạt của 1 đơn vị chưa có số liệu (Xã 2).',
  );
  const { ports } = portsOver(made.workbook, CITY);
  expect(cityView(readWorkbook(ports), ports)!.figures).toMatchObject([
    { done: 24, due: 60, blank: { due: 30, units: 1 } },
  ]);
});

test('what nobody reported is said as such, not as a share of nothing', () => {
  const silent = published({ days: [day(1), day(2), day(3)] });
  const made = deskOf([{ cluster: '', target: null, file: silent }]);
  run(made);
  expect(cells(made, 'sending')('chairman', 'figure')).toBe(
    'Đến 16 giờ 50 ngày 3/6: chưa có số liệu. Chưa báo: 01 đơn vị (Xã 1). Số liệu 1/1 đơn vị.',
  );
  const before = published({ days: [day(1, { reported: 9, said: 6 }), day(2), day(3)] });
  const other = deskOf([{ cluster: '', target: null, file: before }]);
  run(other);
  expect(cells(other, 'sending')('chairman', 'figure')).toContain(
    'trong ngày chưa có số; lũy kế 9/50 (18,0 %), chậm 21',
  );
});

test('what the office typed stays with its ward when wards come, go and change places', () => {
  const made = deskOf([1, 2, 3].map(() => ({ cluster: '', target: null, file: published() })));
  run(made);
  const owner = made.workbook.person({ email: CITY.email, role: 'owner' });
  const grid = gridOf(made.workbook, 'report.daily');
  const [key] = grid.rows.filter((texts) => texts.includes('Xã 2')).map((texts) => texts[0]!);
  const column = grid.rows[0]!.indexOf('in|note');
  const at = `${String.fromCharCode(65 + column)}${grid.rows.findIndex((texts) => texts[0] === key) + 1}`;
  expect(owner.type('BC ngày', at, 'Mất điện').accepted).toBe(true);
  const list = gridOf(made.workbook, 'wards');
  const first = list.rows.findIndex((texts) => texts.includes('Xã 1')) + 1;
  owner.clear('Danh sách xã, phường', `B${first}:D${first}`);
  run(made);
  expect(cells(made, 'report.daily')(key!, 'in|note')).toBe('Mất điện');
  expect(cells(made, 'report.daily')(key!, 'number')).toBe(1);
});

test.each(['Xã 4', 'Xã 1'])('a ward listed twice (%s) is one ward to every reader', (name) => {
  const busy = [1, 2, 3].map((at) => day(at, { reported: 8, said: 6, onTime: 6 }));
  const wards = [busy, [day(1, { reported: 9, said: 6, onTime: 6 }), day(2), day(3)], null, null].map(
    (days) => ({
      cluster: '',
      target: null,
      file: days === null ? null : published({ days }),
    }),
  );
  const [once, twice] = [deskOf(wards.slice(0, 3)), deskOf(wards)];
  const list = gridOf(twice.workbook, 'wards');
  const row = list.rows.findIndex((texts) => texts.includes('Xã 4')) + 1;
  const owner = twice.workbook.person({ email: CITY.email, role: 'owner' });
  owner.type('Danh sách xã, phường', `C${row}`, name);
  owner.type('Danh sách xã, phường', `D${row}`, linkTo(fileId(0)));
  const seen = (made: CityDesk) => {
    const { ports } = portsOver(made.workbook, CITY);
    const { doubles, ...view } = cityView(readWorkbook(ports), ports)!;
    const { chairman, office, group } = cityWordsAct(ports, 'vi')!;
    const whole = cells(made, 'consolidated');
    const reports = held(made).map(({ rows, total, apart }) => ({ rows, total, apart }));
    const window = whole('window', 'target|activated');
    const sums = ['in', 'done|activated', 'due|activated', 'asked'].map((key) => whole('total', key));
    const published = cells(made, 'published')('wards', 'value');
    return { doubles, same: { view, words: { chairman, office, group }, window, sums, reports, published } };
  };
  run(once);
  const plain = seen(once).same;
  expect(plain).toMatchObject({
    view: { total: 3, read: 2, unreadable: [{ name: 'Xã 3' }] },
    window: expect.stringContaining('đã gồm 2/3 đơn vị'),
    words: { chairman: expect.stringMatching(/lũy kế 33\/100 .+ Số liệu 2\/3 đơn vị\.$/) },
    sums: [2, 33, 60, 12],
    published: 3,
  });
  // A second run starts from what the first one wrote of the doubled line.
  for (const _ of ['first', 'second']) {
    run(twice);
    const { doubles, same } = seen(twice);
    expect(same).toEqual(plain);
    expect(doubles).toMatchObject([{ name, why: 'Trùng tệp với Xã 1: chỉ tính một lần.' }]);
  }
  expect(cells(twice, 'consolidated')('unread', 'target|activated')).toBe(
    `Chưa gồm: Xã 3. Ghi hai lần, chỉ tính một: ${name} (cùng tệp với Xã 1).`,
  );
  expect(gridOf(twice.workbook, 'report.daily').rows.flat().join('\n')).toContain(
    `Danh sách ghi hai lần 01 đơn vị, chỉ tính một lần: ${name} (cùng tệp với Xã 1).`,
  );
});

test('in the workbook of a ward its own reports stay', () => {
  const made = deskOf([{ cluster: '', target: null, file: published() }]);
  made.host.run('openSample1');
  made.host.run('build');
  run(made);
  expect(() => gridOf(made.workbook, 'report.daily')).toThrow();
});

test('no word of the head begins in a frozen column, where it would be cut off', () => {
  const indicators = [{ key: 'activated', name: 'Kích hoạt' }];
  const ward = { key: 'xa', cluster: '', name: 'Xã A', link: '', target: null };
  for (const cluster of ['', 'Cụm Bắc']) {
    const { areas, frozenColumns } = consolidatedTab([{ ...ward, cluster }], indicators, 'vi');
    const heads = areas.filter(({ name }) => ['title', 'window', 'unread', 'progress'].includes(name));
    expect(heads.map(({ at }) => at.columns.from >= frozenColumns)).toEqual([true, true, true, true]);
  }
});

test('who consolidates stands above and below the papers, and in what is sent', () => {
  const made = deskOf([{ cluster: '', target: null, file: published() }]);
  const list = gridOf(made.workbook, 'wards');
  const owner = made.workbook.person({ email: CITY.email, role: 'owner' });
  const fill = (key: string, text: string) => {
    const row = list.rows.findIndex((texts) => texts[0] === key) + 1;
    expect(owner.type('Danh sách xã, phường', `C${row}`, text).accepted).toBe(true);
  };
  fill('issuer', 'UBND tỉnh Thử');
  fill('area', 'Mỹ Thử');
  run(made);
  const paper = gridOf(made.workbook, 'report.daily').rows.flat();
  expect(paper).toEqual(
    expect.arrayContaining([
      'ỦY BAN NHÂN DÂN TỈNH THỬ',
      'Mỹ Thử, ngày 03 tháng 6 năm 2023',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ]),
  );
  expect(cells(made, 'sending')('office', 'figure')).toMatch(
    /^UBND tỉnh Thử tổng hợp kết quả ngày 03\/6\/2023: /,
  );
});

test('the city names the campaign; else most of its wards do, unless the name is about one of them', () => {
  const areas = ['Xã Quế Châu', 'Xã Thử Hai', 'Phường 5'];
  const named = (names: (string | null)[], campaign = '') =>
    campaignName(
      { issuer: '', area: '', campaign },
      names.map((one, i) => ({ campaign: one, area: areas[i]!, name: `${i + 1}` })),
    );
  const of = (ward: string) => `Đợt thi đua trên địa bàn ${ward}`;
  expect(named([of('xã Quế Châu'), of('xã Quế Châu'), of('xã Quế Châu')])).toBe('');
  expect(named(areas.map(of))).toBe('');
  expect(named(['Thi đua tại Quế Châu', 'Thi đua tại Quế Châu', null])).toBe('');
  expect(named(['Đợt thi đua 1', 'Đợt thi đua 1', of('phường 5')])).toBe('Đợt thi đua 1');
  expect(named(areas.map(of), 'Đợt cao điểm')).toBe('Đợt cao điểm');
  expect(named([])).toBe('');
});

test('a paper of the city bears no ward’s name, and what the city calls the campaign', () => {
  const campaign = 'Đợt thi đua trên địa bàn xã Quế Châu';
  const file = published({ campaign, area: 'Xã Quế Châu' });
  const made = deskOf([file, file].map((one) => ({ cluster: '', target: null, file: one })));
  const titled = (name: string) => {
    const tabs = ['report.daily', 'report.late', 'report.ranking', 'picture'] as const;
    return tabs.filter((tab) =>
      gridOf(made.workbook, tab)
        .rows.flat()
        .some((text) => text.includes(name)),
    );
  };
  run(made);
  expect([titled('thi đua'), cells(made, 'published')('campaign', 'value')]).toEqual([[], null]);
  const row = gridOf(made.workbook, 'wards').rows.findIndex(([key]) => key === 'campaign') + 1;
  const owner = made.workbook.person({ email: CITY.email, role: 'owner' });
  expect(owner.type('Danh sách xã, phường', `C${row}`, 'Đợt cao điểm').accepted).toBe(true);
  run(made);
  expect(titled('Đợt cao điểm')).toHaveLength(4);
  expect(cells(made, 'published')('campaign', 'value')).toBe('Đợt cao điểm');
});

test('the panel and the dialog speak to whoever asks, what is copied stays in the language of the tabs', () => {
  const made = deskOf([
    { cluster: '', target: null, file: published() },
    { cluster: '', target: null, file: null },
  ]);
  run(made);
  const { ports } = portsOver(made.workbook, CITY);
  const pages: string[] = [];
  const ui: typeof ports.ui = {
    ...ports.ui,
    language: 'en',
    page: (_, html) => void pages.push(html),
  };
  const english = { ...ports, ui };
  expect(cityView(readWorkbook(english), english)!.unreadable[0]!.why).toContain('Not shared');
  cityWordsAct(english, 'vi');
  expect(pages[0]).toContain('For the chairman');
  expect(pages[0]).toContain('Đến 16 giờ 50 ngày 3/6');
});
