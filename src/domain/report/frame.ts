/**
 * The rows of a report: the units above those that report, and whatever stands beside such a unit, so that the parts of
 * every row shown add up to it. Figures of units not shown count in the nearest one above that is.
 */
import type { Campaign, Unit } from '../campaign';
import { AREA } from '../progress';
import { ancestorsOf, groupsOf, levelOf, unitsByCode } from '../units';
import { plus } from './figure';
import type { ReportCell, ReportRow } from './report';

export interface ShownUnit {
  unit: Unit;
  level: number;
  /** 1, 2, … among the units right under the same one. */
  number: number;
  /** Codes of the units that it counts in, from the nearest; the area not among them. */
  above: string[];
  /** Units under it are shown too. */
  isSplit: boolean;
}

export interface Frame {
  shown: ShownUnit[];
  /** Code of the unit shown that a unit counts in; AREA for units that left. */
  homeOf(code: string): string;
}

/** Figures by name; null is not known, and not zero. */
export type Figures = Record<string, number | null>;

/** The cells of a row, from its sums. `code` is that of the unit; AREA for the total, null for what stands beside units. */
export type Finish = (sums: Figures, code: string | null) => Record<string, ReportCell>;

export function frameOf(campaign: Campaign): Frame {
  const byCode = unitsByCode(campaign);
  const groups = new Set(groupsOf(campaign).map(({ code }) => code));
  // Where a group stands beside units that report, these are shown as well.
  const split = new Set(campaign.units.filter(({ code }) => groups.has(code)).map(({ parent }) => parent));
  const isShown = ({ code, parent }: Unit) => groups.has(code) || parent === null || split.has(parent);
  const numbers = new Map<string | null, number>();
  const shown = campaign.units.filter(isShown).map((unit): ShownUnit => {
    const number = (numbers.get(unit.parent) ?? 0) + 1;
    numbers.set(unit.parent, number);
    return {
      unit,
      level: levelOf(unit, byCode),
      number,
      above: ancestorsOf(unit, byCode).map(({ code }) => code),
      isSplit: split.has(unit.code),
    };
  });
  const codes = new Set(shown.map(({ unit }) => unit.code));
  return {
    shown,
    homeOf: (code) => (codes.has(code) ? code : (byCode.get(code)?.parent ?? AREA)),
  };
}

/**
 * Adds own figures up and makes a row of each sum.
 * @param own by code of the unit shown; AREA: of units that left. A unit's own figures beside those of units shown under
 *   it get a row `aside|CODE`
 */
export function rowsOf(
  frame: Frame,
  own: ReadonlyMap<string, Figures>,
  finish: Finish,
): { rows: ReportRow[]; total: ReportRow } {
  const sums = sumsOf(frame, own);
  const asideRow = (key: string, level: number, figures: Figures | undefined): ReportRow[] =>
    figures === undefined || Object.values(figures).every((figure) => figure === null)
      ? []
      : [{ key, unit: null, level, cells: finish(figures, null) }];
  const rows = frame.shown.flatMap(({ unit, level, number, isSplit }) => [
    {
      key: unit.code,
      unit: unit.code,
      level,
      cells: { number, name: shownName(unit), ...finish(sums.get(unit.code) ?? {}, unit.code) },
    },
    ...(isSplit ? asideRow(`aside|${unit.code}`, level + 1, own.get(unit.code)) : []),
  ]);
  return {
    rows: [...rows, ...asideRow('aside', 1, own.get(AREA))],
    total: { key: 'total', unit: null, level: 0, cells: finish(sums.get(AREA) ?? {}, AREA) },
  };
}

/** Own figures and those of everything under it, by code of the unit shown; AREA for the whole. */
export function sumsOf({ shown }: Frame, own: ReadonlyMap<string, Figures>): Map<string, Figures> {
  const sums = new Map<string, Figures>();
  const above = new Map(shown.map(({ unit, above }) => [unit.code, above]));
  for (const [code, figures] of own)
    for (const one of new Set([code, ...(above.get(code) ?? []), AREA]))
      sums.set(one, plusAll(sums.get(one), figures));
  return sums;
}

/** "Khu phố 3 (An Phú cũ)" */
export function shownName({ name, formerName }: Unit): string {
  return formerName === null ? name : `${name} (${formerName})`;
}

export function plusAll(a: Figures | undefined, b: Figures): Figures {
  if (a === undefined) return b;
  const sum = { ...a };
  for (const [key, figure] of Object.entries(b)) sum[key] = plus(sum[key], figure);
  return sum;
}
