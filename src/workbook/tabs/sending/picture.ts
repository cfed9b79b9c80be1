/** "Ảnh gửi nhóm": the day on one screen of a phone, to be photographed off the sheet; the figures are those of BC ngày. */
import type { Campaign } from '../../../domain/campaign';
import { dayAt } from '../../../domain/instant';
import { figureKeyOf, type Headline } from '../../../domain/report/headline';
import type { Language } from '../../../messages/shape';
import { formatDay, translate } from '../../../messages/translate';
import type { CellFormat, Tab } from '../../model';
import { teamWord, timeWords } from '../../sending-words';
import { column, constants, formula, Grid, keyAreas, paint, row } from '../grid';
import { levelName } from '../levels';
import { COLORS, FORMATS } from '../style';

const FIGURES = ['done', 'toDate', 'assigned', 'share', 'gap'] as const;
const WIDTHS: Record<(typeof FIGURES)[number], number> = {
  done: 84,
  toDate: 84,
  assigned: 84,
  share: 76,
  gap: 92,
};
const HEADS = { done: 'today', toDate: 'toDate', assigned: 'assigned', share: 'share', gap: 'gap' } as const;

/** Of one indicator, or of all together: the first that the report has. */
export function pictureTab(headline: Headline, campaign: Campaign, language: Language): Tab {
  const { report, expected, silent } = headline;
  const block = headline.blocks[0] ?? { of: null };
  const say = (key: string, figures = {}) =>
    translate(language, `sending.picture.${key}` as 'sending.picture.title', figures);
  const units = report.rows.filter(({ level, unit }) => level === 1 && unit !== null);
  const keys = FIGURES.map((figure) => ({ figure, key: figureKeyOf(figure, block) }));
  const grid = new Grid(
    [
      column('key', 60, true),
      column('unit', 176),
      ...keys.map(({ figure, key }) => column(key, WIDTHS[figure])),
    ],
    [
      row('keys', 21, true),
      row('title', 40),
      row('name', 46),
      row('head', 40),
      ...units.map(({ key }) => row(key, 30)),
      row('sentinel', 4),
      row('total', 34),
      row('note', 26),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + units.length };
  const figures: [string, string] = [keys[0]!.key, keys[keys.length - 1]!.key];
  const all: [string, string] = ['unit', figures[1]];
  const to = report.window?.to ?? null;
  const note =
    to === null
      ? ''
      : say('note', {
          heard: expected.length - silent.length,
          expected: expected.length,
          teams: teamWord(campaign),
          to: timeWords(to, language),
          last: formatDay(dayAt(to)),
        });
  const merged = (['title', 'name', 'note'] as const).map((key) => grid.rect(key, all));
  const line = (text: string) => [[text, ...FIGURES.map(() => null)]];
  return {
    key: 'picture',
    title: translate(language, 'sending.titles.picture'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: 0,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      constants('title', merged[0]!, line(say('title', { day: formatDay(report.of) })), {
        bold: true,
        size: 16,
        color: COLORS.white,
        fill: COLORS.heading,
        align: 'center',
        valign: 'middle',
        number: 'text',
      }),
      constants(
        'name',
        merged[1]!,
        line([campaign.area, campaign.name].filter((text) => text !== '').join(' – ')),
        {
          size: 10,
          color: COLORS.quiet,
          align: 'center',
          valign: 'middle',
          wrap: true,
          number: 'text',
        },
      ),
      constants(
        'heads',
        grid.rect('head', all),
        [[say('unit', { level: levelName(campaign, 1) }), ...FIGURES.map((figure) => say(HEADS[figure]))]],
        { ...FORMATS.head, size: 11 },
      ),
      constants(
        'units',
        grid.rect(body, 'unit'),
        units.map(({ cells, key }) => [String(cells.name ?? key)]),
        {
          ...FORMATS.text,
          size: 12,
        },
      ),
      paint('numbers', grid.rect(body, figures), LARGE),
      ...keys.flatMap(({ figure, key }) => {
        const look = LOOKS[figure] ?? {};
        return [
          formula(
            key,
            grid.rect(body, key),
            `INDEX({report.daily!${key}:};MATCH({key};{report.daily!key:};0))`,
            look,
          ),
          formula(`total|${key}`, grid.rect('total', key), `{report.daily!${key}@total}`, {
            ...TOTAL,
            ...look,
          }),
        ];
      }),
      constants('total', grid.rect('total', 'unit'), [[say('total')]], {
        ...TOTAL,
        align: 'left',
        number: 'text',
      }),
      constants('note', merged[2]!, line(note), { ...FORMATS.subtitle, align: 'center' }),
    ],
    merges: merged,
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.heading,
    print: { orientation: 'portrait', repeatRows: 0, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

const LARGE: CellFormat = { ...FORMATS.integer, size: 12 };
const TOTAL: CellFormat = { ...FORMATS.sum, size: 12 };
const LOOKS: Partial<Record<(typeof FIGURES)[number], CellFormat>> = {
  share: { number: 'percent' },
  gap: { number: 'signed', bold: true },
};
