/** Numbers that were reported and are gone without anybody seen clearing them: merged cells, a cut, a moved block. */
import { DayGridIndex, type Spot } from './day-grid';
import { closedDays, type Ledger, type LogAct, type LogEntry } from './ledger';
import { missedChanges } from './missed';
import { isFilled, reported, type Submissions, type Typed } from './submission';

export interface Vanished extends Spot {
  before: number;
}

/** Lines of the log that say what stands in a cell. */
const ABOUT_CELLS: ReadonlySet<LogAct> = new Set<LogAct>([
  'entry',
  'missed',
  'correction',
  'undo',
  'chat',
  'chatUndo',
]);

/**
 * Blank cells of days that are not closed whose last number nobody was seen to clear, be it noted in the log already or
 * not. Cells of rows and columns that are gone are left out.
 * @param log in order of time
 */
export function vanishedNumbers(
  submissions: Submissions,
  ledger: Ledger,
  log: readonly LogEntry[],
): Vanished[] {
  const found = new Map<string, Vanished>();
  const note = (spot: Spot, isMissed: boolean, before: Typed, after: Typed) => {
    const number = reported(before);
    if (isMissed && number !== null && !isFilled(after))
      found.set(spotKey(spot), { ...spot, before: number });
    else found.delete(spotKey(spot));
  };
  for (const { act, unit, day, indicator, before, after } of log)
    if (ABOUT_CELLS.has(act) && unit !== null && day !== null && indicator !== null)
      note({ unit, day, indicator }, act === 'missed', before, after);
  for (const { unit, day, indicator, before, after } of missedChanges(submissions, ledger))
    note({ unit, day, indicator }, true, before, after);
  const entries = new DayGridIndex(submissions);
  const closed = closedDays(ledger);
  return [...found.values()].filter((spot) => {
    const typed = entries.at(spot);
    return typed !== undefined && !isFilled(typed) && !closed.has(spot.day);
  });
}

export function spotKey({ unit, day, indicator }: Spot): string {
  return `${unit}|${day}|${indicator}`;
}
