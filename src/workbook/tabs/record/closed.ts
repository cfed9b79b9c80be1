/** The hidden tab of closed days: their numbers as they stood, who closed them and when, and who may still be late. */
import { translate } from '../../../messages/translate';
import type { Tab } from '../../model';
import { area, column, constants, Grid, keyAreas, row } from '../grid';
import { dayKey } from '../quota-layout';
import type { Scene } from '../scene';
import { FORMATS } from '../style';
import { daysOf, extentOf, lateKey } from './state-tab';

/** Rows above the teams, from the key row on. */
export const CLOSED_HEAD = ['keys', 'day', 'indicator', 'closedAt', 'closedBy', 'isClosed'] as const;

/** @throws RangeError when the plan has no table */
export function closedTab(scene: Scene): Tab {
  const { ledger } = scene;
  const extent = extentOf(scene, ledger.closed, {
    days: [...ledger.closings, ...ledger.lateEntries].map(({ day }) => day),
    tables: [],
  });
  const days = daysOf(extent);
  const grid = new Grid(
    [
      column('key', 80),
      ...days.map(({ day, indicator }) => column(dayKey(day, indicator), 110)),
      ...extent.days.map((day) => column(lateKey(day), 80)),
      column('end', 20),
    ],
    [
      ...CLOSED_HEAD.map((key) => row(key, 21)),
      ...extent.units.map((code) => row(code, 21)),
      row('sentinel', 21),
    ],
  );
  const body = { from: CLOSED_HEAD.length, to: CLOSED_HEAD.length + extent.units.length };
  const numbers = { from: 1, to: 1 + days.length };
  const late = { from: numbers.to, to: numbers.to + extent.days.length };
  return {
    key: 'closed',
    title: translate(scene.language, 'daily.titles.closed'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: CLOSED_HEAD.length,
    frozenColumns: 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      constants('days', grid.rect('day', numbers), [days.map(({ day }) => ({ day }))], { number: 'day' }),
      constants('lateDays', grid.rect('day', late), [extent.days.map((day) => ({ day }))], { number: 'day' }),
      constants(
        'indicators',
        grid.rect('indicator', numbers),
        [days.map(({ indicator }) => indicator)],
        FORMATS.key,
      ),
      area('closedAt', grid.rect('closedAt', numbers), { kind: 'entry' }, { number: 'dateTime' }),
      area('closings', grid.rect(['closedBy', 'isClosed'], numbers), { kind: 'entry' }),
      area('closed', grid.rect(body, numbers), { kind: 'entry' }),
      area('late', grid.rect(body, late), { kind: 'entry' }, { number: 'day' }),
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
