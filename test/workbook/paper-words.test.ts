/** The signed report in words: each of its figures stands in a row of the report it is about, or of that of obstacles. */
import { instantOf } from '../../src/domain/instant';
import { type Report, type ReportId, reportOf } from '../../src/domain/report';
import { headlineOf } from '../../src/domain/report/headline';
import { formatNumber } from '../../src/messages/translate';
import { percent, timeWords } from '../../src/workbook/sending-words';
import { reportTab } from '../../src/workbook/tabs/report';
import { paperWords } from '../../src/workbook/tabs/report/paper-words';
import { files, firstPlan, inputOf, queChauHalfWay, seeded, typedBy } from '../domain/report/sample';
import { campaignOf } from './fixtures';
import { sceneOf } from './report/drawn';

type Input = ReturnType<typeof queChauHalfWay>;

function inputOn(file: unknown, day: string): Input {
  const campaign = campaignOf(file);
  return inputOf(campaign, {
    versions: [firstPlan(campaign)],
    submissions: typedBy(campaign, seeded(7)),
    now: instantOf(day, '10:00'),
  });
}

function told(input: Input, id: ReportId, stands = new Map<string, string>()) {
  const report = reportOf(input, id);
  const isDay = id.kind === 'daily';
  const obstacles = reportOf(input, { kind: 'obstacles', of: isDay ? id.of : '' });
  const silent = isDay ? headlineOf(input, report).silent : null;
  return {
    report,
    obstacles,
    silent,
    paper: paperWords({ report, obstacles, silent }, input.campaign, stands, 'vi'),
  };
}

const NAMES = (input: Input) => [
  input.campaign.name,
  input.campaign.area,
  input.campaign.issuer,
  ...input.campaign.units.flatMap(({ name, code }) => [name, code]),
  ...input.campaign.rounds.map(({ name }) => name),
  ...input.campaign.phases.map(({ name }) => name),
  ...input.campaign.indicators.map(({ name }) => name),
];

/** The hours its figures were reported within are figures of the report as well: written as an hour, nowhere else. */
const hoursOf = ({ window }: Report) =>
  window === null ? [] : [timeWords(window.from, 'vi'), timeWords(window.to, 'vi')];

/** Numbers of a text that are none of a date, a name, an hour of the report's or a heading. */
function numbersIn(text: string, names: readonly string[]): string[] {
  let rest = text;
  for (const name of [...names].sort((a, b) => b.length - a.length)) rest = rest.split(name).join(' ');
  rest = rest.replace(/\d{1,2}\/\d{1,2}(\/\d{4})?/g, (date) => (date.includes('/20') ? ' ' : date));
  return rest.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Every figure of the rows as it is written. */
function written(reports: readonly Report[]): Set<string> {
  const found = new Set<string>();
  for (const { rows, total, remarks } of reports) {
    for (const { cells } of [...rows, ...(total === null ? [] : [total])])
      for (const cell of Object.values(cells)) {
        if (typeof cell === 'string') for (const part of cell.split('/')) found.add(part);
        if (typeof cell !== 'number') continue;
        found.add(formatNumber('vi', Math.abs(cell)));
        found.add(percent(cell, 'vi'));
        found.add(percent(cell, 'vi', 2));
      }
    for (const { figures } of remarks)
      for (const figure of Object.values(figures))
        if (typeof figure === 'number') found.add(formatNumber('vi', figure));
  }
  return found;
}

test.each([
  ['the day of Quế Châu', queChauHalfWay(), { kind: 'daily', of: '2023-06-14' }],
  ['the week of Quế Châu', queChauHalfWay(), { kind: 'weekly', of: '2023-06-05' }],
  ['round 3 of Tiền Giang', inputOn(files.tienGiang, '2023-11-01'), { kind: 'round', of: '3' }],
  ['round 4 of Tiền Giang', inputOn(files.tienGiang, '2023-11-01'), { kind: 'round', of: '4' }],
  ['the whole of Đồng Xoài', inputOn(files.dongXoai, '2023-09-22'), { kind: 'final', of: '' }],
] as [string, Input, ReportId][])('%s: every figure stands in the rows', (_, input, id) => {
  const { report, obstacles, silent, paper } = told(input, id);
  const allowed = written([report, obstacles]);
  for (const count of [silent?.length ?? 0, (silent?.length ?? 0) - 12])
    allowed.add(String(count).padStart(2, '0')).add(String(count));
  const texts = paper.paragraphs.filter((one): one is string => typeof one === 'string');
  const numbers = texts.flatMap((text) => numbersIn(text, [...NAMES(input), ...hoursOf(report)]));
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers.filter((one) => !allowed.has(one))).toEqual([]);
  const { total } = report;
  expect(texts.join(' ')).toContain(`thực hiện ${formatNumber('vi', total!.cells.done as number)}`);
  for (const text of texts) expect(text).toMatch(/[.:]$/);
});

test('the baseline of Đồng Xoài stands apart, rounds that count others in say so', () => {
  const final = told(inputOn(files.dongXoai, '2023-09-22'), { kind: 'final', of: '' }).paper;
  expect(final.paragraphs).toContainEqual(expect.stringContaining('số đầu kỳ để riêng 9.357 (12,92 %)'));
  const round = told(inputOn(files.tienGiang, '2023-11-01'), { kind: 'round', of: '4' }).paper;
  expect(round.paragraphs).toContainEqual(expect.stringContaining('không cộng với các đợt đó'));
});

test('a pace by quotas given out anew says by which, and so does the annex', () => {
  const said = 'So tiến độ tính theo chỉ tiêu giao lần 2, từ ngày 06/6/2023.';
  const input = queChauHalfWay();
  const paces = (of: string) => told(input, { kind: 'daily', of }).paper.paragraphs;
  expect(paces('2023-06-14')).toContain(said);
  expect(paces('2023-06-05')).not.toContain(said);
  const { report } = told(input, { kind: 'daily', of: '2023-06-14' });
  const tab = reportTab(report, sceneOf(input), { made: null, entries: input.submissions });
  const texts = tab.areas.flatMap(({ content }) =>
    content.kind === 'constant' ? content.values.flat() : [],
  );
  expect(texts).toContainEqual(expect.stringContaining(said));
});

test('who has not reported is named and is no zero; nothing known of obstacles is said as such', () => {
  const input = queChauHalfWay();
  const { paper, silent } = told(input, { kind: 'daily', of: '2023-06-14' });
  const text = paper.paragraphs.find((one) => typeof one === 'string' && one.startsWith('Chưa báo: '));
  expect(text).toContain(`Chưa báo: ${String(silent!.length).padStart(2, '0')} tổ (`);
  expect(text).toContain('không tính là 0');
  const none = told({ ...input, obstacles: [] }, { kind: 'daily', of: '2023-06-14' }).paper;
  expect(none.paragraphs).toContain('Chưa ghi nhận vướng mắc.');
});

test('it goes to who is above the issuer', () => {
  const { campaign } = queChauHalfWay();
  const input = { ...queChauHalfWay(), campaign: { ...campaign, parentIssuer: 'UBND huyện Quế Sơn' } };
  expect(told(input, { kind: 'daily', of: '2023-06-14' }).paper.recipients).toEqual([
    'UBND huyện Quế Sơn (báo cáo)',
    'Các thôn (thực hiện)',
  ]);
});
