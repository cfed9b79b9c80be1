/** Which days of "Nhập hôm nay" are open, for whom, and which of them are shown. */
import type { Pause, Unit } from '../../domain/campaign';
import { addDays, type Day } from '../../domain/day';
import { reportingCutOff } from '../../domain/progress';
import { closedDays } from '../../domain/record/ledger';
import type { Rect, Span } from '../model';
import { serialOf } from './days';
import type { Grid } from './grid';
import { dayKey } from './quota-layout';
import { currentPlan, type Scene } from './scene';

/** At most so many days are shown, today included, beside those somebody may be late with. */
const MOST_SHOWN = 3;

export interface EntryDays {
  /** Every day of the plan. */
  days: readonly Day[];
  closed: ReadonlySet<Day>;
  /** Up to today and not closed. */
  open: Day[];
  /** Null: nothing is hidden. */
  shown: ReadonlySet<Day> | null;
  /** Yesterday has a column of its own in view. */
  yesterdayShown: boolean;
  /** Closed days into which a team may still type. */
  late: ReadonlyMap<string, Day[]>;
}

/** @param room for so many days a phone has width; today is to stay in view */
export function entryDays(scene: Scene, teams: readonly Unit[], room = Number.POSITIVE_INFINITY): EntryDays {
  const { ledger, today } = scene;
  const { days } = currentPlan(scene).plan;
  const closed = closedDays(ledger);
  const open = days.filter((day) => (today === null || day <= today) && !closed.has(day));
  const late = new Map<string, Day[]>();
  for (const { unit, day, until } of ledger.lateEntries) {
    const given = late.get(unit) ?? [];
    const counts = closed.has(day) && days.includes(day) && (today === null || until >= today);
    if (counts && !given.includes(day) && teams.some(({ code }) => code === unit))
      late.set(unit, [...given, day].sort());
  }
  const shown = today === null ? null : shownDays(scene, { days, open, late }, today, room);
  return {
    days,
    closed,
    open,
    shown,
    yesterdayShown: today !== null && (shown?.has(addDays(today, -1)) ?? false),
    late,
  };
}

/**
 * Today, or the nearest day of the campaign; then what cannot be done elsewhere: yesterday where it is reported this
 * morning, and days somebody may be late with; then as many of the last open days as there is room for.
 */
function shownDays(
  { campaign }: Scene,
  { days, open, late }: Pick<EntryDays, 'days' | 'open' | 'late'>,
  today: Day,
  room: number,
): Set<Day> {
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const now = today < first ? first : today > last ? last : today;
  const shown = new Set([now, ...([] as Day[]).concat(...late.values())]);
  const earlier = open.filter((day) => day < now);
  if (reportingCutOff(campaign).dayOffset === 1 && earlier.includes(addDays(today, -1)))
    shown.add(addDays(today, -1));
  for (const day of earlier.slice(1 - MOST_SHOWN).reverse()) if (shown.size < room) shown.add(day);
  return shown;
}

/** Runs of open days, each one rectangle; and the single cells of late entries. None when the office types. */
export function openCells(
  scene: Scene,
  grid: Grid,
  body: Span,
  indicators: readonly string[],
  { days, open, late }: EntryDays,
): Rect[] {
  if (scene.campaign.entry.who === 'ward') return [];
  const [first, last] = [indicators[0]!, indicators[indicators.length - 1]!];
  const run = (from: Day, to: Day): [string, string] => [dayKey(from, first), dayKey(to, last)];
  const runs: { from: Day; to: Day }[] = [];
  const set = new Set(open);
  days.forEach((day, i) => {
    if (!set.has(day)) return;
    if (i > 0 && set.has(days[i - 1]!)) runs[runs.length - 1]!.to = day;
    else runs.push({ from: day, to: day });
  });
  return [
    ...runs.map(({ from, to }) => grid.rect(body, run(from, to))),
    ...[...late].flatMap(([team, list]) => list.map((day) => grid.rect(team, run(day, day)))),
  ];
}

/** "|45078|": stands above the day's column, and in the lists of days beside a team. */
export function dayMark(day: Day): string {
  return `|${serialOf(day)}|`;
}

const NO_DAY = '||';

/** Stands between days from which on a unit has stopped for good. */
export const STOPPED = '!';

/** "|45078|45079|"; null for none. */
export function dayList(days: readonly Day[]): string | null {
  return days.length === 0 ? null : `|${days.map(serialOf).join('|')}|`;
}

/** The only days a unit works, its own or those of a unit above; null: the calendar. */
export function ownDays(line: readonly Unit[]): string | null {
  const days = line.find(({ workDays }) => workDays !== null)?.workDays ?? null;
  return days === null ? null : (dayList(days) ?? NO_DAY);
}

/** The days on which a unit, or one above it, stands still: "|45078|"; those it has stopped for good follow once more, "!45078!". */
export function pausedDays(
  line: readonly Unit[],
  pauses: readonly Pause[],
  days: readonly Day[],
): string | null {
  const own = pauses.filter((pause) => line.some(({ code }) => code === pause.unit));
  const paused = (day: Day) => own.some(({ first, last }) => first <= day && (last === null || day <= last));
  const stopped = (day: Day) => own.some(({ first, last }) => first <= day && last === null);
  const gone = dayList(days.filter(stopped));
  const list = dayList(days.filter(paused));
  return list === null || gone === null ? list : list + gone.replace(/\|/g, STOPPED);
}
