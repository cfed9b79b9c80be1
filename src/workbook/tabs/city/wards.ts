/** "Danh sách xã, phường": the city's form, one ward a line. Written once; from then on it is the city's own. */
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { CellFormat, CellValue, Tab } from '../../model';
import { area, column, constants, Grid, keyAreas, paint, row } from '../grid';
import { titleAreas } from '../side-tab';
import { COLORS, FORMATS } from '../style';

/** A line as it is filled in when the form is made. */
export interface ListedWard {
  cluster: string;
  name: string;
  link: string;
  target: number | null;
}

export const LIST_COLUMNS = ['cluster', 'name', 'link', 'target'] as const;
/** Who consolidates and what the campaign is called, above the list: for the head of the city's reports. */
export const OFFICE_ROWS = ['issuer', 'area', 'campaign'] as const;
const WIDTHS = { cluster: 170, name: 230, link: 430, target: 100 };
/** Cities and provinces have at most so many wards; more lines may be inserted. */
const LINES = 200;

export function wardsTab(listed: readonly ListedWard[], language: Language): Tab {
  const say = (
    key:
      | 'title'
      | 'note'
      | 'noteMore'
      | 'linkHelp'
      | 'targetHelp'
      | (typeof OFFICE_ROWS)[number]
      | (typeof LIST_COLUMNS)[number],
  ) => translate(language, `consolidation.list.${key}` as const);
  const count = Math.max(LINES, listed.length + 20);
  const grid = new Grid(
    [column('key', 60, true), ...LIST_COLUMNS.map((key) => column(key, WIDTHS[key]))],
    [
      row('keys', 21, true),
      row('title', 32),
      row('note', 22),
      row('noteMore', 22),
      ...OFFICE_ROWS.map((key) => row(key, 26)),
      row('head', 32),
      ...Array.from({ length: count }, (_, i) => row(`w${i + 1}`, 24)),
      row('sentinel', 6, true),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + count };
  const visible: [string, string] = [LIST_COLUMNS[0], 'target'];
  return {
    key: 'wards',
    title: translate(language, 'consolidation.titles.wards'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...titleAreas(grid, say('title'), 'cluster', say('note'), 'cluster'),
      constants('noteMore', grid.rect('noteMore', 'cluster'), [[say('noteMore')]], NOTE),
      constants(
        'office',
        grid.rect([OFFICE_ROWS[0], OFFICE_ROWS[2]], 'cluster'),
        OFFICE_ROWS.map((key) => [say(key)]),
        FORMATS.text,
      ),
      area(
        'offices',
        grid.rect([OFFICE_ROWS[0], OFFICE_ROWS[2]], 'name'),
        { kind: 'form', values: OFFICE_ROWS.map(() => [null]) },
        LINE,
      ),
      constants('heads', grid.rect('head', visible), [LIST_COLUMNS.map(say)], FORMATS.head),
      area('lines', grid.rect(body, visible), { kind: 'form', values: valuesOf(listed, count) }, LINE),
      area(
        'targets',
        grid.rect(body, 'target'),
        { kind: 'none' },
        { number: 'integer', align: 'right' },
        { rule: { kind: 'whole', min: 1, max: 100_000_000 }, strict: false, help: say('targetHelp') },
      ),
      paint('links', grid.rect(body, 'link'), { color: COLORS.link }),
    ],
    merges: [],
    conditionals: [],
    protection: null,
    charts: [],
    hidden: false,
    tabColor: COLORS.short,
    print: { orientation: 'landscape', repeatRows: first, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

const NOTE: CellFormat = { size: 9, color: COLORS.quiet, valign: 'middle', number: 'text' };
const LINE: CellFormat = {
  size: 10,
  color: COLORS.ink,
  fill: COLORS.input,
  valign: 'middle',
  number: 'text',
  border: 'thin',
};

function valuesOf(listed: readonly ListedWard[], count: number): CellValue[][] {
  return Array.from({ length: count }, (_, i) => {
    const line = listed[i];
    return LIST_COLUMNS.map((key): CellValue => {
      const value = line?.[key] ?? null;
      return value === '' ? null : value;
    });
  });
}
