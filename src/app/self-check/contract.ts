/**
 * A contract: one thing the product relies on Google Sheets to do, tried on a scratch tab.
 *
 * Each contract owns a plot, a block of columns of the scratch tab, so that contracts do not disturb each other:
 * whole rows may be inserted or moved, since what a contract needs to stay put is judged from a snapshot taken before.
 */
import type { selfCheck } from '../../messages/vi/self-check';
import type { Request, SheetResource } from '../../sheets-api/schema';
import { AppError } from '../app-error';
import type { SheetsPort } from '../ports';
import type { Plot } from './plot';

export type ContractId = keyof typeof selfCheck.contracts;

/** What was expected and what came, as JSON or in a few English words: for the maintainers, free of e-mail addresses. */
export interface Outcome {
  passes: boolean;
  expected: string;
  seen: string;
}

export interface Contract {
  id: ContractId;
  /** What to put on the plot beforehand. All contracts' requests go in one batch, then `Context.before` is taken. */
  arrange?(plot: Plot): Request[];
  run(context: Context, plot: Plot): Outcome;
}

export interface Context {
  sheets: SheetsPort;
  /** The scratch tab after everything was arranged. */
  before: SheetResource;
  /** One atomic batch, and the plot as the response shows it afterwards. */
  write(requests: Request[]): SheetResource;
  settings: GoogleAppsScript.Sheets.Schema.SpreadsheetProperties;
  /** Where the runtime's names are looked up. */
  globals: object;
}

/** Passes when both are the same JSON. */
export function same(expected: unknown, seen: unknown): Outcome {
  const wanted = JSON.stringify(expected);
  return judged(wanted === JSON.stringify(seen), wanted, seen);
}

/** For what JSON cannot compare: the contract decides. */
export function judged(passes: boolean, expected: string, seen: unknown): Outcome {
  return { passes, expected, seen: `${JSON.stringify(seen)}` };
}

/** "refused" when Google refuses the batch as invalid, else "accepted". */
export function attempt(context: Context, requests: Request[]): string {
  try {
    context.write(requests);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'REJECTED') throw error;
    return REFUSED;
  }
}

export const REFUSED = 'refused';
