/**
 * Numbers hidden in text, written as numbers after a person accepted them one list at a time; and our own undo of it.
 * The only acts that write into entry cells: each names its cells, and leaves a cell alone that has changed since.
 */
import { type Correction, correctionsIn } from '../domain/data-check';
import type { Finding } from '../domain/finding';
import type { Instant } from '../domain/instant';
import { type DayGrid, DayGridIndex, type Spot } from '../domain/record/day-grid';
import type { LogEntry } from '../domain/record/ledger';
import { sameTyped, type Typed } from '../domain/record/submission';
import type { Language } from '../messages/shape';
import type { Daily } from '../workbook/decode/daily';
import { findingsTab } from '../workbook/tabs';
import { applyOver } from './batch';
import { findingsOf } from './check-data';
import { type EntryValue, stillToWrite } from './entry-writes';
import { logLines } from './log-lines';
import type { Ports } from './ports';
import { type RunningWork, readStanding, redraw } from './scene';
import { entryWrite, knownWrite } from './writes';

/**
 * @param thorough with which rules what is left is shown in Cần kiểm tra
 * @returns how many were written, and what is still to be looked at
 */
export function acceptCorrections(
  ports: Ports,
  language: Language,
  accepted: readonly Correction[],
  thorough: boolean,
): Changed {
  return change(ports, language, 'correction', thorough, ({ daily }) => {
    const standing = correctionsIn(daily.submissions);
    return accepted
      .filter((one) =>
        standing.some((now) => sameSpot(now, one) && now.from === one.from && now.to === one.to),
      )
      .map(({ unit, day, indicator, from, to }) => ({ unit, day, indicator, before: from, after: to }));
  });
}

/** The corrections accepted last, together, that nobody has changed or undone since. */
export function lastCorrections(work: RunningWork): Change[] {
  const standing = new Map<string, LogEntry>();
  for (const line of logLines(work.snapshot)) {
    const key = [line.unit, line.day, line.indicator].join('|');
    if (line.act === 'correction') standing.set(key, line);
    else if (line.act === 'undo') standing.delete(key);
  }
  const open = [...standing.values()];
  const last = open.reduce<Instant>((latest, { at }) => Math.max(latest, at), 0);
  const entries = new DayGridIndex(work.daily.submissions);
  return open.flatMap(({ at, unit, day, indicator, before, after }) => {
    if (at !== last || unit === null || day === null || indicator === null) return [];
    const spot = { unit, day, indicator };
    return sameTyped(entries.at(spot), after) ? [{ ...spot, before: after, after: before }] : [];
  });
}

/** @returns how many cells hold again what was typed into them */
export function undoCorrections(ports: Ports, language: Language): number {
  return change(ports, language, 'undo', false, lastCorrections).count;
}

export interface Changed {
  count: number;
  /** As the findings tab lists it then. */
  left: Finding[];
}

export type Change = Spot & { before: Typed; after: Typed };

function change(
  ports: Ports,
  language: Language,
  act: 'correction' | 'undo',
  thorough: boolean,
  changesOf: (work: RunningWork) => Change[],
): Changed {
  return ports.lock.withLock(() => {
    let changes: Change[] = [];
    let last: { values: EntryValue[]; daily: Daily } | null = null;
    const { result } = applyOver(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const { daily } = work;
      const again = last !== null;
      if (last === null) changes = changesOf(work);
      const values: EntryValue[] =
        last === null
          ? changes.map(({ after, ...spot }) => ({ ...spot, value: after }))
          : stillToWrite(last.values, last.daily, daily);
      last = { values, daily };
      const made = { at: ports.now(), who: ports.userEmail(), act, reason: '' };
      const submissions = withChanges(daily.submissions, values);
      const left = findingsOf(ports, { ...work, daily: { ...daily, submissions } }, thorough);
      const compiled = redraw(ports, work, work.scene, {
        only: () => false,
        more: [findingsTab(left, work.places, language)],
        writes: [
          ...values.map(({ value, ...spot }) => entryWrite(work.scene, spot, value)),
          ...changes.map(({ after, ...spot }) => knownWrite(spot, after)),
        ],
        // The first round's lines are in the log already.
        log: again ? [] : changes.map((one): LogEntry => ({ ...one, ...made })),
      });
      return { compiled, result: { count: changes.length, left } };
    });
    return result;
  });
}

/** The entries as they stand once these are written. */
function withChanges(entries: DayGrid<Typed>, changes: readonly EntryValue[]): DayGrid<Typed> {
  const now = new Map(changes.map((one) => [placeOf(one), one.value]));
  return {
    days: entries.days,
    tables: entries.tables.map(({ indicator, rows }) => ({
      indicator,
      rows: rows.map(({ unit, cells }) => ({
        unit,
        cells: cells.map((cell, d) => {
          const place = placeOf({ unit, day: entries.days[d]!, indicator });
          return now.has(place) ? now.get(place)! : cell;
        }),
      })),
    })),
  };
}

function placeOf({ unit, day, indicator }: Spot): string {
  return [unit, day, indicator].join('|');
}

function sameSpot(a: Spot, b: Spot): boolean {
  return a.unit === b.unit && a.day === b.day && a.indicator === b.indicator;
}
