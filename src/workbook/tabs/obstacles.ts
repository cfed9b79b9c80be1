/** "Vướng mắc": how many were visited and why the others were not reached, a line a day and hamlet. Typed on phones. */
import type { Day } from '../../domain/day';
import { hamletsOf, leavesOf } from '../../domain/units';
import { translate } from '../../messages/translate';
import type { Area, CellFormat, Rect, Tab } from '../model';
import { ownKey } from '../own-keys';
import { weekdayShort } from './days';
import { type EntryDays, entryDays } from './entry-days';
import { area, column, constants, formula, Grid, keyAreas, paint, row } from './grid';
import { levelName } from './levels';
import { groupDepth } from './quota-units';
import { reasonsOf } from './reasons';
import { currentPlan, type Scene } from './scene';
import { ENTRY, runsOf, titleAreas, WRONG, wholeNumber, wrongNumber } from './side-tab';
import { COLORS, FORMATS } from './style';

export const REACHED = ownKey('reached');
export const NOTE = ownKey('note');

/** "2023-06-12|SG" */
export const lineKey = (day: Day, hamlet: string): string => `${day}|${hamlet}`;

export function obstaclesTab(scene: Scene): Tab {
  const { campaign, language } = scene;
  const say = (key: 'title' | 'note' | 'day' | 'reached' | 'sum' | 'remark' | 'help' | 'end') =>
    translate(language, `sideTabs.obstacles.${key}` as const);
  const hamlets = hamletsOf(campaign);
  const reasons = reasonsOf(campaign, language);
  const { open, shown, late } = entryDays(scene, leavesOf(campaign));
  const lines = currentPlan(scene).plan.days.flatMap((day) => hamlets.map((hamlet) => ({ day, hamlet })));
  const grid = new Grid(
    [
      column('key', 110, true),
      column('day', 52),
      column('unit', 78),
      column(REACHED, 66),
      ...reasons.map(({ key }) => column(key, 66)),
      column('sum', 52),
      column(NOTE, 200),
    ],
    [
      row('keys', 21, true),
      row('title', 28),
      row('note', 24),
      row('head', 66),
      ...lines.map(({ day, hamlet }) =>
        row(lineKey(day, hamlet.code), 36, shown !== null && !shown.has(day)),
      ),
      row('sentinel', 22),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + lines.length };
  const all = { from: 0, to: grid.columns.length };
  const reasonRun: [string, string] = [reasons[0]!.key, reasons[reasons.length - 1]!.key];
  const numbers: [string, string] = [REACHED, reasonRun[1]];
  const reasonCells = `{${reasonRun[0]}..${reasonRun[1]}}`;
  const areas: Area[] = [
    ...keyAreas(grid, 'keys', 'key'),
    ...titleAreas(grid, say('title'), 'day', say('note'), REACHED),
    paint('head', grid.rect('head', all), { ...FORMATS.head, size: 9 }),
    constants('heads', grid.rect('head', ['day', NOTE]), [
      [
        say('day'),
        levelName(campaign, Math.max(1, groupDepth(campaign))),
        say('reached'),
        ...reasons.map(({ name }) => name),
        say('sum'),
        say('remark'),
      ],
    ]),
    paint('body', grid.rect(body, all), BODY),
    constants(
      'days',
      grid.rect(body, 'day'),
      lines.map(({ day }) => [dayText(day, weekdayShort(language, day))]),
      { color: COLORS.quiet, number: 'text' },
    ),
    constants(
      'units',
      grid.rect(body, 'unit'),
      // Plain: bold codes would be half a megabyte at fifty hamlets and sixty days.
      lines.map(({ hamlet: { code, name } }) => [`${code} ${name}`]),
      { align: 'left', wrap: true, number: 'text' },
    ),
    area('entries', grid.rect(body, numbers), { kind: 'entry' }, ENTRY, wholeNumber(say('help'), true)),
    formula('sum', grid.rect(body, 'sum'), `IF(COUNT(${reasonCells})=0;"";SUM(${reasonCells}))`, {
      bold: true,
      number: 'integer',
      fill: COLORS.total,
    }),
    area('remarks', grid.rect(body, NOTE), { kind: 'entry' }, { ...ENTRY, ...REMARK }),
    paint('sentinelLine', grid.rect('sentinel', all), { fill: COLORS.weekend, color: COLORS.quiet, size: 9 }),
    constants('end', grid.rect('sentinel', 'day'), [[say('end')]], { italic: true }),
  ];
  return {
    key: 'obstacles',
    title: translate(language, 'daily.titles.obstacles'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('unit') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas,
    merges: [],
    conditionals: [
      wrongNumber('obstacles', 'number', grid.rect(body, numbers)),
      {
        mark: 'obstacles-more',
        at: grid.rect(body, 'sum'),
        formula: `IF(COUNT({${REACHED}};{sum})=2;{sum}>{${REACHED}};FALSE)`,
        format: WRONG,
      },
    ],
    protection: { unprotected: openCells(grid, scene, { open, late }, numbers), warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.short,
    print: {
      orientation: 'landscape',
      repeatRows: first,
      repeatColumns: 0,
      breakBefore: [],
      fitWidth: 1,
    },
  };
}

const BODY: CellFormat = {
  size: 10,
  color: COLORS.ink,
  align: 'center',
  valign: 'middle',
  border: 'thin',
};
const REMARK: CellFormat = { size: 10, align: 'left', wrap: true, number: 'text' };

/** "T2 12/6" */
function dayText(day: Day, weekday: string): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${weekday} ${date}/${month}`;
}

/** Where only the office types, it does so with its own rights. */
function openCells(
  grid: Grid,
  { campaign }: Scene,
  { open, late }: Pick<EntryDays, 'open' | 'late'>,
  numbers: [string, string],
): Rect[] {
  if (campaign.entry.who === 'ward') return [];
  // A team that may still enter its numbers may still give its hamlet's reasons.
  const allowed = leavesOf(campaign).flatMap(({ code, parent }) =>
    (late.get(code) ?? []).map((day) => lineKey(day, parent ?? code)),
  );
  const lines = new Set([
    ...open.flatMap((day) => hamletsOf(campaign).map(({ code }) => lineKey(day, code))),
    ...allowed,
  ]);
  const rows = [...lines].map((key) => grid.row(key)).sort((a, b) => a - b);
  return runsOf(rows).flatMap((run) => [grid.rect(run, numbers), grid.rect(run, NOTE)]);
}
