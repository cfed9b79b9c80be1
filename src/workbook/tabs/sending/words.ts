/** "Lời văn": the words to send, and where each of their figures stands, with what it is by now. */
import type { Campaign } from '../../../domain/campaign';
import { figureIn, figureKeyOf, HEADLINE_FIGURES, type Headline } from '../../../domain/report/headline';
import type { Language, MessageKey } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, CellFormat, Tab } from '../../model';
import type { SendingWords } from '../../sending-words';
import { column, constants, formula, Grid, keyAreas, paint, row } from '../grid';
import { COLORS, FORMATS } from '../style';

const PARTS = ['office', 'chairman', 'group'] as const;
const HEADS = ['figure', 'text', 'now', 'same', 'place'] as const;
const WIDTHS = [250, 110, 110, 190, 160];
/** Letters of size 11 on a line over all columns, with room to spare. */
const LETTERS = 105;
const LINE = 19;

export function sendingTab(
  headline: Headline,
  words: SendingWords,
  campaign: Campaign,
  language: Language,
): Tab {
  const say = (key: string, figures = {}) => translate(language, `sending.${key}` as MessageKey, figures);
  const figures = headline.blocks.flatMap((block) =>
    HEADLINE_FIGURES.map((figure) => ({ block, figure, key: figureKeyOf(figure, block) })),
  );
  const height = (text: string) => LINE * Math.ceil(text.length / LETTERS) + 12;
  const grid = new Grid(
    [column('key', 60, true), ...HEADS.map((key, i) => column(key, WIDTHS[i]!))],
    [
      row('keys', 21, true),
      row('title', 34),
      row('note', 24),
      ...PARTS.flatMap((part) => [row(`${part}Name`, 26), row(part, height(words[part]))]),
      row('space', 14),
      row('head', 28),
      ...figures.map(({ key }) => row(key, 24)),
      row('sentinel', 8),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + figures.length };
  const all: [string, string] = ['figure', 'place'];
  const report = translate(language, 'reports.tabs.daily');
  const total = translate(language, 'reports.sheet.total');
  const nameOf = ({ block, figure }: (typeof figures)[number]) => {
    const of = campaign.indicators.find(({ key }) => key === block.of)?.name;
    const name = say(`figures.${figure}`);
    return of === undefined ? name : say('figureOf', { figure: name, of });
  };
  return {
    key: 'sending',
    title: say('titles.words'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: grid.row('note'),
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      paint('titleLine', grid.rect('title', all), { fill: COLORS.headingFill }),
      constants('title', grid.rect('title', 'figure'), [[say('title', { day: headline.report.of })]], {
        ...FORMATS.title,
        color: COLORS.heading,
        valign: 'middle',
      }),
      constants('note', grid.rect('note', 'figure'), [[say('note', { tab: report })]], FORMATS.subtitle),
      ...PARTS.flatMap((part): Area[] => [
        constants(`${part}Name`, grid.rect(`${part}Name`, 'figure'), [[say(`parts.${part}`)]], {
          bold: true,
          color: COLORS.heading,
          valign: 'bottom',
          number: 'text',
        }),
        constants(part, grid.rect(part, all), [[words[part], null, null, null, null]], TEXT),
      ]),
      constants('heads', grid.rect('head', all), [HEADS.map((key) => say(`heads.${key}`))], FORMATS.head),
      constants(
        'names',
        grid.rect(body, 'figure'),
        figures.map((one) => [nameOf(one)]),
        FORMATS.text,
      ),
      paint('numbers', grid.rect(body, ['text', 'now']), FORMATS.integer),
      ...figures.map(({ key, figure }) =>
        paint(`look|${key}`, grid.rect(key, ['text', 'now']), LOOKS[figure] ?? { number: 'integer' }),
      ),
      constants(
        'texts',
        grid.rect(body, 'text'),
        figures.map(({ figure, block }) => [figureIn(headline.report.total, figure, block)]),
      ),
      ...figures.map(({ key }) =>
        formula(`now|${key}`, grid.rect(key, 'now'), `{report.daily!${key}@total}`),
      ),
      formula('same', grid.rect(body, 'same'), same(say('same'), say('changed')), {
        ...FORMATS.text,
        align: 'center',
      }),
      constants(
        'places',
        grid.rect(body, 'place'),
        figures.map(({ key }) => [
          { text: `${report}, ${total}`, link: { tab: 'report.daily' as const, row: 'total', column: key } },
        ]),
        { ...FORMATS.text, color: COLORS.link },
      ),
    ],
    merges: PARTS.map((part) => grid.rect(part, all)),
    conditionals: [
      {
        mark: 'sending-changed',
        at: grid.rect(body, 'same'),
        formula: `{same}<>"${say('same')}"`,
        format: { bold: true, color: COLORS.wrongInk, fill: COLORS.wrong },
      },
    ],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.heading,
    print: { orientation: 'portrait', repeatRows: 0, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

const TEXT: CellFormat = {
  size: 11,
  color: COLORS.ink,
  fill: COLORS.zebra,
  wrap: true,
  valign: 'top',
  number: 'text',
  border: 'outer',
};
const LOOKS: Partial<Record<(typeof HEADLINE_FIGURES)[number], CellFormat>> = {
  gap: { number: 'signed' },
  share: { number: 'percent' },
};

/** Shares agree to a thousandth; what is blank agrees with what is blank. */
function same(yes: string, no: string): string {
  const numbers = `IF(ABS({text}-{now})<1/1000;"${yes}";"${no}")`;
  return `IF(COUNT({text};{now})=2;${numbers};IF({text}&""={now}&"";"${yes}";"${no}"))`;
}
