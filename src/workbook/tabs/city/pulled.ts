/**
 * The hidden tab of what was read: the run, and one row a ward with its last good figures. The run writes single cells;
 * drawing the tab only makes room.
 */
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, Tab } from '../../model';
import { area, column, constants, Grid, keyAreas, row } from '../grid';
import { FORMATS } from '../style';
import {
  type CityIndicator,
  FIGURE_COLUMNS,
  NAME_ROW,
  packedKeys,
  pulledKey,
  RUN_ROWS,
  WARD_COLUMNS,
} from './pulled-layout';

/** @param wards keys of the lines of the list */
export function pulledTab(
  wards: readonly string[],
  indicators: readonly CityIndicator[],
  language: Language,
): Tab {
  const grid = new Grid(
    [
      column('key', 140),
      column('value', 130),
      ...WARD_COLUMNS.map((key) => column(key, 90)),
      ...indicators.flatMap(({ key }) => FIGURE_COLUMNS.map((figure) => column(pulledKey(figure, key), 80))),
      ...packedKeys.map((key) => column(key, 60)),
      column('end', 20),
    ],
    ['keys', ...RUN_ROWS, NAME_ROW, ...wards, 'sentinel'].map((key) => row(key, 21)),
  );
  const first = grid.row(NAME_ROW) + 1;
  const body = { from: first, to: first + wards.length };
  const figures = { from: grid.column('file'), to: grid.column('end') };
  const look = (name: string, key: string, number: 'day' | 'dateTime' | 'text'): Area =>
    area(`look|${name}`, grid.rect(body, key), { kind: 'none' }, { number });
  return {
    key: 'pulled',
    title: translate(language, 'consolidation.titles.pulled'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      area('run', grid.rect([RUN_ROWS[0], RUN_ROWS[RUN_ROWS.length - 1]!], 'value'), { kind: 'entry' }),
      area('times', grid.rect(['started', 'finished'], 'value'), { kind: 'none' }, { number: 'dateTime' }),
      area('dailyAt', grid.rect('dailyAt', 'value'), { kind: 'none' }, { number: 'text' }),
      area('dailyRan', grid.rect('dailyRan', 'value'), { kind: 'none' }, { number: 'dateTime' }),
      ...indicators.map(({ key, name }) =>
        constants(`name|${key}`, grid.rect(NAME_ROW, pulledKey('target', key)), [[name]], FORMATS.key),
      ),
      area('wards', grid.rect(body, figures), { kind: 'entry' }),
      look('file', 'file', 'text'),
      look('readAt', 'readAt', 'dateTime'),
      look('closedTo', 'closedTo', 'day'),
      look('day', 'day', 'day'),
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
