/** "Nhật ký": every change of an entry and every act on the record, one line each, added at the end by `appendCells`. */
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Tab } from '../../model';
import { column, constants, formula, Grid, keyAreas, paint, row } from '../grid';
import { COLORS, FORMATS } from '../style';
import { LOG_COLUMNS } from './log-line';

/** Blank lines to begin with, little to scroll and print; lines that are added make room for themselves. */
const SPARE_LINES = 50;

export function logTab(language: Language): Tab {
  const say = (key: 'title' | 'recorder' | 'off' | 'since' | 'lastRun' | 'start') =>
    translate(language, `records.log.${key}` as const);
  const grid = new Grid(
    LOG_COLUMNS.map(({ key, width, hidden }) => column(key, width, hidden)),
    [row('keys', 21, true), row('title', 34), row('recorder', 26), row('head', 34), row('start', 24)],
  );
  const visible: [string, string] = ['at', 'reason'];
  const shown = (cell: string, otherwise: string) =>
    `IF({mirror!${cell}@recording}="";"${otherwise}";{mirror!${cell}@recording})`;
  const recorder = { size: 10, valign: 'middle', align: 'left' } as const;
  return {
    key: 'log',
    title: translate(language, 'daily.titles.log'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: grid.row('head') + 1,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    spareRows: SPARE_LINES,
    // Lines are nobody's rows: they are neither moved nor compared.
    body: { from: grid.row('start'), to: grid.row('start') },
    areas: [
      ...keyAreas(grid, 'keys', 'actKey'),
      constants('title', grid.rect('title', 'at'), [[say('title')]], {
        ...FORMATS.title,
        color: COLORS.heading,
        valign: 'middle',
      }),
      paint('recorder', grid.rect('recorder', visible), { ...recorder, color: COLORS.quiet }),
      constants('recorderName', grid.rect('recorder', 'at'), [[say('recorder')]]),
      formula('owner', grid.rect('recorder', 'who'), shown('owner', say('off')), {
        bold: true,
        color: COLORS.ink,
      }),
      constants('sinceName', grid.rect('recorder', 'act'), [[say('since')]], { align: 'right' }),
      formula('since', grid.rect('recorder', 'unit'), shown('since', ''), { number: 'dateTime' }),
      constants('lastRunName', grid.rect('recorder', 'day'), [[say('lastRun')]], { align: 'right' }),
      formula('lastRun', grid.rect('recorder', 'indicator'), shown('lastRun', ''), { number: 'dateTime' }),
      constants(
        'heads',
        grid.rect('head', visible),
        [
          LOG_COLUMNS.filter(({ hidden }) => !hidden).map(({ key }) =>
            translate(language, `records.log.columns.${key}` as 'records.log.columns.at'),
          ),
        ],
        FORMATS.head,
      ),
      constants('start', grid.rect('start', 'at'), [[say('start')]], FORMATS.subtitle),
    ],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: true,
    tabColor: COLORS.quiet,
    print: {
      orientation: 'landscape',
      repeatRows: grid.row('head') + 1,
      repeatColumns: 0,
      breakBefore: [],
      fitWidth: 1,
    },
  };
}
