import type { Tab } from '../../src/workbook/model';
import { column, constants, Grid, row } from '../../src/workbook/tabs/grid';

const grid = new Grid([column('key', 60), column('value', 100)], [row('keys'), row('now')]);

/** The one cell of the settings that other tabs look at. */
export const clockTab: Tab = {
  key: 'settings',
  title: 'Thiết lập',
  columns: grid.columns,
  rows: grid.rows,
  frozenRows: 0,
  frozenColumns: 0,
  keyColumn: 0,
  keyRow: 0,
  body: { from: 1, to: 2 },
  areas: [
    constants('all', grid.rect(['keys', 'now'], ['key', 'value']), [
      ['key', 'value'],
      ['now', { formula: 'NOW()' }],
    ]),
  ],
  merges: [],
  conditionals: [],
  protection: null,
  hidden: false,
  tabColor: null,
  print: null,
};
