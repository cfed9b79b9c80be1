/** The leaflets: who is on which, what they say, and that a phone finds the file by them. */
import { readWorkbook } from '../../../src/app/batch';
import { leafletAct } from '../../../src/app/leaflet';
import { QUIET, qrPath } from '../../../src/app/leaflet/qr';
import type { Language } from '../../../src/messages/shape';
import { LEADER, SMALL } from '../desk';
import { type Office, office, officeOver, working } from '../office';
import { readQr } from './read-qr';

function printed(made: Office, language: Language = 'vi', spoken = language) {
  const pages: string[] = [];
  const page = (title: string, html: string) => void pages.push(html, title);
  const ui = { ...made.ports.ui, language: spoken, page };
  const all = leafletAct({ ...made.ports, ui }, language);
  const html = pages[0]!;
  return { all, html, title: pages[1]!, articles: html.split('<article').slice(1) };
}

const small = office();

function modulesOf(html: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+)/.exec(html)![1]);
  const dark = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, length] of html.matchAll(/M(\d+) (\d+)h(\d+)v1H/g))
    dark[+y!]!.fill(true, +x!, +x! + +length!);
  expect(dark.slice(0, QUIET).flat()).not.toContain(true);
  return dark.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET));
}

test('a page a hamlet with its teams, their codes and the quotas of the plan', () => {
  const { all, articles } = printed(small);
  expect(all.pages.map(({ hamlet, teams }) => [hamlet.name, teams.map(({ unit }) => unit.code)])).toEqual([
    ['Sành', ['SA1', 'SA2']],
    ['Song Nga', ['SN1', 'SN2']],
  ]);
  // 37 over 4 teams and 4 working days: 10, 9, 9, 9; two or three a day.
  expect(all.pages.map(({ totals }) => totals[0])).toEqual([19, 18]);
  expect(all.pages[0]!.teams.map(({ quotas }) => quotas[0])).toEqual([
    { total: 10, daily: [2, 3] },
    { total: 9, daily: [2, 3] },
  ]);
  expect(articles).toHaveLength(2);
  expect(articles[0]).toContain('<td>10</td><td>2–3</td>');
  expect(articles[0]).toContain('<h2>Thôn Sành</h2>');
  expect(articles[0]).toContain('ví dụ SA1');
  expect(articles[0]).toContain('“Nhập hôm nay”');
  expect(articles[0]).toContain('Trước 15 giờ mỗi ngày: báo số của ngày hôm đó');
  expect(articles[0]).not.toContain('SN1');
  // Sundays are off in it.
  expect(articles[0]).toContain('Từ ngày 01/6/2023 đến hết ngày 05/6/2023. Chủ nhật nghỉ.');
  expect(articles[0]).not.toContain('Thứ Bảy');
  expect(small.writes).toEqual([]);
});

test('the code on paper leads to the file', () => {
  const { all, html } = printed(small);
  expect(all.link).toBe(`https://docs.google.com/spreadsheets/d/${small.workbook.spreadsheetId}/edit`);
  expect(readQr(modulesOf(html))).toBe(all.link);
});

test.each(['1', '1A2b-3C4d_5E6f7G8h9I0jK1l2M3n4O5p6Q7r8S9t0Uv', 'x'.repeat(64)])('any file: %s', (id) => {
  const link = `https://docs.google.com/spreadsheets/d/${id.padEnd(30, 'z')}/edit`;
  const { side, path } = qrPath(link);
  expect(readQr(modulesOf(`viewBox="0 0 ${side} ${side}" ${path}`))).toBe(link);
});

test('what people typed stands as text; where the ward types for all, the fourth step is a message', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const units = [
    { name: evil, teams: 1 },
    { name: 'Song', teams: 2 },
  ];
  const { html, articles } = printed(
    office({ ...SMALL, name: `Đợt ${evil}`, units, entry: { who: 'ward' } }),
  );
  expect(html).not.toContain('<img');
  expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;');
  expect(articles[0]).toContain('Nhắn vào nhóm Zalo mã của mình');
  expect(printed(small).articles[0]).not.toContain('Nhắn vào nhóm Zalo mã của mình');
});

test('no number to call but what is typed; English is whole', () => {
  const { html } = printed(small, 'en');
  expect(html).toContain('<b class=phone></b>');
  expect(html).toContain('Every day before 15:00: report that day’s number');
  expect(
    html.replace(/Sành|Song Nga|Đợt thử 5 ngày|UBND xã Thử|Tài khoản kích hoạt|Tổ|Nhập hôm nay/g, ''),
  ).not.toMatch(/[ăđơưạảấầậếềệịọộợụự]/i);
});

test.each([
  [
    '08:00',
    'Trước 8 giờ sáng: báo số của ngày hôm trước',
    'Before 8:00 in the morning: report the number of the day before',
  ],
  [
    '14:30',
    'Trước 14 giờ 30: báo số của ngày hôm trước',
    'Before 14:30: report the number of the day before',
  ],
])('due at %s on the next day: it is said which day’s number', (time, vi, en) => {
  const late = office({ ...SMALL, eveningWork: true, cutOffs: [{ level: 2, time, dayOffset: 1 }] });
  expect(printed(late).articles[0]).toContain(`<p class=due>${vi}</p>`);
  expect(printed(late, 'en').articles[0]).toContain(`<p class=due>${en}</p>`);
});

test('the dialog speaks to whoever prints, the paper to the leaders; levels by the campaign’s names', () => {
  const city = office({ ...SMALL, levels: ['Phường', 'Khu phố, ấp', 'Tổ'] });
  expect(printed(city).html).toContain('Mỗi khu phố, ấp một tờ A4.');
  const { title, html, articles } = printed(city, 'vi', 'en');
  expect(title).toBe('Print leaflets for team leaders');
  expect(html).toContain('One A4 page for each khu phố, ấp.');
  expect(html).toContain('>Print 2 leaflets</button>');
  expect(articles).toEqual(printed(city).articles);
});

test('leaders are refused', () => {
  expect(working(small).campaign.name).toBe('Đợt thử 5 ngày');
  const leader = officeOver(small.workbook, LEADER);
  expect(readWorkbook(leader.ports).sheets.length).toBeGreaterThan(0);
  expect(() => printed(leader)).toThrow('NOT_SECRETARY');
});
