/** "Giao bù": what catching up would change, a line a team and indicator, and what people wish instead. */
import type { Unit } from '../../domain/campaign';
import { wallTime } from '../../domain/closing';
import { dayAt, type Instant } from '../../domain/instant';
import { ancestorsOf, leavesOf, unitsByCode } from '../../domain/units';
import { formatDay, translate } from '../../messages/translate';
import type { Area, CellFormat, Tab, Validation } from '../model';
import { ownKey } from '../own-keys';
import { CHOICES, choiceWord } from './form-look';
import { area, column, constants, formula, Grid, keyAreas, paint, row } from './grid';
import { textWidth } from './quota-layout';
import { currentPlan, type Scene } from './scene';
import { ENTRY, titleAreas, wholeNumber, wrongNumber } from './side-tab';
import { COLORS, FORMATS } from './style';

/** What is shown of one team and indicator; null where there is nothing to show. */
export interface RebalanceLine {
  unit: string;
  indicator: string;
  target: number | null;
  done: number | null;
  /** Still to do by the table as it stands, and by the new one. */
  left: number | null;
  newLeft: number | null;
  /** A working day from now on average, before and after. */
  before: number | null;
  after: number | null;
  sentence: string;
}

export const KEEP = ownKey('keep');
export const TO = ownKey('to');
export const AMOUNT = ownKey('amount');

/** "SG2|activated" */
export const wishKey = (unit: string, indicator: string): string => `${unit}|${indicator}`;

/**
 * @param lines of the teams that a preview speaks of; the others show nothing, and may be wished for all the same
 * @param given when these lines were given out; null: they are a preview
 */
export function rebalanceTab(
  scene: Scene,
  lines: readonly RebalanceLine[],
  given: Instant | null = null,
): Tab {
  const { campaign, language } = scene;
  const say = (key: Word) => translate(language, `sideTabs.rebalance.${key}` as const);
  const givenNote = (at: Instant) =>
    translate(language, 'sideTabs.rebalance.given', {
      time: wallTime(at, dayAt(at)),
      day: formatDay(dayAt(at)),
    });
  const byCode = unitsByCode(campaign);
  const indicators = currentPlan(scene).plan.tables.map(({ indicator }) => ({
    key: indicator,
    name: campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator,
  }));
  const several = indicators.length > 1;
  const teams = leavesOf(campaign).flatMap((unit) => indicators.map((indicator) => ({ unit, indicator })));
  const shown = new Map(lines.map((line) => [wishKey(line.unit, line.indicator), line]));
  const labelOf = (unit: Unit): string => {
    const names = [unit, ...ancestorsOf(unit, byCode).slice(0, 1)].map(({ name }) => name);
    return `${unit.code} ${names.join(', ')}`;
  };
  // Room for two lines of the sentence; for three where it has to name the indicator.
  const height = several ? 52 : 36;
  const grid = new Grid(
    [
      column('key', 110, true),
      column('indicatorKey', 60, true),
      column('unit', textWidth(leavesOf(campaign).map(labelOf), 190, 260)),
      column('indicator', 150, !several),
      ...NUMBERS.map((key) => column(key, 76)),
      column('sentence', 440),
      column(KEEP, 76),
      column(TO, 90),
      column(AMOUNT, 76),
    ],
    [
      row('keys', 21, true),
      row('title', 30),
      row('note', 24),
      row('head', 44),
      ...teams.map(({ unit, indicator }) => row(wishKey(unit.code, indicator.key), height)),
      row('sentinel', 6, true),
      ...indicators.map(({ key }) => row(totalRow(key), 26)),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + teams.length };
  const visible: [string, string] = ['unit', AMOUNT];
  const numbers: [string, string] = [NUMBERS[0], NUMBERS[NUMBERS.length - 1]!];
  const wish = (key: string, format: CellFormat, validation: Validation): Area =>
    area(key, grid.rect(body, key), { kind: 'entry' }, { ...ENTRY, size: 10, ...format }, validation);
  const options = CHOICES.yesNo.map((choice) => choiceWord(language, 'yesNo', choice));
  return {
    key: 'rebalance',
    title: translate(language, 'daily.titles.rebalance'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('unit') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...titleAreas(grid, say('title'), 'unit', given === null ? say('note') : givenNote(given), 'target'),
      paint('headLine', grid.rect('head', visible), FORMATS.head),
      constants('heads', grid.rect('head', visible), [
        [
          say('unit'),
          say('indicator'),
          ...NUMBERS.map(say),
          say('sentence'),
          say('keep'),
          say('to'),
          say('amount'),
        ],
      ]),
      constants(
        'indicatorKeys',
        grid.rect(body, 'indicatorKey'),
        teams.map(({ indicator }) => [indicator.key]),
        FORMATS.key,
      ),
      constants(
        'units',
        grid.rect(body, ['unit', 'indicator']),
        teams.map(({ unit, indicator }) => [{ text: labelOf(unit), bold: unit.code.length }, indicator.name]),
        { ...FORMATS.text, wrap: true },
      ),
      constants(
        'numbers',
        grid.rect(body, numbers),
        teams.map(({ unit, indicator }) => {
          const line = shown.get(wishKey(unit.code, indicator.key));
          return NUMBERS.map((key) => line?.[key] ?? null);
        }),
        FORMATS.integer,
      ),
      paint('rates', grid.rect(body, ['before', 'after']), { number: 'general' }),
      constants(
        'sentences',
        grid.rect(body, 'sentence'),
        teams.map(({ unit, indicator }) => [shown.get(wishKey(unit.code, indicator.key))?.sentence ?? null]),
        { ...FORMATS.text, size: 9, wrap: true },
      ),
      wish(
        KEEP,
        { number: 'text' },
        { rule: { kind: 'list', options }, strict: true, help: say('keepHelp') },
      ),
      wish(TO, { number: 'text' }, anyText(say('toHelp'))),
      wish(AMOUNT, {}, wholeNumber(say('amountHelp'), true)),
      ...indicators.flatMap(({ key, name }) => [
        paint(`totalLine|${key}`, grid.rect(totalRow(key), visible), FORMATS.sum),
        constants(
          `totalName|${key}`,
          grid.rect(totalRow(key), ['unit', 'indicator']),
          [[say('total'), name]],
          {
            align: 'left',
            wrap: true,
          },
        ),
        formula(
          `total|${key}`,
          grid.rect(totalRow(key), ['target', 'newLeft']),
          `SUMIFS({.:};{indicatorKey:};"${key}")`,
        ),
      ]),
    ],
    merges: [],
    conditionals: [
      wrongNumber('rebalance', 'amount', grid.rect(body, AMOUNT)),
      {
        mark: 'rebalance-changed',
        at: grid.rect(body, ['newLeft', 'after']),
        formula: 'IF(COUNT({left};{newLeft})=2;{left}<>{newLeft};FALSE)',
        format: { fill: COLORS.band, bold: true },
      },
    ],
    // Wishes are the office's: they change what others are given.
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: true,
    tabColor: COLORS.short,
    print: { orientation: 'landscape', repeatRows: first, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

const NUMBERS = ['target', 'done', 'left', 'newLeft', 'before', 'after'] as const;

type Word =
  | (typeof NUMBERS)[number]
  | 'title'
  | 'note'
  | 'unit'
  | 'indicator'
  | 'sentence'
  | 'keep'
  | 'keepHelp'
  | 'to'
  | 'toHelp'
  | 'amount'
  | 'amountHelp'
  | 'total';

const totalRow = (indicator: string): string => `total|${indicator}`;

/** Shows its help when the cell is selected; whether such a unit exists is checked when it is read. */
function anyText(help: string): Validation {
  return { rule: { kind: 'formula', formula: 'LEN({.})<40' }, strict: false, help };
}
