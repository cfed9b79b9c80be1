/**
 * What both quota tabs say of a unit once the plan was made anew. Cells of days that had passed stay as they were given
 * out, so that a sum over all days is no target any more: done then + quotas since is.
 */
import type { Day } from '../../domain/day';
import { addDays } from '../../domain/day';
import { linesOf, type UnitLines } from '../../domain/progress';
import type { PlanVersion } from '../../domain/rebalance/version';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Column } from '../model';
import { column } from './grid';
import { type Block, dayKey, totalKey } from './quota-layout';

export interface Replan {
  /** The last day that had passed. */
  after: Day;
  lines: (indicator: string) => (unit: string) => UnitLines;
}

export const doneKey = (indicator: string): string => `done|${indicator}`;
export const leftKey = (indicator: string): string => `left|${indicator}`;

/** Null before any re-plan. */
export function replanOf(versions: readonly PlanVersion[]): Replan | null {
  const after = versions[versions.length - 1]?.after ?? null;
  return after === null ? null : { after, lines: (indicator) => linesOf(versions, indicator) };
}

/** Columns between the names and the days: the sum, or target, done and left. */
export function totalColumns(
  totals: readonly Column[],
  blocks: readonly Block[],
  replan: Replan | null,
): Column[] {
  if (replan === null) return [...totals];
  return blocks.flatMap(({ key }, i) => {
    const width = Math.max(64, totals[i]!.width);
    return [totalKey(key), doneKey(key), leftKey(key)].map((one) => column(one, width));
  });
}

/** Heads of these columns, by key; the indicator's name behind when there are several. */
export function totalHeads(
  blocks: readonly Block[],
  replan: Replan | null,
  language: Language,
): Record<string, string> {
  const several = blocks.length > 1;
  const named = (text: string, name: string) => (several ? `${text}: ${name}` : text);
  if (replan === null) {
    const sum = translate(language, 'tabs.quota.sum');
    return Object.fromEntries(blocks.map(({ key, name }) => [totalKey(key), named(sum, name)]));
  }
  const short = (day: Day) => `${+day.slice(8)}/${+day.slice(5, 7)}`;
  const say = (key: 'target' | 'done' | 'left', day: Day) =>
    translate(language, `tabs.quota.${key}` as const, { day: short(day) });
  return Object.fromEntries(
    blocks.flatMap(({ key, name }) => [
      [totalKey(key), named(say('target', replan.after), name)],
      [doneKey(key), say('done', replan.after)],
      [leftKey(key), say('left', addDays(replan.after, 1))],
    ]),
  );
}

/** Runs of day columns after the day that had passed, one a week. */
export function runsLeft({ key, weeks }: Block, { after }: Replan): string[] {
  return weeks.flatMap(({ days }) => {
    const left = days.filter((day) => day > after);
    return left.length === 0 ? [] : [`{${dayKey(left[0]!, key)}..${dayKey(left[left.length - 1]!, key)}}`];
  });
}
