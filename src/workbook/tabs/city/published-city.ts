/** The hidden tab that the tier above reads of a city: the same range as in a ward, as of the end of the last run. */
import type { Published } from '../../../domain/consolidation/published';
import { serialOfInstant } from '../../../domain/instant';
import type { Language } from '../../../messages/shape';
import type { CellValue, Tab } from '../../model';
import { constants } from '../grid';
import { DAY_ROWS } from '../published/published-formulas';
import { INDICATOR_ROWS, ofKey, publishedFrame, publishedGrid } from '../published/published-frame';
import { dayKey } from '../quota-layout';

export function publishedCityTab(published: Published, language: Language): Tab {
  const { indicators, days, parts, asOf, ...facts } = published;
  const cells: Record<string, CellValue> = {
    layout: facts.layout,
    code: facts.code,
    area: facts.area,
    campaign: facts.campaign,
    first: { day: facts.first },
    last: { day: facts.last },
    limit: facts.limit,
    teams: facts.teams,
    closedTo: facts.closedTo === null ? null : { day: facts.closedTo },
    asOf: asOf == null ? null : serialOfInstant(asOf),
    included: parts?.included ?? null,
    wards: parts?.of ?? null,
  };
  const factRows = Object.keys(cells);
  const keys = days.map(({ day, indicator }) => dayKey(day, indicator));
  const grid = publishedGrid(indicators, keys, factRows);
  const ofDay = (one: (typeof days)[number], key: (typeof DAY_ROWS)[number]): CellValue => {
    if (key === 'missing') return Math.max(0, one.asked - one.said - one.wrong);
    return key === 'closed' ? (one.isClosed ? 1 : 0) : one[key];
  };
  return publishedFrame(
    grid,
    [
      constants(
        'facts',
        grid.rect([factRows[0]!, factRows[factRows.length - 1]!], 'value'),
        factRows.map((key) => [cells[key] ?? null]),
      ),
      ...indicators.map((one) =>
        constants(
          `of|${one.key}`,
          grid.rect([INDICATOR_ROWS[0], 'baseline'], ofKey(one.key)),
          INDICATOR_ROWS.map((key) => [one[key]]),
        ),
      ),
      constants(
        'days',
        grid.rect(['day', DAY_ROWS[DAY_ROWS.length - 1]!], [keys[0]!, keys[keys.length - 1]!]),
        [
          days.map(({ day }): CellValue => ({ day })),
          days.map(({ indicator }) => indicator),
          ...DAY_ROWS.map((key) => days.map((one) => ofDay(one, key))),
        ],
      ),
    ],
    language,
  );
}
