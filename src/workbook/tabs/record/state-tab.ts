/** What the hidden tabs share that keep a value for every team, day and indicator. */
import { type Day, isDay } from '../../../domain/day';
import type { DayGrid, Spot } from '../../../domain/record/day-grid';
import { leavesOf } from '../../../domain/units';
import { dayKey } from '../quota-layout';
import { currentPlan, type Scene } from '../scene';

/** Teams, days and indicators a state tab has room for. */
export interface Extent {
  units: string[];
  days: Day[];
  indicators: string[];
}

/**
 * Those of the current plan, and behind or between them those the tab held before: what was noted stays noted, though a
 * team or a day is no longer part of the campaign.
 */
export function extentOf(scene: Scene, ...kept: DayGrid<unknown>[]): Extent {
  const { plan } = currentPlan(scene);
  const rows = kept.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  return {
    units: [...new Set([...leavesOf(scene.campaign).map(({ code }) => code), ...rows])],
    days: [...new Set([...plan.days, ...kept.flatMap(({ days }) => days)])].sort(),
    indicators: [
      ...new Set([
        ...plan.tables.map(({ indicator }) => indicator),
        ...kept.flatMap(({ tables }) => tables.map(({ indicator }) => indicator)),
      ]),
    ],
  };
}

/** Every day with each indicator, in the order of the columns. */
export function daysOf({ days, indicators }: Extent): Omit<Spot, 'unit'>[] {
  return days.flatMap((day) => indicators.map((indicator) => ({ day, indicator })));
}

/** Column of the time a number was first reported. */
export function reportedAtKey(day: Day, indicator: string): string {
  return `at:${dayKey(day, indicator)}`;
}

/** Column of the day until which teams may still type into a closed day. */
export function lateKey(day: Day): string {
  return `late:${day}`;
}

/** "2023-06-12|activated" → its day and indicator; null for any other text. */
export function parseDayKey(text: string): Omit<Spot, 'unit'> | null {
  const bar = text.indexOf('|');
  if (bar < 0) return null;
  const day = text.slice(0, bar);
  const indicator = text.slice(bar + 1);
  return isDay(day) && indicator !== '' ? { day, indicator } : null;
}
