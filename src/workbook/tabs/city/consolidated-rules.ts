/** Colours of "Tổng hợp": wards that could not be read, numbers that are missing, statuses. */
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Conditional, Tab } from '../../model';
import type { Grid } from '../grid';
import { COLORS } from '../style';
import { blockKey } from './consolidated-formulas';
import type { CityIndicator } from './pulled-layout';

export function consolidatedRules(
  grid: Grid,
  body: Tab['body'],
  indicators: readonly CityIndicator[],
  language: Language,
): Conditional[] {
  const say = (status: 'behind' | 'farBehind' | 'done' | 'ahead') =>
    translate(language, `progress.statuses.${status}` as const);
  return [
    {
      mark: 'city-unread',
      at: grid.rect(body, ['number', 'note']),
      formula: '{in}=0',
      format: { color: COLORS.quiet, italic: true, fill: COLORS.weekend },
    },
    {
      mark: 'city-missing',
      at: grid.rect(body, 'missing'),
      formula: 'IF({.}="";FALSE;{.}>0)',
      format: { bold: true, color: COLORS.short },
    },
    ...indicators.flatMap(({ key }): Conditional[] => {
      const at = grid.rect(body, blockKey('status', key));
      return [
        {
          mark: `city-far-${key}`,
          at,
          formula: `{.}="${say('farBehind')}"`,
          format: { bold: true, fill: COLORS.wrong, color: COLORS.wrongInk },
        },
        {
          mark: `city-behind-${key}`,
          at,
          formula: `{.}="${say('behind')}"`,
          format: { bold: true, color: COLORS.short },
        },
        {
          mark: `city-done-${key}`,
          at,
          formula: `OR({.}="${say('done')}";{.}="${say('ahead')}")`,
          format: { bold: true, color: COLORS.done },
        },
      ];
    }),
  ];
}
