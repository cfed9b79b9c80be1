/** Conditional formats: ours are known by the mark inside their formula, and replaced together when any differs. */
import { resolveTemplate } from '../workbook/formula';
import type { Conditional, Tab } from '../workbook/model';
import type { Context } from './context';
import { sameFormula } from './formula-text';
import { conditionMark, markOf } from './keys';
import type { Layout } from './layout';
import { coverOf, gridRange } from './runs';
import type { GridRange, Request } from './schema';
import type { SheetSnapshot } from './snapshot';
import { googleFormat } from './values';

interface Wanted {
  formula: string;
  ranges: GridRange[];
  rule: Conditional;
}

/** @returns what to send before lines move, and what when they stand in place */
export function conditionals(
  tab: Tab,
  layout: Layout,
  sheet: SheetSnapshot | undefined,
  context: Context,
): { before: Request[]; after: Request[] } {
  const wanted = tab.conditionals.map((rule) => wantedRule(rule, layout, context));
  const standing = (sheet?.conditionals ?? []).map((rule, index) => ({ ...rule, index }));
  const ours = standing.filter((rule) => rule.formula !== null && markOf(rule.formula) !== null);
  const same =
    layout.requests.length === 0 &&
    ours.length === wanted.length &&
    ours.every(
      (rule, i) =>
        sameFormula(rule.formula!, wanted[i]!.formula) && sameRanges(rule.ranges, wanted[i]!.ranges),
    );
  if (same || ours.length + wanted.length === 0) return { before: [], after: [] };
  const { sheetId } = layout;
  return {
    // Rules have no ids, only indexes: from the last to the first, and before deleted lines take rules with them.
    before: ours.reverse().map(({ index }) => ({ deleteConditionalFormatRule: { sheetId, index } })),
    after: wanted.map(
      ({ formula, ranges, rule }, index): Request => ({
        addConditionalFormatRule: {
          index,
          rule: {
            ranges,
            booleanRule: {
              condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
              format: googleFormat(rule.format).format,
            },
          },
        },
      }),
    ),
  };
}

function wantedRule(rule: Conditional, layout: Layout, context: Context): Wanted {
  const runs = coverOf(layout, rule.at);
  const first = runs[0] ?? { row: 0, column: 0 };
  const condition = resolveTemplate(rule.formula.replace(/^=/, ''), (reference) =>
    context.address(reference, first, layout),
  );
  return {
    formula: `=AND(${condition};${conditionMark(rule.mark)})`,
    ranges: runs.map((run) => gridRange(layout.sheetId, run)),
    rule,
  };
}

function sameRanges(
  read: { row: number; rowEnd: number; column: number; columnEnd: number }[],
  wanted: GridRange[],
): boolean {
  const text = (row: number, rowEnd: number, column: number, columnEnd: number) =>
    `${row}:${rowEnd}:${column}:${columnEnd}`;
  const a = read.map((box) => text(box.row, box.rowEnd, box.column, box.columnEnd)).sort();
  const b = wanted
    .map((r) => text(r.startRowIndex!, r.endRowIndex!, r.startColumnIndex!, r.endColumnIndex!))
    .sort();
  return a.join() === b.join();
}
