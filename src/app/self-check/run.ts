/** Runs the contracts against whatever spreadsheet stands behind the ports, on a scratch tab that it removes again. */
import type { Request } from '../../sheets-api/schema';
import { AppError, type AppErrorCode } from '../app-error';
import type { Ports, SheetsPort } from '../ports';
import { type Context, type Contract, type ContractId, judged, type Outcome } from './contract';
import { CONTRACTS } from './contracts';
import { lockContract } from './contracts/runtime';
import { PLOT_COLUMNS, type Plot } from './plot';
import { addScratchTab, blockName, removeScratchTabs, type ScratchTab, triedToRemove } from './scratch-tab';
import { type View, viewOf } from './view';

export interface SelfCheckReport {
  environment: Environment;
  rows: { id: ContractId; outcome: Outcome }[];
  /** Title of the scratch tab when it could not be removed; the next run removes it. */
  leftover: string | null;
}

export interface Environment {
  locale: string;
  timeZone: string;
  autoRecalc: string;
  /** Calls made, reads and writes. */
  reads: number;
  writes: number;
  /** Milliseconds since 1970-01-01 UTC. */
  startedAt: number;
  endedAt: number;
}

/** Failures that say something about one contract only; any other ends the run. */
const TELLING: AppErrorCode[] = ['REJECTED', 'NOT_SECRETARY', 'UNSURE'];

/**
 * About 30 calls, two minutes at most.
 * @param tabTitle the scratch tab's title, before a run id
 * @throws AppError when Google cannot be worked with at all (service off, no right to write, busy, lock taken)
 */
export function runSelfCheck(
  ports: Ports,
  tabTitle: string,
  contracts: readonly Contract[] = CONTRACTS,
): SelfCheckReport {
  const counted = counting(ports.sheets);
  const inner = { ...ports, sheets: counted.port };
  const startedAt = ports.now();
  const lockRow = { id: lockContract.id, outcome: lockContract.run(inner) };
  const work = () => checkOnScratchTab(inner, tabTitle, contracts);
  const { rows, leftover, properties } = lockRow.outcome.passes ? ports.lock.withLock(work) : work();
  const { locale = '', timeZone = '', autoRecalc = '' } = properties;
  const environment = { locale, timeZone, autoRecalc, ...counted.calls, startedAt, endedAt: ports.now() };
  return { environment, rows: [...rows, lockRow], leftover };
}

function checkOnScratchTab(ports: Ports, tabTitle: string, contracts: readonly Contract[]) {
  const properties = ports.sheets.get('properties(locale,timeZone,autoRecalc)').properties ?? {};
  removeScratchTabs(ports.sheets);
  let tab: ScratchTab | null = null;
  let rows: SelfCheckReport['rows'] = [];
  let removed = true;
  try {
    tab = addScratchTab(ports, contracts.length, tabTitle);
    rows = runAll(ports, tab, contracts);
  } finally {
    // Also when making it failed: a call that timed out may have been applied.
    removed = triedToRemove(ports.sheets);
  }
  return { properties, rows, leftover: removed ? null : tab.title };
}

function runAll(ports: Ports, tab: ScratchTab, contracts: readonly Contract[]): SelfCheckReport['rows'] {
  const { sheetId } = tab;
  const plots = contracts.map((_, i): Plot => ({ sheetId, column: i * PLOT_COLUMNS }));
  const write = (requests: Request[], block: string): View => {
    const reply = ports.sheets.batchUpdate({
      requests,
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [block],
    });
    return viewOf(reply.updatedSpreadsheet?.sheets, sheetId);
  };
  const everything = blockName(tab, 0, contracts.length * PLOT_COLUMNS);
  const arrangements = contracts.map((contract, i) => contract.arrange?.(plots[i]!) ?? []);
  const together = outcomeOrValue(() => write(arrangements.flat(), everything));
  return contracts.map((contract, i) => {
    const plot = plots[i]!;
    const block = blockName(tab, plot.column, PLOT_COLUMNS);
    const outcome = outcomeOrValue(() => {
      // One arrangement Google does not take spoils the common batch: then each goes alone, to find out which.
      const alone = arrangements[i]!.length > 0 && 'outcome' in together;
      const before = 'outcome' in together ? { sheet: {} } : together.value;
      const context: Context = {
        ports,
        sheetId,
        before: alone ? write(arrangements[i]!, block) : before,
        write: (_, requests) => write(requests, block),
        globals: globalThis as unknown as Record<string, unknown>,
      };
      return contract.run(context, plot);
    });
    return { id: contract.id, outcome: 'outcome' in outcome ? outcome.outcome : outcome.value };
  });
}

/** The value of `work`, or what its failure says about the contract. @throws what says nothing about it */
function outcomeOrValue<T>(work: () => T): { value: T } | { outcome: Outcome } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof AppError && !TELLING.includes(error.code)) throw error;
    const said = error instanceof AppError ? `${error.code} ${error.figures.detail ?? ''}` : String(error);
    return { outcome: judged(false, 'no error', withoutAddresses(said.trim())) };
  }
}

/** Google's messages may name people; the table is sent to the maintainers. */
function withoutAddresses(message: string): string {
  return message.replace(/[^\s@<>"']+@[^\s@<>"']+/g, '…@…');
}

function counting(port: SheetsPort): { port: SheetsPort; calls: { reads: number; writes: number } } {
  const calls = { reads: 0, writes: 0 };
  return {
    calls,
    port: {
      get(fields) {
        calls.reads++;
        return port.get(fields);
      },
      batchUpdate(body) {
        calls.writes++;
        return port.batchUpdate(body);
      },
    },
  };
}
