/** "Chỉ tiêu thôn": every unit above the reporting ones and the area's total, all formulas over "Chỉ tiêu tổ". */
import type { Campaign, Unit } from '../../domain/campaign';
import type { QuotaPlan } from '../../domain/quota/plan';
import { childrenOf, levelOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Tab } from '../model';
import { column, constants, formula, Grid, keyAreas, paint, row } from './grid';
import { levelName, quotaTitle } from './levels';
import { headAreas, headRows } from './quota-heads';
import {
  blocksOf,
  dayKey,
  numberColumns,
  paper,
  quietZeros,
  shading,
  sumAreas,
  sumOfWeeks,
  textWidth,
  totalKey,
} from './quota-layout';
import { doneKey, leftKey, type Replan, totalColumns, totalHeads } from './quota-replan';
import { groupDepth, upKey } from './quota-units';
import { COLORS, FORMATS } from './style';

/** @returns null when every unit reports itself: there is nothing to sum up */
export function quotaGroupsTab(
  campaign: Campaign,
  plan: QuotaPlan,
  language: Language,
  replan: Replan | null,
): Tab | null {
  const say = (key: 'number' | 'code' | 'total') => translate(language, `tabs.quota.${key}` as const);
  const depth = groupDepth(campaign);
  if (depth === 0) return null;
  const groups = groupRows(campaign, depth);
  const blocks = blocksOf(campaign, plan);
  const { totals, days } = numberColumns(plan, blocks);
  const level = levelName(campaign, depth);
  const names = groups.map(({ unit, level }) => `${'    '.repeat(level - 1)}${unit.name}`);
  const grid = new Grid(
    [
      column('key', 60, true),
      column('level', 40, true),
      column('number', 36),
      column('name', textWidth([level, ...names], 200, 260)),
      column('code', textWidth(['', ...groups.map(({ unit }) => unit.code)], 50, 120)),
      ...totalColumns(totals, blocks, replan),
      ...days,
    ],
    [
      ...headRows(campaign, blocks),
      ...groups.map(({ unit }) => row(unit.code, 24)),
      row('sentinel', 6, true),
      row('total', 26),
    ],
  );
  const first = grid.row('day') + 1;
  const body = { from: first, to: first + groups.length };
  const heads: Record<string, string> = {
    number: say('number'),
    name: level,
    code: say('code'),
    ...totalHeads(blocks, replan, language),
  };
  const head = headAreas(grid, campaign, blocks, level, heads, language, replan);
  const numbers = { from: grid.column(totalKey(blocks[0]!.key)), to: grid.columns.length };
  return {
    key: 'quotaGroups',
    title: quotaTitle(language, level),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column(dayKey(plan.days[0]!, blocks[0]!.key)),
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...head.areas,
      paint('bodyText', grid.rect(body, ['number', 'code']), { ...FORMATS.text, wrap: true }),
      paint('bodyNumbers', grid.rect(body, numbers), FORMATS.integer),
      constants(
        'units',
        grid.rect(body, ['level', 'code']),
        groups.map(({ unit, level, number }, i) => [level, number, names[i]!, unit.code]),
      ),
      paint('numbers', grid.rect(body, ['level', 'number']), { number: 'integer', align: 'center' }),
      paint('codes', grid.rect(body, 'code'), { bold: true, color: COLORS.heading }),
      ...blocks.flatMap(({ key, weeks }) =>
        weeks
          .flatMap((week) => week.days)
          .map((day) =>
            formula(
              `quota|${dayKey(day, key)}`,
              grid.rect(body, dayKey(day, key)),
              groupSum(dayKey(day, key), depth),
            ),
          ),
      ),
      ...sumAreas(grid, blocks, body, 'SUMIFS({.:};{level:};1)', (block) =>
        replan === null
          ? [sumOfWeeks(grid, block, body)]
          : [totalKey(block.key), doneKey(block.key), leftKey(block.key)].map((key) =>
              formula(`sum|${key}`, grid.rect(body, key), groupSum(key, depth), FORMATS.sum),
            ),
      ),
      constants('totalName', grid.rect('total', 'name'), [[say('total')]], { align: 'left' }),
      ...topLevels(grid, groups, depth, numbers),
      ...shading(grid, campaign, blocks, 'total'),
    ],
    merges: head.merges,
    conditionals: [quietZeros('quotaGroups', grid.rect(body, numbers))],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.heading,
    print: paper(grid, blocks, first),
  };
}

interface GroupRow {
  unit: Unit;
  /** 1 directly under the area. */
  level: number;
  /** Counts the units of its own level under one parent. */
  number: number;
}

/** In tree order; reporting units that stand higher than the lowest level are listed too, or the sums would miss them. */
function groupRows(campaign: Campaign, depth: number): GroupRow[] {
  const byCode = unitsByCode(campaign);
  const rows: GroupRow[] = [];
  const visit = (parent: string | null): void => {
    childrenOf(campaign, parent).forEach((unit, i) => {
      const level = levelOf(unit, byCode);
      if (level > depth) return;
      rows.push({ unit, level, number: i + 1 });
      visit(unit.code);
    });
  };
  visit(null);
  return rows;
}

/** A code is unique in the tree, so at most one of these sums is not 0. */
function groupSum(column: string, depth: number): string {
  const columns = ['key', ...Array.from({ length: depth }, (_, i) => upKey(i + 1))];
  return columns.map((codes) => `SUMIFS({quotaUnits!${column}:};{quotaUnits!${codes}:};{key})`).join('+');
}

/** With groups inside groups the upper ones are bold. */
function topLevels(grid: Grid, groups: readonly GroupRow[], depth: number, numbers: Tab['body']) {
  if (depth < 2) return [];
  return groups
    .filter(({ level }) => level < depth)
    .map(({ unit }) => {
      const from = grid.column('number');
      return paint(`top|${unit.code}`, grid.rect(unit.code, { from, to: numbers.to }), { bold: true });
    });
}
