/**
 * The hidden tab of last known entries and of the times they were first reported. Acts and the edit trigger write single
 * cells; a build only makes room. Its head also keeps the state of recording.
 */
import { translate } from '../../../messages/translate';
import type { Tab } from '../../model';
import { area, column, constants, Grid, keyAreas, row } from '../grid';
import { dayKey } from '../quota-layout';
import type { Scene } from '../scene';
import { FORMATS } from '../style';
import { daysOf, extentOf, reportedAtKey } from './state-tab';

/** Rows above the teams, from the key row on. */
export const MIRROR_HEAD = ['keys', 'day', 'indicator', 'recording'] as const;
/** Cells of the row `recording`: who records, since when, when last, and in which file it was switched on. */
export const RECORDING_COLUMNS = ['owner', 'since', 'lastRun', 'file'] as const;

export function mirrorTab(scene: Scene): Tab {
  const extent = extentOf(scene, scene.ledger.known, scene.ledger.reportedAt);
  const days = daysOf(extent);
  const grid = new Grid(
    [
      column('key', 80),
      ...RECORDING_COLUMNS.map((key) => column(key, 120)),
      // A number and its time stand side by side: the trigger finds one through the other.
      ...days.flatMap(({ day, indicator }) => [
        column(dayKey(day, indicator), 110),
        column(reportedAtKey(day, indicator), 110),
      ]),
      column('end', 20),
    ],
    [
      ...MIRROR_HEAD.map((key) => row(key, 21)),
      ...extent.units.map((code) => row(code, 21)),
      row('sentinel', 21),
    ],
  );
  const body = { from: MIRROR_HEAD.length, to: MIRROR_HEAD.length + extent.units.length };
  const all = { from: grid.column('file') + 1, to: grid.column('end') };
  const pairs = days.map(({ day, indicator }) => ({ day: { day }, indicator }));
  return {
    key: 'mirror',
    title: translate(scene.language, 'daily.titles.mirror'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: MIRROR_HEAD.length,
    frozenColumns: 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      constants('days', grid.rect('day', all), [pairs.flatMap(({ day }) => [day, day])], { number: 'day' }),
      constants(
        'indicators',
        grid.rect('indicator', all),
        [pairs.flatMap(({ indicator }) => [indicator, indicator])],
        FORMATS.key,
      ),
      area('recording', grid.rect('recording', ['owner', 'file']), { kind: 'entry' }, { number: 'dateTime' }),
      area('known', grid.rect(body, all), { kind: 'entry' }),
      ...days.map(({ day, indicator }) =>
        area(
          `time|${dayKey(day, indicator)}`,
          grid.rect(body, reportedAtKey(day, indicator)),
          { kind: 'none' },
          { number: 'dateTime' },
        ),
      ),
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
