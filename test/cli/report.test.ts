/** `report` through the command line: files, rows, and what is wrong with a file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BadInput } from '../../local/cli/bad-input';
import { readSubmissions } from '../../local/cli/submissions';
import { instantOf } from '../../src/domain/instant';
import { NO_LEDGER } from '../../src/domain/record/ledger';
import { dueReports, reportsOf } from '../../src/domain/report';
import { leavesOf } from '../../src/domain/units';
import { firstPlan, inputOf, seeded } from '../domain/report/sample';
import { campaignOf } from '../workbook/fixtures';

const ROOT = resolve(__dirname, '../..');
const FILE = {
  name: 'Đợt thử',
  issuer: 'UBND xã Thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: ['2023-06-01', '2023-06-10'],
  indicators: [
    { key: 'one', name: 'Mức 1', unit: 'tài khoản', target: 120 },
    { key: 'two', name: 'Mức 2', unit: 'tài khoản', target: 40 },
  ],
  rounds: [{ name: 'Đợt 1', period: ['2023-06-01', '2023-06-04'], due: { before: '2023-06-06' } }],
  cutOffs: [
    { level: 2, time: '15:00' },
    { level: 0, time: '16:00' },
  ],
  units: [
    { name: 'Song', code: 'SO', teams: 2 },
    { name: 'Sành', code: 'SA', teams: 3 },
  ],
};
const AS_OF = '2023-06-06T17:00';
const campaign = campaignOf(FILE);
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'chi-tieu-report-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Line {
  unit: string;
  day: string;
  indicator?: string;
  value: number | string;
  at?: string | null;
}

function run(lines: unknown, asOf = AS_OF) {
  const [file, submissions, out] = ['campaign.json', 'submissions.json', 'out'].map((name) =>
    join(directory, name),
  );
  writeFileSync(file!, JSON.stringify(FILE));
  writeFileSync(submissions!, typeof lines === 'string' ? lines : JSON.stringify(lines));
  const args = ['report', file!, '--submissions', submissions!, '--as-of', asOf, '--out', out!];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'local/cli/main.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const json = () => JSON.parse(readFileSync(join(out!, 'reports.json'), 'utf8'));
  return { status, stdout, stderr, out: out!, json };
}

/** Days 1 to 8 of everybody, one number in six missing, some at times nobody knows. */
function submissions(): Line[] {
  const random = seeded(5);
  return leavesOf(campaign).flatMap(({ code }) =>
    ['one', 'two'].flatMap((indicator) =>
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((date): Line[] => {
        const [dice, day] = [random(), `2023-06-0${date}`];
        if (dice < 1 / 6) return [];
        const at = dice < 0.3 ? null : `${day}T${dice < 0.5 ? '15:20' : '11:05'}`;
        return [{ unit: code, day, indicator, value: dice > 0.95 ? '3 tk' : Math.floor(random() * 9), at }];
      }),
    ),
  );
}

test('the four files, and rows as the domain has them of what was known by then', () => {
  const lines = submissions();
  const { status, stdout, stderr, out, json } = run(lines);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readdirSync(out).sort()).toEqual([
    'reports.json',
    'requests.ndjson',
    'workbook.json',
    'workbook.xlsx',
  ]);
  const known = lines.filter(({ at, day }) => day <= '2023-06-06' && (at == null || at < AS_OF));
  expect(known.length).toBeLessThan(lines.length);
  expect(stdout).toContain(`Đã nhập ${known.length} số.`);
  const days = firstPlan(campaign).plan.days;
  const grid = <T>(of: (line: Line) => T) => ({
    days,
    tables: ['one', 'two'].map((indicator) => ({
      indicator,
      rows: leavesOf(campaign).map(({ code }) => ({
        unit: code,
        cells: days.map((day) => {
          const line = known.find(
            (one) => one.unit === code && one.day === day && one.indicator === indicator,
          );
          return line === undefined ? null : of(line);
        }),
      })),
    })),
  });
  const input = inputOf(campaign, {
    versions: [firstPlan(campaign)],
    submissions: grid(({ value }) => value),
    ledger: {
      ...NO_LEDGER,
      reportedAt: grid(({ at }) => (at == null ? null : instantOf(at.slice(0, 10), at.slice(11)))),
    },
    now: instantOf('2023-06-06', '17:00'),
  });
  expect(json()).toEqual(JSON.parse(JSON.stringify(reportsOf(input, dueReports(input)))));
  expect(json().map(({ kind }: { kind: string }) => kind)).toEqual([
    'assigned',
    'daily',
    'weekly',
    'round',
    'late',
    'ranking',
  ]);
}, 120_000);

test('before the first cut-off only what was assigned', () => {
  const { status, stdout, json } = run([], '2023-06-01T09:00');
  expect(status).toBe(0);
  expect(stdout).toContain('Đã nhập 0 số.');
  expect(json().map(({ kind }: { kind: string }) => kind)).toEqual(['assigned']);
}, 120_000);

const LINE = { unit: 'SO1', day: '2023-06-02', value: 1 };
test.each([
  [
    'a unit there is none of',
    [LINE, { ...LINE, unit: 'SO' }],
    'Dòng 2: không có đơn vị báo số nào mang mã SO.',
  ],
  ['an indicator there is none of', [{ ...LINE, indicator: 'x' }], 'Dòng 1: không có chỉ tiêu x.'],
  ['a day outside', [{ ...LINE, day: '2023-07-01' }], 'Dòng 1: ngày 01/7/2023 không thuộc đợt'],
  ['a day that is none', [{ ...LINE, day: '2023-06-31' }], 'Dòng 1: day không đúng.'],
  ['a time that is none', [{ ...LINE, at: '15:00' }], 'Dòng 1: at không đúng.'],
  ['no value', [{ ...LINE, value: null }], 'Dòng 1: value không đúng.'],
  ['no list', { lines: [] }, 'phải là một danh sách'],
  ['no JSON', '[{]', 'không phải JSON: dòng 1'],
])('%s: the line is named', (_, lines, words) => {
  const file = join(directory, 'submissions.json');
  writeFileSync(file, typeof lines === 'string' ? lines : JSON.stringify(lines));
  expect(() => readSubmissions(file, campaign, 'vi')).toThrow(words);
  expect(() => readSubmissions(file, campaign, 'vi')).toThrow(BadInput);
});

test('a wrong file: exit 2, a plain sentence, nothing written', () => {
  const { status, stdout, stderr, out } = run([LINE, { ...LINE, unit: 'SO' }]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Dòng 2: không có đơn vị báo số nào mang mã SO.');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(out)).toBe(false);
}, 60_000);
