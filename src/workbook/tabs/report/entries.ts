/** Where people write in a report. */
import type { Report, ReportColumn } from '../../../domain/report/report';
import type { Area, Span } from '../../model';
import { area, type Grid } from '../grid';
import { runsOf, wholeNumber } from '../side-tab';
import { isGroup } from './body';
import { columnKey } from './columns';
import { CELLS } from './looks';
import type { Words } from './words';

/** Where people write: words anywhere, counts where a unit is not the sum of those under it. */
export function entryAreas(
  grid: Grid,
  { rows }: Report,
  span: Span,
  i: number,
  one: ReportColumn,
  words: Words,
): Area[] {
  const key = columnKey(one);
  const entry = (at: Span, n: number) => {
    const rule = one.kind === 'written' ? null : wholeNumber(words.say('help'), true, MOST);
    return area(`entry|${i}|${n}|${one.key}`, grid.rect(at, key), { kind: 'entry' }, CELLS[one.kind], rule);
  };
  if (one.kind === 'written') return [entry(span, 0)];
  const own = rows.flatMap((_, at) => (isGroup(rows, at) ? [] : [span.from + at]));
  return runsOf(own).map(entry);
}

/** No office handles more in a campaign. */
const MOST = 9_999_999;
