/** The daily work without a spreadsheet, and the spreadsheet's own: the largest ward, 30 days filled in. */
import { createWorkbook } from '../local/workbook/workbook';
import { build } from '../src/app/build';
import { setUp } from '../src/app/set-up';
import { checkData, type DataCheckInput } from '../src/domain/data-check';
import { progressOf } from '../src/domain/progress';
import { planQuotas } from '../src/domain/quota';
import { firstVersion } from '../src/domain/rebalance';
import { NO_LEDGER } from '../src/domain/record/ledger';
import { portsOver } from '../test/self-check/over';
import { campaignOf } from '../test/workbook/fixtures';
import { bytes, seconds } from './meter';
import { fillIn, LARGE, SECRETARY } from './ward';

const FILLED_DAYS = 30;
const RUNS = 7;
const NOW = Date.parse('2023-06-30T20:00:00+07:00');

export function benchDaily(print: (line: string) => void): void {
  benchDomain(print);
  benchTabs(print);
}

function benchDomain(print: (line: string) => void): void {
  const campaign = campaignOf(LARGE);
  const { plan } = planQuotas(campaign);
  if (plan === null) throw new Error('no plan');
  const version = firstVersion(campaign, plan, { at: NOW, by: SECRETARY.email, reason: '' });
  const submissions = {
    days: plan.days,
    tables: plan.tables.map(({ indicator, rows }, t) => ({
      indicator,
      rows: rows.map(({ unit }, r) => ({
        unit,
        cells: plan.days.map((_, d) => (d < FILLED_DAYS ? 1 + ((7 * r + 3 * (2 * d + t)) % 6) : null)),
      })),
    })),
  };
  const official = { days: plan.days, tables: [] };
  const input: DataCheckInput = {
    campaign,
    version,
    submissions,
    ledger: NO_LEDGER,
    log: [],
    official,
    obstacles: [],
    now: NOW,
    thorough: false,
  };
  const day = plan.days[FILLED_DAYS - 1]!;
  const line = (name: string, work: () => readonly unknown[]) => {
    const { time, found } = median(work);
    print(`${name.padEnd(34)} ${`${time.toFixed(0)} ms`.padStart(9)} ${String(found).padStart(7)} lines`);
  };
  line('progress of every unit', () => progressOf(campaign, [version], submissions, day));
  line('data check', () => checkData(input));
  line('thorough check', () => checkData({ ...input, thorough: true }));
}

function median(work: () => readonly unknown[]): { time: number; found: number } {
  let found = 0;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    found = work().length;
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { time: times[RUNS >> 1]!, found };
}

/** The local engine stands in for Google's. */
function benchTabs(print: (line: string) => void): void {
  const local = createWorkbook({ title: 'Bench', owner: SECRETARY.email, now: NOW });
  const { ports } = portsOver(local);
  setUp(ports, 'vi', campaignOf(LARGE));
  build(ports, 'vi', () => true);
  fillIn(local, FILLED_DAYS * LARGE.indicators.length);
  const before = process.memoryUsage().rss;
  const timed = (name: string, work: () => void) => {
    const start = performance.now();
    work();
    print(`${name.padEnd(34)} ${seconds(performance.now() - start).padStart(9)}`);
  };
  const anyCell = () => local.value('Tiến độ', 'A1');
  timed('every formula of every tab', anyCell);
  print(`${'memory of that'.padEnd(34)} ${bytes(process.memoryUsage().rss - before).padStart(9)}`);
  timed('the clock moves on by an hour', () => {
    local.setNow(NOW + 3_600_000);
    anyCell();
  });
}
