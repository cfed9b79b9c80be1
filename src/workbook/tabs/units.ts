/** "Danh sách tổ": the form of hamlets and teams, one a row, with spare rows for growth. */
import type { Campaign, CountIndicator } from '../../domain/campaign';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { UnitLine } from '../form-answers';
import type { Area, CellFormat, CellValue, Tab } from '../model';
import { blankCampaign } from './blank';
import { formatOf, validationOf } from './form-look';
import { area, column, constants, Grid, paint, row } from './grid';
import { COLORS, FORMATS } from './style';
import { FIELDS_AFTER, FIELDS_BEFORE, PRIVATE_FIELDS, quotaColumn, type UnitField } from './units-form';
import { linesOf } from './units-values';

/** Empty lines below the units, ready to be filled in. */
const SPARE_ROWS = 20;
const BLANK_ROWS = 60;

/** What the form goes by beside its lines. */
export interface UnitsFrame {
  levels: readonly string[];
  counts: readonly Pick<CountIndicator, 'key' | 'name'>[];
}

/** @param campaign null for a blank form */
export function unitsTab(campaign: Campaign | null, language: Language): Tab {
  const given = campaign ?? blankCampaign(language);
  const counts = given.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  return unitLinesTab({ levels: given.levels, counts }, linesOf(given, language), language);
}

/** The same from lines, complete or not. */
export function unitLinesTab(
  { levels, counts }: UnitsFrame,
  lines: readonly UnitLine[],
  language: Language,
): Tab {
  const spare = lines.length === 0 ? BLANK_ROWS : SPARE_ROWS;
  const grid = new Grid(
    [
      // Marks the lines above the units, which hold words of ours; blank beside the units.
      column('mark', 60, true),
      ...FIELDS_BEFORE.map(({ id, width }) => column(id, width)),
      ...counts.map(({ key }) => column(quotaColumn(key), 160)),
      ...FIELDS_AFTER.map(({ id, width }) => column(id, width, PRIVATE_FIELDS.has(id))),
    ],
    [
      row('keys', 21, true),
      row('title', 34),
      row('guide', 26),
      row('head', 60),
      ...lines.map(({ cells }, i) => row(typeof cells.code === 'string' ? cells.code : `line${i + 1}`, 26)),
      ...Array.from({ length: spare }, (_, i) => row(`spare${i + 1}`, 26)),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: grid.rows.length };
  const all = { from: 1, to: grid.columns.length };
  const say = (key: 'title' | 'guide' | 'guideMore') =>
    translate(language, `tabs.forms.units.${key}` as const);
  return {
    key: 'units',
    title: translate(language, 'tabs.titles.units'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('name') + 1,
    keyColumn: grid.column('code'),
    keyRow: 0,
    body,
    areas: [
      constants(
        'keys',
        grid.rect('keys', { from: 0, to: all.to }),
        [grid.columns.map(({ key }) => key)],
        FORMATS.key,
      ),
      constants('marks', grid.rect(['title', 'head'], 'mark'), [['title'], ['guide'], ['head']], FORMATS.key),
      paint('title', grid.rect('title', all), { fill: COLORS.headingFill }),
      constants('titleText', grid.rect('title', 'code'), [[say('title')]], {
        ...FORMATS.title,
        color: COLORS.heading,
        valign: 'middle',
      }),
      // In two parts: text does not run on across the freeze bar.
      constants(
        'guide',
        grid.rect('guide', ['code', 'formerName']),
        [[say('guide'), null, null, say('guideMore')]],
        {
          size: 10,
          color: COLORS.ink,
          valign: 'middle',
          number: 'text',
        },
      ),
      headArea(grid, counts, language),
      area('units', grid.rect(body, all), { kind: 'form', values: valuesOf(lines, counts, spare) }),
      ...[...FIELDS_BEFORE, ...FIELDS_AFTER].map((one) => look(grid, body, one, levels, language)),
      ...counts.map(({ key }) =>
        area(
          `in|${quotaColumn(key)}`,
          grid.rect(body, quotaColumn(key)),
          { kind: 'none' },
          { ...formatOf('whole'), align: 'right' },
          validationOf('whole', language, []),
        ),
      ),
    ],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
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

function headArea(grid: Grid, counts: UnitsFrame['counts'], language: Language): Area {
  const label = ({ id }: UnitField) => translate(language, `tabs.forms.unitFields.${id}.label`);
  const fields = [...FIELDS_BEFORE, ...FIELDS_AFTER];
  const head = constants(
    'head',
    grid.rect('head', { from: 1, to: grid.columns.length }),
    [
      [
        ...FIELDS_BEFORE.map(label),
        ...counts.map(({ name }) => quotaHead(name, language)),
        ...FIELDS_AFTER.map(label),
      ],
    ],
    FORMATS.head,
  );
  const notes = fields.flatMap(({ id }) => {
    const text = translate(language, `tabs.forms.unitFields.${id}.note`);
    return text === '' ? [] : [{ row: 0, column: grid.column(id) - 1, text }];
  });
  return { ...head, notes };
}

function look(
  grid: Grid,
  body: Tab['body'],
  { id, kind }: UnitField,
  levels: readonly string[],
  language: Language,
): Area {
  const plain = kind === 'days' || kind === 'phone' ? 'text' : kind;
  const number = kind === 'whole' || kind === 'decimal';
  const format: CellFormat = {
    ...formatOf(plain),
    align: number ? 'right' : 'left',
    ...(id === 'code' ? { bold: true, color: COLORS.heading } : {}),
  };
  const validation = validationOf(plain, language, levels.slice(1));
  return area(`in|${id}`, grid.rect(body, id), { kind: 'none' }, format, validation);
}

function valuesOf(lines: readonly UnitLine[], counts: UnitsFrame['counts'], spare: number): CellValue[][] {
  const width = FIELDS_BEFORE.length + counts.length + FIELDS_AFTER.length;
  return [
    ...lines.map(({ cells, quota }) => [
      ...FIELDS_BEFORE.map(({ id }) => cells[id] ?? null),
      ...counts.map(({ key }) => quota[key] ?? null),
      ...FIELDS_AFTER.map(({ id }) => cells[id] ?? null),
    ]),
    ...Array.from({ length: spare }, () => Array.from({ length: width }, () => null)),
  ];
}

/** Over the column of given quotas of an indicator. */
export function quotaHead(name: string, language: Language): string {
  return translate(language, 'tabs.forms.units.quota', { name });
}
