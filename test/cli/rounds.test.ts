/** Two published plans through the command line, fewer teams than they have: rounds that count days twice, phases and a baseline. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { samples } from '../../local/samples';
import { eachDay } from '../../src/domain/day';
import type { Report } from '../../src/domain/report';
import { leavesOf } from '../../src/domain/units';
import { campaignOf } from '../workbook/fixtures';

const ROOT = resolve(__dirname, '../..');
const directory = mkdtempSync(join(tmpdir(), 'chi-tieu-rounds-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

type Units = { units?: unknown[]; teams?: number }[];
interface Line {
  unit: string;
  day: string;
  value: number;
}

/** A sample with a few units of each of its groups. */
function smaller(name: string, cut: (units: Units) => Units): { units: Units } {
  const file = samples.find(({ title }) => title.includes(name))!.file as { units: Units };
  return { ...file, units: cut(file.units) };
}

/** One number in seven is missing. */
function linesOf(file: unknown, first: string, last: string): Line[] {
  const leaves = leavesOf(campaignOf(file));
  return leaves.flatMap(({ code }, u) =>
    eachDay(first, last).flatMap((day, d) =>
      (3 * u + d) % 7 === 0 ? [] : [{ unit: code, day, value: (5 * u + 7 * d) % 23 }],
    ),
  );
}

function report(name: string, file: unknown, lines: readonly Line[], asOf: string): Report[] {
  const at = (kind: string) => join(directory, `${name}-${kind}`);
  writeFileSync(at('campaign.json'), JSON.stringify(file));
  writeFileSync(at('lines.json'), JSON.stringify(lines));
  const args = ['report', at('campaign.json'), '--submissions', at('lines.json'), '--as-of', asOf];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'local/cli/main.ts'), ...args, '--out', at('out')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(readFileSync(join(at('out'), 'reports.json'), 'utf8'));
}

const sumOf = (lines: readonly Line[], first: string, last: string) =>
  lines.reduce((sum, { day, value }) => (day >= first && day <= last ? sum + value : sum), 0);

test('Tiền Giang: round 4 is the whole campaign, and what lies after rounds 1 to 3 is its difference', () => {
  const file = smaller('Tiền Giang', (groups) =>
    groups.slice(0, 3).map((group) => ({ ...group, units: group.units!.slice(0, 2) })),
  );
  const lines = linesOf(file, '2023-09-01', '2023-10-30');
  const reports = report('tien-giang', file, lines, '2023-11-02T09:00');
  const total = (kind: string, of: string) =>
    reports.find((one) => one.kind === kind && one.of === of)!.total!.cells;
  const [one, two, three, four] = [1, 2, 3, 4].map((n) => Number(total('round', String(n)).done));
  expect([one, two, three]).toEqual([
    sumOf(lines, '2023-09-01', '2023-09-15'),
    sumOf(lines, '2023-09-16', '2023-09-30'),
    sumOf(lines, '2023-10-01', '2023-10-15'),
  ]);
  expect(four).toBe(sumOf(lines, '2023-09-01', '2023-10-30'));
  expect(total('final', '').done).toBe(four);
  expect(total('round', '4').after).toBe(four! - one! - two! - three!);
  expect(total('round', '4').after).toBe(sumOf(lines, '2023-10-16', '2023-10-30'));
  // Of every district likewise.
  const rounds = [1, 2, 3, 4].map(
    (n) => reports.find(({ kind, of }) => kind === 'round' && of === String(n))!,
  );
  for (const { key, cells } of rounds[3]!.rows) {
    const before = rounds
      .slice(0, 3)
      .map(({ rows }) => Number(rows.find((row) => row.key === key)!.cells.done));
    expect([key, cells.after]).toEqual([key, Number(cells.done) - before.reduce((a, b) => a + b, 0)]);
  }
  expect(rounds[3]!.remarks.map(({ code }) => code)).toContain('cumulativeRound');
}, 180_000);

test('Đồng Xoài: the final report by phase, 9.357 before the first day apart, 12,92 % of the eligible', () => {
  const file = smaller('Đồng Xoài', (groups) => groups.map((group) => ({ ...group, units: [1] })));
  const lines = linesOf(file, '2023-06-20', '2023-09-20');
  const reports = report('dong-xoai', file, lines, '2023-09-23T09:00');
  const final = reports.find(({ kind }) => kind === 'final')!;
  const { cells } = final.total!;
  const done = sumOf(lines, '2023-06-20', '2023-09-20');
  const [peak, finish] = [sumOf(lines, '2023-06-20', '2023-07-15'), sumOf(lines, '2023-07-16', '2023-09-20')];
  expect(cells).toMatchObject({ baseline: 9357, eligible: 72_423, done, reached: 9357 + done });
  expect(Math.round(Number(cells.baselineShare) * 10_000) / 100).toBe(12.92);
  const phases = final.columns.filter(({ head }) => head === 'doneInPhase');
  expect(phases.map(({ of, key }) => [of, cells[key]])).toEqual([
    ['peak', peak],
    ['finish', finish],
  ]);
  expect(peak + finish).toBe(done);
  expect(final.remarks.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['baselineApart', 'measureChanges']),
  );
  expect(
    reports.filter(({ kind }) => kind === 'phase').map(({ of, total }) => [of, total!.cells.done]),
  ).toEqual([
    ['finish', finish],
    ['peak', peak],
  ]);
}, 180_000);
