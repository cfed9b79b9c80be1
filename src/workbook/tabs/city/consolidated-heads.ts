/** The head of "Tổng hợp": which day, how many wards are in the sums, which are not. */
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, Rect } from '../../model';
import { constants, formula, type Grid } from '../grid';
import { COLORS, FORMATS } from '../style';
import { dayWords } from '../window-words';
import { BLOCK, blockKey } from './consolidated-formulas';
import type { CityIndicator, RunRow } from './pulled-layout';

/** Wards in the list: a line with the file of an earlier one is none more. */
const COUNT = 'COUNT({number:})-COUNTIF({pulled!reason:};"twice")';

/** How far the run is while it is not through; whether and when it runs by itself. */
function progressFormula(language: Language): string {
  const say = (key: 'reading' | 'stopped' | 'daily' | 'dailyRan' | 'unitsRead') =>
    `"${translate(language, `consolidation.tab.${key}` as const)}"`;
  const at = (row: RunRow) => `{pulled!value@${row}}`;
  const state = `IF(${at('stopped')}=1;${say('stopped')};${say('reading')})`;
  const run = `IF((${at('run')}="")+(${at('finished')}<>"")>0;"";${state}&${at('cursor')}&"/"&(${COUNT})&${say('unitsRead')})`;
  const minute = `RIGHT("0"&MINUTE(${at('dailyRan')});2)`;
  const ran = `${say('dailyRan')}&HOUR(${at('dailyRan')})&":"&${minute}&" "&${dayWords(at('dailyRan'))}`;
  const owner = `IF(${at('dailyOwner')}="";"";" ("&${at('dailyOwner')}&")")`;
  const daily = `IF(${at('dailyAt')}="";"";${say('daily')}&${at('dailyAt')}&${owner}&IF(${at('dailyRan')}="";"";${ran})&".")`;
  return `${run}&${daily}`;
}

const LEFT = ['number', 'name', 'cluster'] as const;
const RIGHT = ['reports', 'onTime', 'late', 'missing', 'closedTo', 'readAt', 'age', 'note'] as const;

/** @param beside the first column that is not frozen: words beginning in a frozen one are cut off where the others begin */
export function headAreas(
  grid: Grid,
  beside: string,
  indicators: readonly CityIndicator[],
  language: Language,
): { areas: Area[]; merges: Rect[] } {
  const say = (
    key:
      | 'title'
      | 'none'
      | 'ofDay'
      | 'included'
      | 'units'
      | (typeof LEFT | typeof RIGHT | typeof BLOCK)[number],
  ) => translate(language, `consolidation.tab.${key}` as const);
  const several = indicators.length > 1;
  const labels = several
    ? indicators.map((one) => ({
        one,
        at: grid.rect('label', [blockKey(BLOCK[0], one.key), blockKey(BLOCK[BLOCK.length - 1]!, one.key)]),
      }))
    : [];
  const only = indicators.length === 1 ? ` · ${indicators[0]!.name}` : '';
  return {
    areas: [
      constants('title', grid.rect('title', beside), [[`${say('title')}${only}`]], {
        ...FORMATS.title,
        valign: 'middle',
      }),
      formula(
        'window',
        grid.rect('window', beside),
        `IF({at@day}=0;"${say('none')}";"${say('ofDay')}"&${dayWords('{at@day}', true)}&" · ")&"${say('included')}"&IF({in@total}="";0;{in@total})&"/"&(${COUNT})&"${say('units')}"`,
        { ...FORMATS.subtitle, size: 10, color: COLORS.heading },
      ),
      formula(
        'unread',
        grid.rect('unread', beside),
        `IF({pulled!value@unread}="";"";{pulled!value@unread})`,
        {
          ...FORMATS.subtitle,
          color: COLORS.short,
          valign: 'top',
        },
      ),
      formula('progress', grid.rect('progress', beside), progressFormula(language), {
        ...FORMATS.subtitle,
        color: COLORS.quiet,
      }),
      constants('leftHeads', grid.rect('head', [LEFT[0], LEFT[2]]), [LEFT.map(say)], FORMATS.head),
      ...labels.map(({ one, at }) =>
        constants(`label|${one.key}`, at, [BLOCK.map((_, i) => (i === 0 ? one.name : null))], FORMATS.band),
      ),
      ...indicators.map(({ key }) =>
        constants(
          `heads|${key}`,
          grid.rect('head', [blockKey(BLOCK[0], key), blockKey(BLOCK[BLOCK.length - 1]!, key)]),
          [BLOCK.map(say)],
          { ...FORMATS.head, size: 9 },
        ),
      ),
      constants('rightHeads', grid.rect('head', ['reports', 'note']), [RIGHT.map(say)], {
        ...FORMATS.head,
        size: 9,
      }),
    ],
    merges: labels.map(({ at }) => at),
  };
}
