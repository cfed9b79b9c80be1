/** Changes nobody saw being made, taken note of: into the mirror what stands there now, into the log that it does. */
import type { Campaign } from '../domain/campaign';
import type { Instant } from '../domain/instant';
import type { LogEntry } from '../domain/record/ledger';
import { type MissedChange, missedChanges, sameNoted } from '../domain/record/missed';
import { isFilled } from '../domain/record/submission';
import { spotKey } from '../domain/record/vanished';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import type { CellWrite } from '../sheets-api';
import type { Daily } from '../workbook/decode/daily';
import { knownWrite } from './writes';

/** More than this are told in one line: a log of every number of a long campaign would not go through in one batch. */
const MOST_LINES = 2_000;

/** Sums read the numbers of a team that leaves the tables from the record: what it has not seen is noted before. */
export function missedOfLeaving({ units }: Campaign, { submissions, ledger }: Daily): MissedChange[] {
  const codes = new Set(units.map(({ code }) => code));
  return missedChanges(submissions, ledger).filter(({ unit }) => !codes.has(unit));
}

/** @param log what stands in the log: what closing a day has told already is not told again */
export function noteMissed(
  missed: readonly MissedChange[],
  log: readonly LogEntry[],
  at: Instant,
  language: Language,
): { writes: CellWrite[]; log: LogEntry[] } {
  const made = { at, who: '', act: 'missed' as const };
  const whole = { unit: null, day: null, indicator: null, before: null, after: null };
  const told = lastLines(log);
  const untold = missed.filter((change) => !isTold(change, told));
  const reason = translate(language, 'records.log.manyMissed', { count: untold.length });
  return {
    writes: missed.map(({ after, ...spot }) => knownWrite(spot, after)),
    log:
      untold.length > MOST_LINES
        ? [{ ...made, ...whole, reason }]
        : untold.map((change) => ({ ...made, ...change, reason: '' })),
  };
}

/** A number that is gone is told all the same: it may have been lost. */
function isTold(change: MissedChange, told: ReadonlyMap<string, LogEntry>): boolean {
  const last = told.get(spotKey(change));
  return last?.act === 'restated' && isFilled(change.after) && sameNoted(last.after, change.after);
}

/** The last line about each entry. */
function lastLines(log: readonly LogEntry[]): Map<string, LogEntry> {
  return new Map(
    log.flatMap((entry): [string, LogEntry][] => {
      const { act, unit, day, indicator } = entry;
      return act === 'received' || unit === null || day === null || indicator === null
        ? []
        : [[spotKey({ unit, day, indicator }), entry]];
    }),
  );
}
