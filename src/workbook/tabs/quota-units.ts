/** "Chỉ tiêu tổ": one row a reporting unit, the planned numbers themselves. Every other tab reads them from here. */
import type { Campaign, Unit } from '../../domain/campaign';
import type { UnitLines } from '../../domain/progress';
import type { QuotaPlan } from '../../domain/quota/plan';
import { ancestorsOf, leavesOf, levelOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Area, Tab } from '../model';
import { area, column, constants, formula, Grid, keyAreas, paint, row } from './grid';
import { levelName, quotaTitle } from './levels';
import { headAreas, headRows } from './quota-heads';
import {
  type Block,
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
  weekKey,
} from './quota-layout';
import { doneKey, leftKey, type Replan, runsLeft, totalColumns, totalHeads } from './quota-replan';
import { COLORS, FORMATS } from './style';

/** Hidden columns "up1", "up2" hold the codes of the units above, from the top; group sums look them up. */
export const upKey = (level: number): string => `up${level}`;

/** How many levels of groups stand above the reporting units. */
export function groupDepth(campaign: Campaign): number {
  const byCode = unitsByCode(campaign);
  return Math.max(0, ...campaign.units.map((unit) => levelOf(unit, byCode))) - 1;
}

export function quotaUnitsTab(
  campaign: Campaign,
  plan: QuotaPlan,
  language: Language,
  replan: Replan | null,
): Tab {
  const say = (key: 'number' | 'code' | 'total') => translate(language, `tabs.quota.${key}` as const);
  const byCode = unitsByCode(campaign);
  const leaves = leavesOf(campaign);
  const above = leaves.map((unit) => ancestorsOf(unit, byCode));
  const depth = groupDepth(campaign);
  const blocks = blocksOf(campaign, plan);
  const { totals, days } = numberColumns(plan, blocks);
  const level = levelName(campaign, depth + 1);
  const parentNames = above.map(([parent]) => parent?.name ?? '');
  const grid = new Grid(
    [
      column('key', 60, true),
      ...Array.from({ length: depth }, (_, i) => column(upKey(i + 1), 60, true)),
      column('number', 36),
      ...(depth > 0 ? [column('parent', textWidth(parentNames, 120, 180))] : []),
      column('name', textWidth([level, ...leaves.map(({ name }) => name)], depth > 0 ? 80 : 200, 240)),
      column('code', textWidth(['', ...leaves.map(({ code }) => code)], 50, 120)),
      ...totalColumns(totals, blocks, replan),
      ...days,
    ],
    [
      ...headRows(campaign, blocks),
      ...leaves.map(({ code }) => row(code, 22)),
      row('sentinel', 6, true),
      row('total', 26),
    ],
  );
  const first = grid.row('day') + 1;
  const body = { from: first, to: first + leaves.length };
  const heads: Record<string, string> = {
    number: say('number'),
    ...(depth > 0 ? { parent: levelName(campaign, depth) } : {}),
    name: level,
    code: say('code'),
    ...totalHeads(blocks, replan, language),
  };
  const head = headAreas(grid, campaign, blocks, level, heads, language, replan);
  const numbers = { from: grid.column(totalKey(blocks[0]!.key)), to: grid.columns.length };
  const left: [string, string] = ['number', 'code'];
  return {
    key: 'quotaUnits',
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
      paint('bodyText', grid.rect(body, left), { ...FORMATS.text, wrap: true }),
      paint('bodyNumbers', grid.rect(body, numbers), FORMATS.integer),
      ...upAreas(grid, body, above, depth),
      constants(
        'units',
        grid.rect(body, left),
        leaves.map(({ name, code }, i) =>
          depth > 0 ? [i + 1, parentNames[i]!, name, code] : [i + 1, name, code],
        ),
      ),
      paint('numbers', grid.rect(body, 'number'), { number: 'integer', align: 'center' }),
      paint('codes', grid.rect(body, 'code'), { bold: true, color: COLORS.heading }),
      ...digits(grid, body, plan, blocks),
      ...sumAreas(grid, blocks, body, 'SUM({.:})', (block) =>
        replan === null ? [sumOfWeeks(grid, block, body)] : leafTargets(grid, block, body, leaves, replan),
      ),
      constants('totalName', grid.rect('total', depth > 0 ? 'parent' : 'name'), [[say('total')]], {
        align: 'left',
      }),
      ...shading(grid, campaign, blocks, 'total'),
    ],
    merges: head.merges,
    conditionals: [quietZeros('quotaUnits', grid.rect(body, { from: numbers.from, to: numbers.to }))],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.heading,
    print: paper(grid, blocks, first),
  };
}

/** Target and done as the plan has them; left is the sum of the quotas to come. */
function leafTargets(
  grid: Grid,
  block: Block,
  body: Tab['body'],
  leaves: readonly Unit[],
  replan: Replan,
): Area[] {
  const { key } = block;
  const lines = replan.lines(key);
  const put = (name: string, column: string, value: (lines: UnitLines) => number) =>
    area(
      `${name}|${key}`,
      grid.rect(body, column),
      { kind: 'digits', values: leaves.map(({ code }) => [value(lines(code))]) },
      FORMATS.sum,
    );
  const left = runsLeft(block, replan);
  return [
    put('target', totalKey(key), ({ target }) => target),
    put('done', doneKey(key), ({ base }) => base),
    formula(
      `left|${key}`,
      grid.rect(body, leftKey(key)),
      left.length === 0 ? '0' : `SUM(${left.join(';')})`,
      FORMATS.sum,
    ),
  ];
}

function upAreas(
  grid: Grid,
  body: Tab['body'],
  above: ReturnType<typeof ancestorsOf>[],
  depth: number,
): Area[] {
  if (depth === 0) return [];
  const values = above.map((units) =>
    Array.from({ length: depth }, (_, i) => units[units.length - 1 - i]?.code ?? null),
  );
  return [constants('up', grid.rect(body, [upKey(1), upKey(depth)]), values, FORMATS.key)];
}

/** One block of pasted digits a week, since the week's sum stands between. */
function digits(grid: Grid, body: Tab['body'], plan: QuotaPlan, blocks: ReturnType<typeof blocksOf>): Area[] {
  const position = new Map(plan.days.map((day, i) => [day, i]));
  return plan.tables.flatMap(({ rows }, t) => {
    const { key, weeks } = blocks[t]!;
    return weeks.map((week) => {
      const at = grid.rect(body, [dayKey(week.days[0]!, key), dayKey(week.days[week.days.length - 1]!, key)]);
      const values = rows.map(({ cells }) => week.days.map((day) => cells[position.get(day)!] ?? 0));
      return area(`quota|${weekKey(week, key)}`, at, { kind: 'digits', values });
    });
  });
}
