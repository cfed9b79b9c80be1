/** Every report of the largest ward with all 60 days filled in: the rows alone, and the acts with what they send. */
import { createWorkbook } from '../local/workbook/workbook';
import { build } from '../src/app/build';
import type { Ports } from '../src/app/ports';
import { freezeAct, paperAct, reportsAct, restateAct, sendAct } from '../src/app/reports/tell';
import { setUp } from '../src/app/set-up';
import { planQuotas } from '../src/domain/quota';
import { firstVersion } from '../src/domain/rebalance';
import { NO_LEDGER } from '../src/domain/record/ledger';
import { dueReports, type ReportInput, type ReportKind, reportOf, reportsOf } from '../src/domain/report';
import { type FrozenReport, freeze } from '../src/domain/report/frozen';
import { leavesOf } from '../src/domain/units';
import { compile, READ_FIELDS, snapshotOf } from '../src/sheets-api';
import { firstSheetId } from '../src/sheets-api/keys';
import { frozenTab } from '../src/workbook/tabs/archive/frozen';
import { portsOver } from '../test/self-check/over';
import { campaignOf } from '../test/workbook/fixtures';
import { bytes, metered, seconds } from './meter';
import { fillIn, LARGE, SECRETARY } from './ward';

const RUNS = 5;
const LAST_DAYS = 60;
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
const NOW = at('2023-07-30', '20:00');

export function benchReports(print: (line: string) => void): void {
  benchRows(print);
  benchFrozen(print);
  benchReportActs(print);
}

/** The baseline counts every report for itself: as a menu of separate reports would. */
function benchRows(print: (line: string) => void): void {
  const input = largest();
  const ids = dueReports(input);
  const line = (name: string, time: number, more = '') =>
    print(`${name.padEnd(44)} ${`${time.toFixed(0)} ms`.padStart(9)}${more}`);
  const together = median(() => reportsOf(input, ids));
  line(`${ids.length} reports together`, together);
  const apart = median(() => ids.map((id) => reportOf(input, id)));
  line('baseline: each counted for itself', apart, `  ${(apart / together).toFixed(1)} times as long`);
  for (const id of ids)
    line(
      `  ${id.kind} alone`,
      median(() => reportOf(input, id)),
    );
}

function largest(): ReportInput {
  const campaign = campaignOf(LARGE);
  const { plan } = planQuotas(campaign);
  if (plan === null) throw new Error('no plan');
  const units = leavesOf(campaign);
  return {
    campaign,
    versions: [firstVersion(campaign, plan, { at: 0, by: SECRETARY.email, reason: '' })],
    submissions: {
      days: plan.days,
      tables: plan.tables.map(({ indicator }, t) => ({
        indicator,
        rows: units.map(({ code }, r) => ({
          unit: code,
          cells: plan.days.map((_, d) => 1 + ((7 * r + 3 * (2 * d + t)) % 6)),
        })),
      })),
    },
    ledger: NO_LEDGER,
    reasons: [],
    obstacles: [],
    official: { days: [], tables: [] },
    organisations: [],
    recruitsPerHead: null,
    services: [],
    now: NOW,
  };
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[RUNS >> 1]!;
}

function benchReportActs(print: (line: string) => void): void {
  const local = createWorkbook({ title: 'Bench', owner: SECRETARY.email, now: at('2023-06-01', '09:00') });
  const { workbook, during } = metered(local, () => over.reads.length + over.writes.length);
  const over = portsOver(workbook);
  setUp(over.ports, 'vi', campaignOf(LARGE));
  build(over.ports, 'vi', () => true);
  fillIn(local, LAST_DAYS * LARGE.indicators.length);
  local.setNow(NOW);
  const opened = (kind: ReportKind): Ports => {
    const sheetId = firstSheetId(`report.${kind}`);
    const selection = () => ({ sheetId, row: 0, rowEnd: 1, column: 0, columnEnd: 1 });
    return { ...over.ports, ui: { ...over.ports.ui, confirm: () => true, selection } };
  };
  const head = ['reads', 'writes', 'read', 'written', 'script', 'with local workbook'];
  const row = (name: string, cells: readonly string[]) =>
    print(`${name.padEnd(34)} ${cells.map((cell, i) => cell.padStart(i < 2 ? 6 : 11)).join(' ')}`);
  row('act', head);
  const act = (name: string, work: () => void) => {
    const { reads, writes, read, written, time, own } = during(work);
    row(name, [`${reads}`, `${writes}`, bytes(read), bytes(written), seconds(own), seconds(time)]);
  };
  act('every report that is due', () => reportsAct(over.ports, 'vi', null));
  act('the same, nothing to change', () => reportsAct(over.ports, 'vi', null));
  act('baseline: the day alone', () => reportsAct(over.ports, 'vi', 'daily'));
  act('words to send', () => sendAct(over.ports, 'vi'));
  act('the signed report', () => paperAct(opened('daily'), 'vi'));
  act('freezing the day', () => freezeAct(opened('daily'), 'vi'));
  act('freezing it again', () => freezeAct(opened('daily'), 'vi'));
  act('freezing who was late', () => freezeAct(opened('late'), 'vi'));
  act('corrections of these', () => restateAct(over.ports, 'vi'));
}

const DAILY_REPORTS = 60;

/** The tab of frozen reports late in a campaign: what one more costs beside those that stand. */
function benchFrozen(print: (line: string) => void): void {
  const input = largest();
  const { campaign } = input;
  const { days } = input.submissions;
  const frozen: FrozenReport[] = [];
  for (const day of days.slice(0, DAILY_REPORTS))
    frozen.push(freeze(reportOf(input, { kind: 'daily', of: day }), new Map(), frozen, { at: NOW, by: '' }));
  const workbook = createWorkbook({ title: 'Bench', owner: SECRETARY.email, now: NOW });
  const api = workbook.as(SECRETARY);
  const draw = (many: readonly FrozenReport[]) => {
    const snapshot = snapshotOf(api.get({ fields: READ_FIELDS }));
    const start = performance.now();
    const { batches } = compile({ tabs: [frozenTab(many, campaign, 'vi')], names: [] }, snapshot, {
      editor: SECRETARY.email,
      reset: [],
      drop: [],
      referred: [],
      fills: [],
    });
    const time = performance.now() - start;
    for (const requests of batches) api.batchUpdate({ requests });
    return { time, size: Buffer.byteLength(JSON.stringify(batches)) };
  };
  const line = (name: string, { time, size }: ReturnType<typeof draw>) =>
    print(`${name.padEnd(44)} ${`${time.toFixed(0)} ms`.padStart(9)} ${bytes(size).padStart(10)} written`);
  line('the first report frozen', draw(frozen.slice(0, 1)));
  line(`baseline: ${DAILY_REPORTS - 1} at once`, draw(frozen.slice(0, -1)));
  line(`one more after ${DAILY_REPORTS - 1}`, draw(frozen));
}
