/** The command line as a person runs it: a process, its exit code, what it prints, what it leaves behind. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';

const ROOT = join(__dirname, '..', '..');
const SAMPLES = join(ROOT, 'local', 'samples');
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function cli(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const program = join(ROOT, 'local', 'cli', 'main.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { cwd: ROOT, encoding: 'utf8' });
}

function campaignWith(changes: Record<string, unknown>): string {
  const json = JSON.parse(readFileSync(join(SAMPLES, 'que-chau-2023.json'), 'utf8')) as object;
  const file = join(directory, 'campaign.json');
  writeFileSync(file, JSON.stringify({ ...json, ...changes }));
  return file;
}

const out = () => join(directory, 'result', 'deep');
const lines = (text: string) => text.trim().split('\n');

describe('build', () => {
  test('writes the four files and tells what it made', async () => {
    const run = cli(
      'build',
      join(SAMPLES, 'que-chau-2023.json'),
      '--out',
      out(),
      '--now',
      '2023-06-12T09:00',
    );
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('3.090 cho 35 đơn vị trong 35 ngày');
    expect(readdirSync(out()).sort()).toEqual([
      'findings.json',
      'requests.ndjson',
      'workbook.json',
      'workbook.xlsx',
    ]);
    const resource = JSON.parse(readFileSync(join(out(), 'workbook.json'), 'utf8'));
    expect(resource.properties.locale).toBe('vi_VN');
    const calls = lines(readFileSync(join(out(), 'requests.ndjson'), 'utf8')).map((line) => JSON.parse(line));
    expect(calls.every((call) => Object.keys(call).join() === 'method,body')).toBe(true);
    expect(calls.filter((call) => call.method === 'spreadsheets.batchUpdate')).toHaveLength(2);
    const zip = await JSZip.loadAsync(readFileSync(join(out(), 'workbook.xlsx')));
    const book = await zip.file('xl/workbook.xml')!.async('string');
    for (const { properties } of resource.sheets) expect(book).toContain(`name="${properties.title}"`);
    expect(Array.isArray(JSON.parse(readFileSync(join(out(), 'findings.json'), 'utf8')))).toBe(true);
    expect(readdirSync(join(directory, 'result'))).toEqual(['deep']);
  });

  test('leaves what else is in the directory alone', () => {
    mkdirSync(out(), { recursive: true });
    writeFileSync(join(out(), 'mine.txt'), 'x');
    expect(cli('build', join(SAMPLES, 'que-chau-2023.json'), '--out', out()).status).toBe(0);
    expect(readdirSync(out())).toContain('mine.txt');
    expect(readdirSync(out())).toContain('workbook.xlsx');
  });

  test.each([
    ['a field of the wrong kind', { period: ['2023-05-27', '2023-02-30'] }, 'period'],
    ['an unknown field', { perod: 1 }, 'perod'],
    ['a unit whose name is no text', { units: [{ name: 5, teams: 2 }] }, 'units.0.name'],
  ])('%s: the field and the reason, and nothing written', (_, changes, field) => {
    const run = cli('build', campaignWith(changes), '--out', out());
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(field);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(directory, 'result'))).toBe(false);
  });

  test('a plan that cannot be met is bad input too: units and figures are named', () => {
    const file = campaignWith({
      units: [
        { name: 'An Lộc', teams: 2, dailyCap: 1 },
        { name: 'Bình Trung', teams: 2, dailyCap: 1 },
      ],
    });
    const run = cli('build', file, '--out', out());
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('Chưa lập bảng');
    expect(existsSync(join(directory, 'result'))).toBe(false);
  });

  test('says where a file stops being JSON', () => {
    const file = join(directory, 'broken.json');
    writeFileSync(file, '{\n  "name": "x",\n  "area": }\n');
    const run = cli('build', file, '--out', out());
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('dòng 3, cột 11');
  });

  test.each([
    ['no such file', ['build', 'nowhere.json', '--out', 'x'], 'nowhere.json: không có tệp này'],
    ['no --out', ['build', join(SAMPLES, 'que-chau-2023.json')], '--out'],
    ['a time that is none', ['build', 'x.json', '--out', 'x', '--now', '12/6/2023'], '--now'],
    ['an unknown language', ['check', 'x.json', '--lang', 'fr'], '--lang'],
    ['an unknown command', ['print'], 'Cách dùng'],
    ['nothing at all', [], 'Usage'],
  ])('%s: exit 2 and a plain sentence', (_, args, words) => {
    const run = cli(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('check', () => {
  test('names the shortfall of Vũng Tàu with its ways out', () => {
    const run = cli('check', join(SAMPLES, 'vung-tau-2023.json'));
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('17.964');
    expect(run.stdout).toContain('5.219');
    expect(run.stdout).not.toMatch(/[A-Z]+_[A-Z]+/);
  });

  test('speaks English, and JSON', () => {
    const file = join(SAMPLES, 'vung-tau-2023.json');
    expect(cli('check', file, '--lang', 'en').stdout).toContain('17,964');
    const found = JSON.parse(cli('check', file, '--json').stdout) as { code: string; message: string }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ code, message }) => code !== '' && message !== '')).toBe(true);
  });
});
