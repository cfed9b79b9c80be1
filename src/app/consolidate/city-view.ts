/** The city at a glance, for a panel: how far the run is, who is silent, late or cannot be read. One read, no write. */
import { fileIdOf, linkOf } from '../../domain/consolidation/link';
import { consolidationOf, type WardSummary } from '../../domain/consolidation/totals';
import { statesOf } from '../../domain/consolidation/ward';
import type { Day } from '../../domain/day';
import type { Instant } from '../../domain/instant';
import type { Snapshot } from '../../sheets-api';
import type { Ports } from '../ports';
import { isOpen } from './consolidate';
import { readCity } from './draw';
import { reasonText } from './ward-cells';

export interface CityView {
  /** The day the figures are of; null before the first cut-off. */
  day: Day | null;
  /** Wards in the list; those in the sums; those the last run has tried. */
  total: number;
  read: number;
  tried: number;
  /** Whether a run is under way, and whether a person stopped it on its way. */
  running: boolean;
  stopped: boolean;
  /** When the last run began; null: none yet. */
  lastRun: Instant | null;
  /** The daily run; null: switched off. */
  daily: { time: string; owner: string; lastRan: Instant | null } | null;
  /** Read, and of the day: teams reported late there; nobody reported. Names as in the list. */
  late: (WardFile & { teams: number; asked: number })[];
  silent: WardFile[];
  /** Not in the sums: why, in words, and when its kept figures were read. */
  unreadable: (WardFile & { why: string; kept: Instant | null })[];
  /** Lines with the file of an earlier line, which is counted: which one, in words. */
  doubles: (WardFile & { why: string })[];
  /** One thing that is counted a line. */
  figures: {
    name: string;
    today: number | null;
    done: number | null;
    target: number;
    due: number;
    blank: { due: number; units: number };
  }[];
}

export interface WardFile {
  name: string;
  /** Address of its spreadsheet; null where the list has none. */
  file: string | null;
}

/** Null in a workbook without a list of wards. */
export function cityView(snapshot: Snapshot, ports: Pick<Ports, 'now' | 'ui'>): CityView | null {
  const city = readCity(snapshot);
  if (city === null) return null;
  const { lines, pulled } = city;
  const { run, schedule } = pulled;
  const now = ports.now();
  const states = statesOf(lines, pulled.states).map(({ state }) => state);
  const ward = ({ key, name }: WardSummary): WardFile => {
    const file = fileIdOf(lines.find((line) => line.key === key)?.link ?? '');
    return { name, file: file === null ? null : linkOf(file) };
  };
  const { day, wards, doubles, total } = consolidationOf(lines, states, run?.started ?? now);
  const isOfDay = ({ included, figures }: WardSummary) => included && figures !== null && figures.day === day;
  const own = wards.filter(isOfDay);
  const open = isOpen(run, now);
  return {
    day,
    total: total.wards,
    read: total.included,
    tried: run?.cursor ?? 0,
    running: open && !run.stopped,
    stopped: open && run.stopped,
    lastRun: run?.started ?? null,
    daily:
      schedule === null ? null : { time: schedule.time, owner: schedule.owner, lastRan: schedule.lastRan },
    late: own.flatMap((one) =>
      one.figures!.late > 0 ? [{ ...ward(one), teams: one.figures!.late, asked: one.figures!.asked }] : [],
    ),
    silent: own.filter(({ figures }) => figures!.silent).map(ward),
    unreadable: wards.flatMap((one) =>
      // Those still to be read are told by `tried`.
      one.unread === null || one.unread.reason === 'waiting'
        ? []
        : [{ ...ward(one), why: reasonText(one.unread, ports.ui.language), kept: one.readAt }],
    ),
    doubles: doubles.map((one) => ({ ...ward(one), why: reasonText(one.unread!, ports.ui.language) })),
    figures: total.indicators.map(({ name, today, done, target, due, blank }) => ({
      name,
      today,
      done,
      target,
      due,
      blank: { due: blank.reduce((sum, one) => sum + one.due, 0), units: blank.length },
    })),
  };
}
