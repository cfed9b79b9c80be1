/** "Tổng hợp": the clock, the wards with their teams, and when each was read. */
import { fileIdOf, linkOf } from '../../../domain/consolidation/link';
import type { WardLine } from '../../../domain/consolidation/ward';
import type { Language } from '../../../messages/shape';
import type { Area, CellFormat, CellValue, Tab } from '../../model';
import { constants, formula, type Grid, paint } from '../grid';
import { FORMATS } from '../style';
import { LIMITS, wardFormulas } from './consolidated-formulas';
import type { LIMIT_ROWS } from './consolidated-grid';
import type { CityIndicator } from './pulled-layout';

/** Of every ward, left and right of the indicators. */
const TEAMS = ['reports', 'onTime', 'late', 'missing'] as const;
const READING = ['closedTo', 'readAt', 'age', 'note'] as const;
export function clockAreas(grid: Grid): Area[] {
  const at = (key: (typeof LIMIT_ROWS)[number]) => grid.rect(key, 'at');
  return [
    formula('now', at('now'), 'NOW()', { number: 'dateTime' }),
    formula('day', at('day'), 'SUMPRODUCT(MAX(({in:}=1)*{at:}))', { number: 'day' }),
    constants('limits', grid.rect(['ahead', 'farBehind'], 'at'), [
      [LIMITS.ahead],
      [LIMITS.behind],
      [LIMITS.farBehind],
    ]),
  ];
}

export function wardAreas(
  grid: Grid,
  body: Tab['body'],
  lines: readonly WardLine[],
  indicators: readonly CityIndicator[],
  language: Language,
): Area[] {
  const write = wardFormulas(language);
  const at = (key: string) => grid.rect(body, key);
  return [
    paint('names', grid.rect(body, ['number', 'cluster']), { ...FORMATS.text, wrap: true }),
    constants(
      'numbers',
      at('number'),
      lines.map((_, i) => [i + 1]),
      { number: 'integer', align: 'center' },
    ),
    constants(
      'wards',
      at('name'),
      lines.map((line): CellValue[] => [linked(line)]),
    ),
    constants(
      'clusters',
      at('cluster'),
      lines.map(({ cluster }) => [cluster === '' ? null : cluster]),
      { size: 9 },
    ),
    // One target a ward: it is the plan's where several things are counted.
    constants(
      'given',
      at('given'),
      lines.map(({ target }) => [indicators.length === 1 ? target : null]),
    ),
    formula('place', at('place'), write.place),
    formula('in', at('in'), write.in),
    /** The ward's own day: the latest of them is the day of the tab. */
    formula('wardDay', at('at'), 'IF({place}=0;0;SUM(INDEX({pulled!day:};{place})))'),
    formula('asked', at('asked'), write.asked),
    formula('said', at('said'), write.said),
  ];
}

/** The ward's name, which leads to its file. */
function linked({ name, link }: WardLine): CellValue {
  const file = fileIdOf(link);
  if (file === null) return name;
  return { formula: `HYPERLINK("${linkOf(file)}";"${name.replace(/"/g, '""')}")` };
}

export function teamAreas(grid: Grid, body: Tab['body'], language: Language): Area[] {
  const write = wardFormulas(language);
  const looks: Partial<Record<(typeof TEAMS)[number] | (typeof READING)[number], CellFormat>> = {
    onTime: { number: 'integer' },
    late: { number: 'integer' },
    missing: { number: 'integer' },
    closedTo: { number: 'dayMonth' },
    readAt: { number: 'dateTime', size: 9 },
    age: { size: 9 },
    note: { size: 9, align: 'left', wrap: true },
  };
  return [...TEAMS, ...READING].map((key) =>
    formula(key, grid.rect(body, key), write[key], looks[key] ?? null),
  );
}
