/** "Chốt số liệu ngày": what stood is kept as it stood, valid or not, and people may no longer change it. */
import type { Day } from '../day';
import type { Instant } from '../instant';
import { DayGridIndex } from '../record/day-grid';
import { type Closing, closedDays, type Ledger, type LogAct, type LogEntry } from '../record/ledger';
import { sameTyped, type Typed } from '../record/submission';
import { withCells } from '../record/with-cells';
import { cellsOf, sumOf } from './day-cells';
import { indicatorsOn, type Standing } from './day-state';
import { restDaysBefore } from './open-days';

/** When and by whom: an e-mail, '' when Google does not tell, 'trigger' for the clock. */
export interface Actor {
  at: Instant;
  by: string;
}

/** What an act leaves behind. */
export interface Kept {
  ledger: Ledger;
  log: LogEntry[];
}

/**
 * Closes a day, and the open rest days before it. Closing a day again takes what stands now and logs every number that
 * is not the one closed before. It refuses nothing: ask `closingRefused` first.
 */
export function closeDay(standing: Standing, day: Day, actor: Actor): Kept {
  const { campaign, ledger } = standing;
  let kept: Kept = { ledger, log: [] };
  for (const one of [...restDaysBefore(campaign, ledger, day), day]) {
    const { ledger: next, log } = closeOne({ ...standing, ledger: kept.ledger }, one, actor);
    kept = { ledger: next, log: [...kept.log, ...log] };
  }
  return kept;
}

/** Several days, one after another: each has its own snapshot, closing and log lines. @param days in order */
export function closeDays(standing: Standing, days: readonly Day[], actor: Actor): Kept {
  let kept: Kept = { ledger: standing.ledger, log: [] };
  for (const day of days) {
    const { ledger, log } = closeDay({ ...standing, ledger: kept.ledger }, day, actor);
    kept = { ledger, log: [...kept.log, ...log] };
  }
  return kept;
}

function closeOne(standing: Standing, day: Day, actor: Actor): Kept {
  const { ledger } = standing;
  const before = new DayGridIndex(ledger.closed);
  const cells = cellsOf(standing, day);
  const closedBefore = ledger.closings.some((closing) => closing.day === day);
  const wasClosed = closedDays(ledger).has(day);
  const restated = closedBefore ? cells.filter((cell) => !sameTyped(before.at(cell), cell.value)) : [];
  const changes = restated.map((cell) =>
    logged('restated', actor, { ...cell, before: before.at(cell) ?? null, after: cell.value }),
  );
  const totals = indicatorsOn(standing, day).map((indicator) => {
    const own = cells.filter((cell) => cell.indicator === indicator);
    const former = closedBefore ? sumOf(own.map((cell) => before.at(cell))) : null;
    const after = sumOf(own.map(({ value }) => value));
    return logged('close', actor, { unit: null, day, indicator, before: former, after });
  });
  return {
    ledger: {
      ...ledger,
      closed: withCells<Typed>(ledger.closed, cells, null),
      closings: withClosing(ledger, {
        day,
        closedAt: minuteOf(actor.at),
        closedBy: actor.by,
        isClosed: true,
      }),
    },
    log: wasClosed ? changes : [...changes, ...totals],
  };
}

/** Cells keep whole minutes. */
function minuteOf(at: Instant): Instant {
  return Math.floor(at / 60_000) * 60_000;
}

/** The closings with this one in the place of the one of its day. */
export function withClosing({ closings }: Ledger, closing: Closing): Closing[] {
  return [...closings.filter(({ day }) => day !== closing.day), closing].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

/** A log line of the actor. */
export function logged(
  act: LogAct,
  { at, by }: Actor,
  what: Pick<LogEntry, 'unit' | 'day' | 'indicator' | 'before' | 'after'>,
  reason = '',
): LogEntry {
  const { unit, day, indicator, before, after } = what;
  return { at, who: by, act, unit, day, indicator, before, after, reason };
}
