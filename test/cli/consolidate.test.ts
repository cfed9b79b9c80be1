/** `consolidate` on saved workbooks of wards, through the command line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BadInput } from '../../local/cli/bad-input';
import { consolidateDirectory } from '../../local/cli/consolidate';
import { instantOf } from '../../local/cli/options';
import { entriesOf, WardMaker } from '../app/consolidate/world';
import { june } from '../app/office';

const ROOT = resolve(__dirname, '../..');
const DIRECTORY = mkdtempSync(join(tmpdir(), 'chi-tieu-wards-'));
const OUT = join(mkdtempSync(join(tmpdir(), 'chi-tieu-city-')), 'out');
const cli = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'local/cli/main.ts'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};
const entries = [1, 2].map((ward) => entriesOf(ward, 6));

beforeAll(() => {
  const maker = new WardMaker(june(6, '16:50'));
  const put = (place: string, file: unknown) => {
    mkdirSync(join(DIRECTORY, place), { recursive: true });
    writeFileSync(join(DIRECTORY, place, 'workbook.json'), JSON.stringify(file));
  };
  put('cum-1/xa-mot', maker.make('Xã Một', entries[0]!));
  put('cum-2/xa-hai', maker.make('Xã Hai', entries[1]!));
  put('cum-2/xa-ba', { sheets: [{ properties: { sheetId: 0, title: 'Trang tính1' } }] });
}, 120_000);

test('wards are read, the unreadable told, and the files written', () => {
  const { status, stdout } = cli('consolidate', DIRECTORY, '--as-of', '2023-06-06T17:00', '--out', OUT);
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Đã gồm 2/3 đơn vị, 3 lần đọc.'),
  });
  expect(stdout).toContain('Chưa gồm xa-ba: Chưa lập bảng chỉ tiêu');
  expect(readdirSync(OUT).sort()).toEqual([
    'consolidated.json',
    'published.ndjson',
    'workbook.json',
    'workbook.xlsx',
  ]);
  const json = JSON.parse(readFileSync(join(OUT, 'consolidated.json'), 'utf8'));
  const sum = (all: typeof entries) => all.flat(2).reduce((s, entry) => s + (entry?.number ?? 0), 0);
  expect(json).toMatchObject({
    day: '2023-06-06',
    total: { wards: 3, included: 2, indicators: [{ target: 360, done: sum(entries) }] },
    clusters: [
      { name: 'cum-1', included: 1, indicators: [{ done: sum([entries[0]!]) }] },
      { name: 'cum-2', wards: 2, included: 1, indicators: [{ done: sum([entries[1]!]) }] },
    ],
  });
  const [daily, late, ranking] = json.reports;
  expect([daily.kind, late.kind, ranking.kind]).toEqual(['daily', 'late', 'ranking']);
  expect(daily.rows.map((row: { cells: { name: string } }) => row.cells.name)).toEqual([
    'cum-1',
    'Xã Một',
    'cum-2',
    'Xã Hai',
  ]);
  expect(daily.apart).toHaveLength(1);
  expect(daily.total.cells.toDate).toBe(sum(entries));
  const tabs = JSON.parse(readFileSync(join(OUT, 'workbook.json'), 'utf8')).sheets.map(
    (sheet: { properties: { title: string } }) => sheet.properties.title,
  );
  expect(tabs).toEqual(
    expect.arrayContaining(['Tổng hợp', 'BC ngày', 'Chưa báo cáo', 'Xếp hạng', 'Lời văn']),
  );
  const rows = readFileSync(join(OUT, 'published.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows).toHaveLength(2 * 20);
  const numbers = rows.filter(({ reported }) => reported !== null).map(({ reported }) => reported);
  expect(numbers.reduce((a, b) => a + b, 0)).toBe(sum(entries));
  expect(rows[0]).toMatchObject({
    ward_file: 'cum-1/xa-mot/workbook.json',
    ward: 'Xã Một',
    cluster: 'cum-1',
  });
}, 120_000);

test('what is no workbook is named, and nothing is written', async () => {
  const wrong = mkdtempSync(join(tmpdir(), 'chi-tieu-wards-'));
  writeFileSync(join(wrong, 'xa-bon.json'), 'không phải JSON');
  const out = join(wrong, 'out');
  expect(cli('consolidate', wrong, '--as-of', '2023-06-06T17:00', '--out', out)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/xa-bon\.json không phải tệp bảng tính đã lưu/),
  });
  expect(readdirSync(wrong)).toEqual(['xa-bon.json']);
  const options = { asOf: june(6, '17:00'), out, language: 'vi' as const };
  await expect(consolidateDirectory(join(wrong, 'khong-co'), options)).rejects.toThrow('Không có thư mục');
  expect(() => instantOf('6/6', 'vi', '--as-of')).toThrow(BadInput);
}, 120_000);
