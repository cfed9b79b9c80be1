import { instantOf } from '../../src/domain/instant';
import { reportOf } from '../../src/domain/report';
import { figureIn, headlineOf } from '../../src/domain/report/headline';
import { sendingWords } from '../../src/workbook/sending-words';
import { pictureTab } from '../../src/workbook/tabs/sending/picture';
import { sendingTab } from '../../src/workbook/tabs/sending/words';
import { files, firstPlan, inputOf, queChauHalfWay } from '../domain/report/sample';
import { campaignOf } from './fixtures';
import { faults } from './well-formed';

const input = queChauHalfWay();
const day = reportOf(input, { kind: 'daily', of: '2023-06-14' });
const headline = headlineOf(input, day);
const words = sendingWords(headline, input.campaign, input.now, 'vi');

/** Straight from the cells. */
function sumOf(from: string, to: string): number {
  const { days, tables } = input.submissions;
  let sum = 0;
  for (const { cells } of tables[0]!.rows)
    cells.forEach((cell, d) => {
      if (
        days[d]! >= from &&
        days[d]! <= to &&
        typeof cell === 'number' &&
        cell >= 0 &&
        Number.isInteger(cell)
      )
        sum += cell;
    });
  return sum;
}

test('the figures in the words are those of the entries', () => {
  const toDate = sumOf('2023-05-27', '2023-06-14').toLocaleString('de-DE');
  const today = sumOf('2023-06-14', '2023-06-14');
  const target = figureIn(day.total, 'assigned', { of: null })!.toLocaleString('de-DE');
  expect(words.group).toContain(`trong ngày ${today} (`);
  expect(words.chairman).toContain(`lũy kế ${toDate}/${target} (`);
  expect(words.office).toContain(`lũy kế ${toDate}/${target} (`);
  expect(words.chairman).toMatch(/^Đến 10 giờ ngày 15\/6\/2023: /);
  expect(words.office).toContain('tính từ 8 giờ ngày 14/6/2023 đến 8 giờ ngày 15/6/2023');
});

test('the chairman is told of which day the figures are when it is not the day of the message', () => {
  const today = sumOf('2023-06-14', '2023-06-14');
  const closing = { day: '2023-06-14', closedAt: 0, closedBy: '', isClosed: true };
  const said = (isClosed: boolean, language: 'vi' | 'en', now = input.now) => {
    const closings = [{ ...closing, isClosed }];
    const found = headlineOf({ ...input, ledger: { ...input.ledger, closings } }, day);
    return sendingWords(found, input.campaign, now, language).chairman;
  };
  const start = `Đến 10 giờ ngày 15/6/2023: ngày 14/6 được ${today} (86,7 % chỉ tiêu ngày)`;
  expect(said(true, 'vi').startsWith(`${start}; lũy kế`)).toBe(true);
  expect(said(false, 'vi').startsWith(`${start}, chưa chốt; lũy kế`)).toBe(true);
  expect(said(false, 'en')).toContain(`: ${today} on 14/6 (86.7 % of the day's quota), not closed; `);
  expect(said(false, 'vi', instantOf('2023-06-14', '20:00'))).toMatch(
    /^Đến 20 giờ ngày 14\/6\/2023: trong ngày \d+ \([\d,]+ % chỉ tiêu ngày\); lũy kế/,
  );
});

test('who is silent is said and not counted as nobody', () => {
  expect(headline.silent.length).toBeGreaterThanOrEqual(5);
  const heard = headline.expected.length - headline.silent.length;
  expect(words.chairman).toContain(`Số liệu ${heard}/${headline.expected.length} tổ.`);
  expect(words.chairman).toContain(`Chưa báo: ${String(headline.silent.length).padStart(2, '0')} tổ (`);
  expect(words.office).toContain('không tính là 0');
});

test('best and worst are named by their share, no unit in both', () => {
  const [block] = headline.blocks;
  const names = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
  expect(names(block!.best)).toHaveLength(3);
  expect(names(block!.best).filter((key) => names(block!.worst).includes(key))).toEqual([]);
  expect(words.chairman).toMatch(/Cao nhất: .+ \d+,\d %, .+\. Thấp nhất: .+ \d+,\d %/);
});

test('the message for the chairman stays near 120 words, whoever is silent', () => {
  const campaign = campaignOf(files.tienGiang);
  const now = instantOf('2023-09-20', '18:00');
  const many = inputOf(campaign, { versions: [firstPlan(campaign)], now });
  const silent = headlineOf(many, reportOf(many, { kind: 'daily', of: '2023-09-20' }));
  const text = sendingWords(silent, campaign, now, 'vi').chairman;
  expect(silent.silent.length).toBeGreaterThan(100);
  expect(text).toContain('chưa có số liệu');
  expect(text.split(' ').length).toBeLessThanOrEqual(120);
  expect(words.chairman.split(' ').length).toBeLessThanOrEqual(120);
});

test('a day without any number has none, and not zero', () => {
  const { days, tables } = input.submissions;
  const at = days.indexOf('2023-06-14');
  const rows = tables[0]!.rows.map(({ unit, cells }) => ({
    unit,
    cells: cells.map((cell, d) => (d === at ? null : cell)),
  }));
  const blank = { ...input, submissions: { days, tables: [{ ...tables[0]!, rows }] } };
  const report = reportOf(blank, { kind: 'daily', of: '2023-06-14' });
  const text = sendingWords(headlineOf(blank, report), input.campaign, input.now, 'vi').chairman;
  expect(text).toContain('ngày 14/6 chưa có số, chưa chốt; lũy kế');
});

test('what the gap holds of a hamlet without any figure is said beside it', () => {
  const { days, tables } = input.submissions;
  const hamlet = day.rows[0]!;
  const teams = input.campaign.units.filter(({ parent }) => parent === hamlet.unit).map(({ code }) => code);
  const rows = tables[0]!.rows.map((row) =>
    teams.includes(row.unit) ? { ...row, cells: row.cells.map(() => null) } : row,
  );
  const blank = { ...input, submissions: { days, tables: [{ ...tables[0]!, rows }] } };
  const report = reportOf(blank, { kind: 'daily', of: '2023-06-14' });
  expect(report.rows[0]!.cells.gap).toBeNull();
  // What was due from it: what it had done by then, less its gap.
  const due = Number(hamlet.cells.toDate) - Number(hamlet.cells.gap);
  const said = `so tiến độ (tính cả ${due} phải đạt của 1 đơn vị chưa có số liệu)`;
  const sent = sendingWords(headlineOf(blank, report), input.campaign, input.now, 'vi');
  for (const text of [sent.chairman, sent.office, sent.group]) expect(text).toContain(said);
  expect(words.chairman).not.toContain('phải đạt');
});

test('the tabs are well-formed but for the report they point to', () => {
  const tabs = [
    sendingTab(headline, words, input.campaign, 'vi'),
    pictureTab(headline, input.campaign, 'en'),
  ];
  expect(faults(tabs).filter((fault) => !fault.includes('report.daily'))).toEqual([]);
});
