/** "Cơ quan, đoàn thể": members, level 2 and recruits of offices and unions. Never added to the hamlets. */
import type { Campaign } from '../../domain/campaign';
import { translate } from '../../messages/translate';
import type { Area, CellFormat, Tab } from '../model';
import { nameKeys, ownKey } from '../own-keys';
import { area, column, constants, formula, Grid, keyAreas, paint, row } from './grid';
import { levelName } from './levels';
import { textWidth } from './quota-layout';
import { groupDepth } from './quota-units';
import type { Scene } from './scene';
import { ENTRY, titleAreas, wholeNumber, wrongNumber } from './side-tab';
import { COLORS, FORMATS } from './style';

export const HOLDERS = ownKey('holders');
export const RECRUITED = ownKey('recruited');
/** How many every member recruits, until somebody changes it. */
const USUAL_RECRUITS = 10;

/** Row keys of the organisations, in their order: a name keeps its row. */
export function organisationKeys(campaign: Campaign): string[] {
  return nameKeys(campaign.organisations.map(({ name }) => name));
}

/** @throws RangeError for a campaign without organisations */
export function organisationsTab(scene: Scene): Tab {
  const { campaign, language } = scene;
  const { organisations } = campaign;
  if (organisations.length === 0) throw new RangeError('organisationsTab: there are none');
  const say = (key: Word, figures = {}) =>
    translate(language, `sideTabs.organisations.${key}` as const, figures);
  const keys = organisationKeys(campaign);
  const grid = new Grid(
    [
      column('key', 60, true),
      column('number', 40),
      column(
        'name',
        textWidth(
          organisations.map(({ name }) => name),
          200,
          300,
        ),
      ),
      column('members', 80),
      column(HOLDERS, 96),
      column('share', 70),
      column('left', 90),
      column('wanted', 96),
      column(RECRUITED, 96),
    ],
    [
      row('keys', 21, true),
      row('title', 30),
      row('note', 24),
      row('head', 52),
      row('perHead', 24),
      ...keys.map((key) => row(key, 28)),
      row('sentinel', 6, true),
      row('total', 28),
    ],
  );
  const first = grid.row('perHead') + 1;
  const body = { from: first, to: first + keys.length };
  const visible: [string, string] = ['number', RECRUITED];
  const level = levelName(campaign, Math.max(1, groupDepth(campaign))).toLowerCase();
  const entry = (name: string, key: string): Area =>
    area(name, grid.rect(body, key), { kind: 'entry' }, RIGHT, wholeNumber(say('help'), true));
  const entries = [grid.rect(body, HOLDERS), grid.rect(body, RECRUITED)];
  return {
    key: 'organisations',
    title: translate(language, 'daily.titles.organisations'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('name') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...titleAreas(grid, say('title'), 'number', say('note', { level }), 'members'),
      paint('headLines', grid.rect(['head', 'perHead'], visible), FORMATS.head),
      constants('heads', grid.rect('head', visible), [
        [
          say('number'),
          say('name'),
          say('members'),
          say('holders'),
          say('share'),
          say('left'),
          say('wanted'),
          say('recruited'),
        ],
      ]),
      constants('perHead', grid.rect('perHead', 'left'), [[say('perHead')]], {
        bold: false,
        italic: true,
        size: 9,
        align: 'right',
      }),
      area(
        'factor',
        grid.rect('perHead', 'wanted'),
        { kind: 'form', values: [[USUAL_RECRUITS]] },
        ENTRY,
        wholeNumber(say('perHeadHelp'), true),
      ),
      constants(
        'names',
        grid.rect(body, ['number', 'members']),
        organisations.map(({ name, members }, i) => [i + 1, name, members]),
        FORMATS.text,
      ),
      paint('numbers', grid.rect(body, 'number'), { number: 'integer', align: 'center' }),
      paint('members', grid.rect(body, 'members'), FORMATS.integer),
      paint('wrap', grid.rect(body, 'name'), { wrap: true }),
      entry('holders', HOLDERS),
      entry('recruited', RECRUITED),
      ...formulas(grid, body),
      paint('totalLine', grid.rect('total', visible), FORMATS.sum),
      constants('totalName', grid.rect('total', 'name'), [[say('total')]], { align: 'left' }),
      ...['members', HOLDERS, 'left', 'wanted', RECRUITED].map((key) =>
        formula(`total|${key}`, grid.rect('total', key), 'SUM({.:})'),
      ),
      formula('total|share', grid.rect('total', 'share'), TOTAL_SHARE, { number: 'percent' }),
    ],
    merges: [],
    conditionals: [
      ...entries.map((at, i) => wrongNumber('organisations', String(i), at)),
      {
        mark: 'organisations-more',
        at: entries[0]!,
        formula: `IF(COUNT({${HOLDERS}};{members})=2;{${HOLDERS}}>{members};FALSE)`,
        format: { fill: COLORS.wrong, color: COLORS.wrongInk, bold: true },
      },
    ],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.heading,
    print: { orientation: 'landscape', repeatRows: first, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

type Word =
  | 'title'
  | 'note'
  | 'number'
  | 'name'
  | 'members'
  | 'holders'
  | 'share'
  | 'left'
  | 'wanted'
  | 'recruited'
  | 'perHead'
  | 'perHeadHelp'
  | 'help'
  | 'total';

const RIGHT: CellFormat = { ...ENTRY, align: 'right' };

/** Blank where the number of members is not known; SUM() takes text and blanks for nothing. */
const known = (then: string) => `IF(SUM({members})=0;"";${then})`;
const SHARE = known(`SUM({${HOLDERS}})/SUM({members})`);
/** Over those whose members are known. */
const TOTAL_SHARE = known(`SUMIFS({${HOLDERS}:};{members:};">0")/SUM({members})`);

function formulas(grid: Grid, body: Tab['body']): Area[] {
  const at = (key: string) => grid.rect(body, key);
  return [
    formula('share', at('share'), SHARE, { ...FORMATS.integer, number: 'percent' }),
    formula('left', at('left'), known(`MAX(0;SUM({members})-SUM({${HOLDERS}}))`), FORMATS.integer),
    formula('wanted', at('wanted'), known('SUM({members})*SUM({wanted@perHead})'), FORMATS.integer),
  ];
}
