/**
 * A contract: one thing the product relies on Google Sheets to do, tried on a scratch tab.
 *
 * Each contract owns a plot, a block of columns of the scratch tab, so that contracts do not disturb each other:
 * whole rows may be inserted or moved, since what a contract needs to stay put is judged from a snapshot taken before.
 */
import type { selfCheck } from '../../messages/vi/self-check';
import type { Request } from '../../sheets-api/schema';
import { AppError } from '../app-error';
import type { Ports } from '../ports';
import type { Plot } from './plot';
import type { View } from './view';

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
  ports: Ports;
  sheetId: number;
  /** The scratch tab after everything was arranged. */
  before: View;
  /** One atomic batch, and the plot as the response shows it afterwards. */
  write(plot: Plot, requests: Request[]): View;
  /** Where the runtime's names are looked up. */
  globals: Record<string, unknown>;
}

/** Passes when both are the same JSON. */
export function same(expected: unknown, seen: unknown): Outcome {
  const texts = [expected, seen].map((value) => JSON.stringify(value) ?? 'undefined') as [string, string];
  return { passes: texts[0] === texts[1], expected: texts[0], seen: texts[1] };
}

/** For what JSON cannot compare: `passes` is decided by the contract. */
export function judged(passes: boolean, expected: string, seen: unknown): Outcome {
  return { passes, expected, seen: JSON.stringify(seen) ?? 'undefined' };
}

/** Passes when Google refuses the batch as invalid. */
export function refused(context: Context, plot: Plot, requests: Request[]): Outcome {
  try {
    context.write(plot, requests);
    return same('refused', 'accepted');
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'REJECTED') throw error;
    return same('refused', 'refused');
  }
}
