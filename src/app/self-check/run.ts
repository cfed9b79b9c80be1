/** Runs the contracts against whatever spreadsheet stands behind the ports, on a scratch tab that it removes again. */
import type { Request, SheetResource } from '../../sheets-api/schema';
import { AppError, type AppErrorCode } from '../app-error';
import type { Ports, SheetsPort } from '../ports';
import { type Context, type ContractId, judged, type Outcome } from './contract';
import { CONTRACTS } from './contracts';
import { lockOutcome } from './contracts/runtime';
import { PLOT_COLUMNS } from './plot';
import { addScratchTab, blockName, newScratchTab, removeScratchTabs, type ScratchTab } from './scratch-tab';
import { viewOf } from './view';

export interface SelfCheckReport {
  environment: {
    /** Of the program. */
    version: string;
    locale: string;
    timeZone: string;
    autoRecalc: string;
    /** Milliseconds since 1970-01-01 UTC. */
    startedAt: number;
    endedAt: number;
  };
  rows: Row[];
  /** Title of the scratch tab when it could not be removed; the next run removes it. */
  leftover: string | null;
}

interface Row {
  id: ContractId;
  outcome: Outcome;
}

/** Failures that say something about one contract only; any other ends the run. */
const TELLING: AppErrorCode[] = ['REJECTED', 'NOT_SECRETARY', 'UNSURE'];

/**
 * About 40 calls, two minutes at most.
 * @param tabTitle the scratch tab's title, before a run id
 * @param globals where the runtime's names are looked up
 * @throws AppError when Google cannot be worked with at all (service off, no right to write, busy)
 */
export function runSelfCheck(
  ports: Ports,
  tabTitle: string,
  version: string,
  globals: object = globalThis,
): SelfCheckReport {
  const startedAt = ports.now();
  const { properties: settings = {} } = ports.sheets.get('properties(locale,timeZone,autoRecalc)');
  const lock = lockOutcome(ports.lock);
  const work = () => onScratchTab(ports.sheets, newScratchTab(ports, tabTitle), { settings, globals });
  const { rows, leftover } = lock.passes ? ports.lock.withLock(work) : work();
  const { locale = '', timeZone = '', autoRecalc = '' } = settings;
  return {
    environment: { version, locale, timeZone, autoRecalc, startedAt, endedAt: ports.now() },
    rows: [...rows, { id: 'lock', outcome: lock }],
    leftover,
  };
}

type Surroundings = Pick<Context, 'settings' | 'globals'>;

function onScratchTab(sheets: SheetsPort, tab: ScratchTab, around: Surroundings) {
  removeScratchTabs(sheets);
  let rows: Row[] = [];
  let leftover: string | null = null;
  try {
    addScratchTab(sheets, tab, CONTRACTS.length);
    rows = runAll(sheets, tab, around);
  } finally {
    // Also when making it failed: a call that timed out may have been applied.
    try {
      removeScratchTabs(sheets);
    } catch {
      leftover = tab.title;
    }
  }
  return { rows, leftover };
}

function runAll(sheets: SheetsPort, tab: ScratchTab, around: Surroundings): Row[] {
  const write = (requests: Request[], column: number, columns: number): SheetResource => {
    const reply = sheets.batchUpdate({
      requests,
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [blockName(tab, column, columns)],
    });
    return viewOf(reply.updatedSpreadsheet?.sheets, tab.sheetId);
  };
  const plots = CONTRACTS.map((_, i) => ({ sheetId: tab.sheetId, column: i * PLOT_COLUMNS }));
  const arranged = CONTRACTS.map((contract, i) => contract.arrange?.(plots[i]!) ?? []);
  const fill = (requests: Request[]) => attempted(() => write(requests, 0, plots.length * PLOT_COLUMNS));
  const together = fill(arranged.flat());
  let before = together.value ?? {};
  const refusals = arranged.map((requests) => {
    if (together.value || requests.length === 0) return null;
    // One arrangement that Google does not take spoils the common batch: then each goes alone, to find out which.
    const alone = fill(requests);
    before = alone.value ?? before;
    return alone.error;
  });
  return CONTRACTS.map((contract, i) => {
    const plot = plots[i]!;
    const own = (requests: Request[]) => write(requests, plot.column, PLOT_COLUMNS);
    const ran = refusals[i]
      ? { error: refusals[i] }
      : attempted(() => contract.run({ sheets, before, write: own, ...around }, plot));
    return { id: contract.id, outcome: ran.value ?? judged(false, 'no error', ran.error) };
  });
}

/** The value of `work`, or the failure in words. @throws AppError that says nothing about a single contract */
function attempted<T>(work: () => T): { value?: T; error?: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof AppError)) return { error: String(error) };
    if (!TELLING.includes(error.code)) throw error;
    // Google's messages may name people; the table is sent to the maintainers.
    return { error: `${error.code} ${error.figures.detail}`.replace(/[^\s@]+@[^\s@]+/g, '…@…') };
  }
}
