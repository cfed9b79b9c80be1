/**
 * The hidden tab of plans given out: one row a version, "v2", with the totals of each day, and below it one row a unit,
 * "v2.SG2". A day column left blank in the row of a version is a day that version does not have.
 */
import { serialOfInstant } from '../../../domain/instant';
import type { PlanVersion } from '../../../domain/rebalance/version';
import { translate } from '../../../messages/translate';
import type { CellValue, Tab } from '../../model';
import { area, column, constants, Grid, keyAreas, row } from '../grid';
import { dayKey } from '../quota-layout';
import type { Scene } from '../scene';
import { FORMATS } from '../style';

export const VERSION_COLUMNS = ['after', 'at', 'by', 'reason', 'fingerprint'] as const;

export const versionRow = (number: number): string => `v${number}`;
export const versionUnitRow = (number: number, unit: string): string => `v${number}.${unit}`;
export const baseKey = (indicator: string): string => `base|${indicator}`;

interface Line {
  key: string;
  values: CellValue[];
  base: (number | null)[];
  cells: (number | null)[];
}

export function versionsTab({ versions, language }: Scene): Tab {
  const days = [...new Set(versions.flatMap(({ plan }) => plan.days))].sort();
  const indicators = [
    ...new Set(
      versions.flatMap(({ plan, base }) => [
        ...plan.tables.map(({ indicator }) => indicator),
        ...Object.keys(base),
      ]),
    ),
  ];
  const spots = days.flatMap((day) => indicators.map((indicator) => ({ day, indicator })));
  const lines = versions.flatMap((version) => linesOf(version, indicators, spots));
  const grid = new Grid(
    [
      column('key', 100),
      ...VERSION_COLUMNS.map((key) => column(key, 120)),
      ...indicators.map((indicator) => column(baseKey(indicator), 70)),
      ...spots.map(({ day, indicator }) => column(dayKey(day, indicator), 50)),
      column('end', 20),
    ],
    [row('keys', 21), ...lines.map(({ key }) => row(key, 21)), row('sentinel', 21)],
  );
  const body = { from: 1, to: 1 + lines.length };
  const base = {
    from: grid.column(baseKey(indicators[0]!)),
    to: grid.column(baseKey(indicators[0]!)) + indicators.length,
  };
  return {
    key: 'versions',
    title: translate(language, 'daily.titles.versions'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: 1,
    frozenColumns: 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      constants(
        'made',
        grid.rect(body, ['after', 'fingerprint']),
        lines.map(({ values }) => values),
      ),
      area('madeAt', grid.rect(body, 'at'), { kind: 'none' }, { number: 'dateTime' }),
      area('after', grid.rect(body, 'after'), { kind: 'none' }, { number: 'day' }),
      area('texts', grid.rect(body, ['by', 'fingerprint']), { kind: 'none' }, FORMATS.key),
      area('base', grid.rect(body, base), { kind: 'digits', values: lines.map((line) => line.base) }),
      area('cells', grid.rect(body, { from: base.to, to: base.to + spots.length }), {
        kind: 'digits',
        values: lines.map(({ cells }) => cells),
      }),
    ],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: true,
    tabColor: null,
    print: null,
  };
}

function linesOf(
  { number, after, madeAt, madeBy, reason, fingerprint, plan, base }: PlanVersion,
  indicators: readonly string[],
  spots: readonly { day: string; indicator: string }[],
): Line[] {
  const dayIndex = new Map(plan.days.map((day, d) => [day, d]));
  const tables = new Map(
    plan.tables.map(({ indicator, rows }) => [
      indicator,
      new Map(rows.map(({ unit, cells }) => [unit, cells] as const)),
    ]),
  );
  const units = new Set([
    ...plan.tables.flatMap(({ rows }) => rows.map(({ unit }) => unit)),
    ...Object.values(base).flatMap((done) => Object.keys(done)),
  ]);
  const totals = new Map(
    [...tables].map(([indicator, rows]) => {
      const all = [...rows.values()];
      return [indicator, plan.days.map((_, d) => all.reduce((sum, cells) => sum + cells[d]!, 0))] as const;
    }),
  );
  const cellsOf = (cells: (indicator: string) => readonly number[] | undefined) =>
    spots.map(({ day, indicator }) => {
      const d = dayIndex.get(day);
      return d === undefined ? null : (cells(indicator)?.[d] ?? null);
    });
  return [
    {
      key: versionRow(number),
      values: [after === null ? null : { day: after }, serialOfInstant(madeAt), madeBy, reason, fingerprint],
      base: indicators.map(() => null),
      cells: cellsOf((indicator) => totals.get(indicator)),
    },
    ...[...units].map((unit) => ({
      key: versionUnitRow(number, unit),
      values: VERSION_COLUMNS.map(() => null),
      base: indicators.map((indicator) => base[indicator]?.[unit] ?? null),
      cells: cellsOf((indicator) => tables.get(indicator)?.get(unit)),
    })),
  ];
}
