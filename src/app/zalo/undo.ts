/** What was written from messages last, and its undo: only where nobody has changed the cell since. */
import type { Instant } from '../../domain/instant';
import { DayGridIndex, type Spot } from '../../domain/record/day-grid';
import type { Ledger, LogEntry } from '../../domain/record/ledger';
import { sameTyped } from '../../domain/record/submission';
import { spotKey } from '../../domain/record/vanished';
import { withCells } from '../../domain/record/with-cells';
import type { Language } from '../../messages/shape';
import { readWorkbook, refuseLeaders } from '../batch';
import { actorOf } from '../keep-record';
import { logLines } from '../log-lines';
import type { Ports } from '../ports';
import { type RunningWork, readStanding } from '../scene';
import type { View } from '../sidebar/open';
import { changeCells } from './change-cells';
import { namesOf, refusalOf, type Stands, standsAt } from './entry';

export interface LastWrite {
  at: Instant;
  cells: (Spot & { value: Stands })[];
}

export interface Undone {
  undone: Spot[];
  /** With what stands there now. */
  kept: (Spot & { name: string; stands: Stands; isClosed: boolean })[];
  view: View;
}

type ChatLine = LogEntry & Spot;

/** The newest line of each cell whose number came from a message and was not taken back since. */
function standingLines(work: RunningWork): Map<string, { line: ChatLine; timed: boolean }> {
  const found = new Map<string, { line: ChatLine; timed: boolean }>();
  for (const entry of logLines(work.snapshot)) {
    const { act, unit, day, indicator, at } = entry;
    if (unit === null || day === null || indicator === null) continue;
    const key = spotKey({ unit, day, indicator });
    const standing = found.get(key);
    if (act === 'chat') found.set(key, { line: { ...entry, unit, day, indicator }, timed: false });
    else if (act === 'chatUndo') found.delete(key);
    else if (act === 'received' && standing?.line.at === at && entry.before === null) standing.timed = true;
  }
  return found;
}

/** What the log says was written last from messages; null when nothing of it stands. @throws AppError as `readStanding` */
export function lastWrite(ports: Ports, language: Language): LastWrite | null {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const work = readStanding(ports, snapshot, language);
  const lines = [...standingLines(work).values()].map(({ line }) => line);
  const at = lines.reduce((latest, line) => Math.max(latest, line.at), 0);
  const cells = lines
    .filter((line) => line.at === at)
    .map(({ unit, day, indicator, after }) => ({ unit, day, indicator, value: after as Stands }));
  return cells.length === 0 ? null : { at, cells };
}

/** @param spots cells written from messages; others are left alone. @throws AppError as `readStanding` and `applyOver` */
export function undoEntries(ports: Ports, language: Language, spots: readonly Spot[]): Undone {
  const actor = actorOf(ports);
  const { result, view } = changeCells(ports, language, readStanding, (work) => {
    const entries = new DayGridIndex(work.daily.submissions);
    const names = namesOf(work.campaign);
    const lines = standingLines(work);
    const known = spots.flatMap((spot) => lines.get(spotKey(spot)) ?? []);
    const isSame = ({ line }: { line: ChatLine }) =>
      sameTyped(entries.at(line), line.after) && refusalOf(work, line, actor.at) === null;
    const undone = known.filter(isSame);
    const kept = known.filter((one) => !isSame(one));
    return {
      changes: undone.map(({ line: { unit, day, indicator, before, after } }) => {
        return { unit, day, indicator, before: after, after: before };
      }),
      log: undone.map(({ line }): LogEntry => {
        const { unit, day, indicator, before, after } = line;
        const made = { at: actor.at, who: actor.by, act: 'chatUndo' as const, reason: '' };
        return { ...made, unit, day, indicator, before: after, after: before };
      }),
      timed: (ledger) => ({ ledger: withoutTimes(ledger, undone), log: [] }),
      result: {
        undone: undone.map(({ line: { unit, day, indicator } }) => ({ unit, day, indicator })),
        kept: kept.map(({ line: { unit, day, indicator } }) => {
          const spot = { unit, day, indicator };
          const isClosed = refusalOf(work, spot, actor.at) !== null;
          return { ...spot, name: names(unit), stands: standsAt(work, spot), isClosed };
        }),
      },
    };
  });
  return { ...result, view };
}

/** Times that came with the numbers go with them. */
function withoutTimes(ledger: Ledger, undone: readonly { line: ChatLine; timed: boolean }[]): Ledger {
  const times = new DayGridIndex(ledger.reportedAt);
  const ours = undone.filter(({ line, timed }) => timed || times.at(line) === line.at);
  const cells = ours.map(({ line: { unit, day, indicator } }) => ({ unit, day, indicator, value: null }));
  return { ...ledger, reportedAt: withCells<Instant | null>(ledger.reportedAt, cells, null) };
}
