/** Changes nobody saw being made, taken note of: into the mirror what stands there now, into the log that it does. */
import type { Campaign } from '../domain/campaign';
import type { Instant } from '../domain/instant';
import type { LogEntry } from '../domain/record/ledger';
import { type MissedChange, missedChanges } from '../domain/record/missed';
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

export function noteMissed(
  missed: readonly MissedChange[],
  at: Instant,
  language: Language,
): { writes: CellWrite[]; log: LogEntry[] } {
  const made = { at, who: '', act: 'missed' as const };
  const whole = { unit: null, day: null, indicator: null, before: null, after: null };
  const reason = translate(language, 'records.log.manyMissed', { count: missed.length });
  return {
    writes: missed.map(({ after, ...spot }) => knownWrite(spot, after)),
    log:
      missed.length > MOST_LINES
        ? [{ ...made, ...whole, reason }]
        : missed.map((change) => ({ ...made, ...change, reason: '' })),
  };
}
