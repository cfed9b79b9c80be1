/**
 * What everybody in the office could keep on paper: what was typed where, which days are closed with which numbers, who
 * may be late, what the forms say, and what must stand in the log.
 */
import { addDays, type Day, eachDay } from '../../../src/domain/day';
import { dayAt, type Instant, instantOf } from '../../../src/domain/instant';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { LogAct } from '../../../src/domain/record/ledger';
import type { Typed } from '../../../src/domain/record/submission';
import { counted, isReport, isReported, kept, type Said } from './said';
import { FIRST, HAMLETS, LAST, type Setting, SUNDAY } from './setting';

export interface Team {
  code: string;
  hamlet: string;
}

export interface Forms {
  last: Day;
  targets: Record<string, number>;
  hamlets: string[];
  teams: Team[];
  pauses: { unit: string; first: Day; last: Day | null }[];
}

export interface Cell {
  team: string;
  day: Day;
  indicator: string;
}

/** "SA1 2023-06-01|activated" */
export const cellKey = ({ team, day, indicator }: Cell): string => `${team} ${day}|${indicator}`;

export function cellOf(key: string): Cell {
  const [team, column] = key.split(' ') as [string, string];
  const [day, indicator] = column.split('|') as [Day, string];
  return { team, day, indicator };
}

const HOUR = 3_600_000;
/** In a line as `logLine` writes it: after the minute, and who it was where somebody is known. */
const ACT = /^\S+ (?:\S*@\S* |trigger )?(\w+)/;

export class Model {
  readonly values = new Map<string, Typed>();
  /** What the recorder knows of each cell. */
  readonly noted = new Map<string, Typed>();
  readonly reportedAt = new Map<string, Instant>();
  readonly log: string[] = [];
  readonly closed = new Set<Day>();
  /** Numbers of every day that was closed once, as they stood when it was closed last. */
  readonly snapshots = new Map<Day, Map<string, Typed>>();
  /** Until when a team may type into a day although it is closed, by "SA1 2023-06-01". */
  readonly late = new Map<string, Day>();
  /** Corrections not undone, by cell. */
  readonly corrected = new Map<string, { at: Instant; from: Typed; to: Typed }>();
  /** What people wrote beside the table. */
  readonly remarks: string[] = [];
  wanted: Forms;
  built: Forms;
  versions: PlanVersion[] = [];
  /** What each team is to reach, by "SA1|activated"; undefined where nobody can tell any more. */
  readonly targets = new Map<string, number | undefined>();
  /** Open days and late teams as the entry tab was drawn last. */
  drawn: { today: Day; closed: Set<Day>; late: Set<string>; days: Day[] };
  /** Rows may stand elsewhere than when the open cells were drawn. */
  moved = false;
  /** What was done so far. */
  steps = 0;

  constructor(
    readonly setting: Setting,
    public now: Instant,
  ) {
    this.wanted = {
      last: LAST,
      targets: Object.fromEntries(setting.indicators.map(({ key, target }) => [key, target])),
      hamlets: [...HAMLETS],
      teams: HAMLETS.flatMap((hamlet) => [1, 2].map((n) => ({ code: hamlet + n, hamlet }))),
      pauses: [],
    };
    this.built = structuredClone(this.wanted);
    this.drawn = { today: this.today(), closed: new Set(), late: new Set(), days: this.days() };
  }

  today(): Day {
    return dayAt(this.now);
  }

  /** Days of the plan that stands. */
  days(): Day[] {
    return eachDay(FIRST, this.built.last);
  }

  isDirty(): boolean {
    return JSON.stringify(this.wanted) !== JSON.stringify(this.built);
  }

  isStarted(): boolean {
    return this.values.size > 0 || this.snapshots.size > 0;
  }

  cutOff(day: Day): Instant {
    return instantOf(day, '00:00') + this.setting.cutOff * HOUR;
  }

  closingHour(day: Day): Instant {
    return instantOf(day, '00:00') + this.setting.closing * HOUR;
  }

  /** The last day whose numbers were due. */
  statusDay(last: Day): Day | null {
    return (
      eachDay(FIRST, last)
        .filter((day) => this.cutOff(day) <= this.now)
        .pop() ?? null
    );
  }

  works({ hamlet, code }: Team, day: Day, { pauses }: Forms): boolean {
    const paused = pauses.some(
      ({ unit, first, last }) => (unit === hamlet || unit === code) && first <= day && (last ?? day) >= day,
    );
    return day !== SUNDAY && !paused;
  }

  anybodyWorks(day: Day): boolean {
    return this.wanted.teams.some((team) => this.works(team, day, this.wanted));
  }

  /** Of a day, those whose own time has begun. */
  indicatorsOn(day: Day): string[] {
    return this.setting.indicators.filter(({ first }) => first <= day).map(({ key }) => key);
  }

  /** Somebody typed, pasted or cleared, and it was let through. */
  put(who: string, cell: Cell, said: Said | null): void {
    const key = cellKey(cell);
    const value = said?.stored ?? null;
    this.set(key, value);
    const seen = kept(value);
    const before = this.noted.get(key) ?? null;
    if (same(before, seen)) return;
    this.note('entry', cell, before, seen, who);
    this.noted.set(key, seen);
    if (said !== null && isReport(said) && !this.reportedAt.has(key)) this.reportedAt.set(key, this.now);
  }

  /** The recorder looks over many entries at once, as after a sort: what it did not see before is now noted as that person's. */
  lookOver(who: string, which: (cell: Cell) => boolean): void {
    for (const key of new Set([...this.values.keys(), ...this.noted.keys()])) {
      const cell = cellOf(key);
      const [before, after] = [this.noted.get(key) ?? null, kept(this.values.get(key))];
      if (same(before, after) || !which(cell)) continue;
      this.note('entry', cell, before, after, who);
      this.noted.set(key, after);
      if (isReported(after) && !this.reportedAt.has(key)) this.reportedAt.set(key, this.now);
    }
  }

  set(key: string, value: Typed): void {
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
  }

  note(act: LogAct, cell: Partial<Cell>, before: unknown, after: unknown, who: string): void {
    const { team = null, day = null, indicator = null } = cell;
    this.log.push(logLine({ at: this.now, act, who, unit: team, day, indicator, before, after }));
  }

  /** What each line of the log is about. */
  acts(): string[] {
    return this.log.map((line) => ACT.exec(line)?.[1] ?? '');
  }

  /** Sum of what counts. */
  sum(which: (cell: Cell) => boolean): number {
    let sum = 0;
    for (const [key, value] of this.values) if (which(cellOf(key))) sum += counted(value);
    return sum;
  }

  /** What nobody saw being made goes into the log. @returns how many changes */
  noteMissed(which: (cell: Cell) => boolean = () => true): number {
    let missed = 0;
    for (const key of new Set([...this.values.keys(), ...this.noted.keys()])) {
      const [before, after] = [this.noted.get(key) ?? null, kept(this.values.get(key))];
      if (same(before, after) || !which(cellOf(key))) continue;
      this.note('missed', cellOf(key), before, after, '');
      this.noted.set(key, after);
      missed += 1;
    }
    return missed;
  }

  /** The day is closed as it stands, and the open days of rest before it. */
  close(day: Day, who: string): void {
    for (const one of eachDay(FIRST, addDays(day, -1)))
      if (!this.closed.has(one) && !this.anybodyWorks(one)) this.closeOne(one, who);
    this.closeOne(day, who);
  }

  private closeOne(day: Day, who: string): void {
    const former = this.snapshots.get(day);
    const indicators = this.indicatorsOn(day);
    const now = new Map<string, Typed>();
    for (const [key, value] of this.values) {
      const cell = cellOf(key);
      if (cell.day === day && indicators.includes(cell.indicator)) now.set(key, kept(value));
    }
    if (former !== undefined)
      for (const key of new Set([...former.keys(), ...now.keys()])) {
        const [before, after] = [former.get(key) ?? null, now.get(key) ?? null];
        if (!same(before, after)) this.note('restated', cellOf(key), before, after, who);
      }
    if (!this.closed.has(day))
      for (const indicator of indicators) {
        const total = (numbers: Map<string, Typed>) =>
          [...numbers].reduce(
            (sum, [key, value]) => sum + (cellOf(key).indicator === indicator ? counted(value) : 0),
            0,
          );
        this.note('close', { day, indicator }, former === undefined ? null : total(former), total(now), who);
      }
    this.closed.add(day);
    this.snapshots.set(day, now);
  }

  /** What the clock does: closes what is due where days close by themselves, and opens the day. */
  dayChange(): void {
    if (this.setting.closesItself)
      for (const day of eachDay(FIRST, this.wanted.last)) {
        const due = day <= this.today() && this.closingHour(day) <= this.now;
        if (due && !this.closed.has(day)) this.close(day, 'trigger');
      }
    this.draw();
  }

  /** The entry tab is drawn as things are now. */
  draw(): void {
    const today = this.today();
    const late = [...this.late].filter(
      ([key, until]) => until >= today && this.closed.has(key.split(' ')[1]!),
    );
    this.drawn = {
      today,
      closed: new Set(this.closed),
      late: new Set(late.map(([key]) => key)),
      days: this.days(),
    };
    this.moved = false;
  }

  /** Whether protection lets a leader into a cell; null when rows have been moved since it was drawn. */
  isOpen({ team, day }: Cell): boolean | null {
    const { today, closed, days, late } = this.drawn;
    const open = days.includes(day) && day <= today && !closed.has(day);
    if (this.moved && (open || late.size > 0)) return null;
    return open || late.has(`${team} ${day}`);
  }

  /** Whether the cell itself takes a number: it is the day's, or an earlier one's that is not closed for the team. */
  takes({ team, day }: Cell, { counts }: Said): boolean {
    const { closed, late } = this.drawn;
    return counts !== null && day <= this.today() && (!closed.has(day) || late.has(`${team} ${day}`));
  }
}

export function same(a: Typed, b: Typed): boolean {
  return JSON.stringify(kept(a)) === JSON.stringify(kept(b));
}

/** Acts whose figures the paper keeps as well. */
const WITH_FIGURES: readonly LogAct[] = [
  'entry',
  'missed',
  'correction',
  'undo',
  'restated',
  'close',
  'plan',
];

/** A line of the log as one text, to the minute. */
export function logLine(line: {
  at: Instant;
  act: LogAct;
  who: string;
  unit: string | null;
  day: Day | null;
  indicator: string | null;
  before: unknown;
  after: unknown;
}): string {
  const { act, who, unit, day, indicator } = line;
  const minute = new Date(Math.round(line.at / 60_000) * 60_000).toISOString().slice(5, 16);
  const figures = WITH_FIGURES.includes(act)
    ? `: ${JSON.stringify(line.before)} > ${JSON.stringify(line.after)}`
    : '';
  return (
    [minute, who, act, unit, day, indicator].filter((part) => part !== null && part !== '').join(' ') +
    figures
  );
}
