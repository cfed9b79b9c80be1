/** Run by itself, in a fresh process: one method on one size; prints its figures as JSON. */
import { planQuotas, type QuotaPlan, verifyQuotas } from '../../src/domain/quota';
import { organisationOf } from '../../src/domain/quota/organisation';
import { campaignOf, sizes } from './campaigns';
import { type Errors, errorsOf } from './errors';
import { type Input, methods } from './methods';

export interface Measured {
  /** Median of warm runs, in milliseconds. */
  time: number;
  runs: number;
  /** Allocated by one run, heap and typed arrays, in bytes (less what was collected meanwhile). */
  memory: number;
  errors: Errors;
  violations: number;
}

/** At least this many timed runs, more while the time lasts. */
const RUNS = { least: 3, most: 15, milliseconds: 3000 };

function measure(size: number, method: string): Measured {
  const campaign = campaignOf(sizes[size]!);
  const { plan } = planQuotas(campaign);
  if (method === 'plan') return timed(() => planQuotas(campaign), null, campaign, plan!);
  if (method === 'verify') return timed(() => verifyQuotas(campaign, plan!), null, campaign, plan!);
  const { rows } = plan!.tables[0]!;
  const input: Input = {
    tree: organisationOf(campaign).tree,
    rows: rows.map((row) => row.total),
    days: plan!.days.map((_, d) => rows.reduce((sum, row) => sum + row.cells[d]!, 0)),
  };
  return timed(() => methods[method]!(input), input, campaign, plan!);
}

function timed(
  run: () => unknown,
  input: Input | null,
  campaign: ReturnType<typeof campaignOf>,
  plan: QuotaPlan,
): Measured {
  globalThis.gc?.();
  const before = inUse();
  let result = run();
  const memory = inUse() - before;
  const times: number[] = [];
  const start = performance.now();
  while (
    times.length < RUNS.least ||
    (times.length < RUNS.most && performance.now() - start < RUNS.milliseconds)
  ) {
    const from = performance.now();
    result = run();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const time = times[Math.floor(times.length / 2)]!;
  const none: Errors = { total: 0, day: 0, team: 0, teamRunning: 0, hamletRunning: 0 };
  if (input === null) return { time, runs: times.length, memory, errors: none, violations: 0 };
  const cells = result as Float64Array;
  const made = {
    days: plan.days,
    tables: plan.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, i) => ({
        ...row,
        cells: row.cells.map((_, d) => cells[d * input.rows.length + i]!),
      })),
    })),
  };
  const violations = verifyQuotas(campaign, made).length;
  return { time, runs: times.length, memory, errors: errorsOf(input, cells), violations };
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const [size, method] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measure(Number(size), method!)));
