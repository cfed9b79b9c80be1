/** What the published tab of a ward and that of a city share: where everything stands, found by its keys. */
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, Tab } from '../../model';
import { column, Grid, keyAreas, row } from '../grid';
import { DAY_ROWS } from './published-formulas';

/** Rows of the columns "of|activated". */
export const INDICATOR_ROWS = ['name', 'unit', 'target', 'assigned', 'eligible', 'baseline'] as const;

/** Column of what is said of an indicator. */
export const ofKey = (indicator: string): string => `of|${indicator}`;

/**
 * @param days keys of the columns of days
 * @param facts rows of the column "value"
 */
export function publishedGrid(
  indicators: readonly { key: string }[],
  days: readonly string[],
  facts: readonly string[],
): Grid {
  return new Grid(
    [
      column('key', 80),
      column('value', 160),
      ...indicators.map(({ key }) => column(ofKey(key), 110)),
      ...days.map((key) => column(key, 70)),
      column('end', 20),
    ],
    ['keys', 'day', 'indicator', ...DAY_ROWS, ...INDICATOR_ROWS, ...facts, 'sentinel'].map((key) =>
      row(key, 21),
    ),
  );
}

export function publishedFrame(grid: Grid, areas: readonly Area[], language: Language): Tab {
  return {
    key: 'published',
    title: translate(language, 'consolidation.titles.published'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: 1,
    frozenColumns: 1,
    keyColumn: 0,
    keyRow: 0,
    body: { from: 1, to: grid.rows.length - 1 },
    areas: [...keyAreas(grid, 'keys', 'key'), ...areas],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: true,
    tabColor: null,
    print: null,
  };
}
