/** A published range as it was read, column by column, and checked cell by cell: figures of a ward, or why there are none. */
import {
  ALL,
  LAYOUTS,
  type Published,
  type PublishedDay,
  type PublishedIndicator,
} from '../../domain/consolidation/published';
import type { Unread } from '../../domain/consolidation/reason';
import type { Day } from '../../domain/day';
import { instantOfSerial } from '../../domain/instant';
import { parseDayKey } from '../tabs/record/state-tab';
import { dayOfSerial } from './guess';

export type RangeValue = string | number | boolean;

/** @param columns columns of the range; blanks at their ends may be left out */
export function readPublished(columns: readonly (readonly RangeValue[])[]): Published | Unread {
  const rows = new Map((columns[0] ?? []).map((key, i) => [String(key), i]));
  const named = new Map(columns.map((column) => [String(column[0] ?? ''), column]));
  const facts = named.get('value');
  if (columns[0]?.[0] !== 'key' || facts === undefined) return { reason: 'broken', detail: '' };
  const reader = new Reader(rows);
  const layout = reader.number(facts, 'layout');
  if (layout === null) return { reason: 'broken', detail: 'layout' };
  if (layout < LAYOUTS.oldest) return { reason: 'tooOld', detail: String(layout) };
  if (layout > LAYOUTS.newest) return { reason: 'tooNew', detail: String(layout) };
  const published = {
    layout,
    code: reader.text(facts, 'code'),
    area: reader.text(facts, 'area'),
    campaign: reader.text(facts, 'campaign'),
    first: reader.day(facts, 'first') ?? reader.lacking('first'),
    last: reader.day(facts, 'last') ?? reader.lacking('last'),
    limit: reader.needed(facts, 'limit'),
    closedTo: reader.day(facts, 'closedTo'),
    teams: reader.needed(facts, 'teams'),
    ...ofCity(reader, facts),
    indicators: [...named].flatMap(([key, column]) =>
      key.startsWith('of|') ? [indicatorOf(reader, key.slice(3), column)] : [],
    ),
    days: [...named].flatMap(([key, column]) => {
      const spot = parseDayKey(key);
      return spot === null ? [] : [dayOf(reader, spot, column)];
    }),
  };
  if (published.indicators.length === 0) reader.lacking('of|');
  if (published.days.length === 0) reader.lacking('day');
  if (reader.faults.length > 0) return { reason: 'broken', detail: reader.faults[0]! };
  return { ...published, days: published.days.sort(byDay) };
}

/** Of a city; a ward has none of it. */
function ofCity(reader: Reader, facts: readonly RangeValue[]): Pick<Published, 'asOf' | 'parts'> {
  const [asOf, included, of] = (['asOf', 'included', 'wards'] as const).map((row) =>
    reader.number(facts, row),
  );
  if (asOf == null) return {};
  return {
    asOf: instantOfSerial(asOf),
    parts: included == null || of == null ? null : { included, of },
  };
}

function byDay(a: PublishedDay, b: PublishedDay): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

function indicatorOf(reader: Reader, key: string, column: readonly RangeValue[]): PublishedIndicator {
  return {
    key,
    name: reader.text(column, 'name') || key,
    unit: reader.text(column, 'unit'),
    target: reader.needed(column, 'target'),
    assigned: reader.needed(column, 'assigned'),
    eligible: reader.number(column, 'eligible'),
    baseline: reader.number(column, 'baseline'),
  };
}

function dayOf(
  reader: Reader,
  { day, indicator }: { day: Day; indicator: string },
  column: readonly RangeValue[],
): PublishedDay {
  const own = indicator !== ALL;
  return {
    day,
    indicator,
    quota: own ? reader.needed(column, 'quota') : null,
    due: own ? reader.needed(column, 'due') : null,
    reported: reader.number(column, 'reported'),
    asked: reader.needed(column, 'asked'),
    said: reader.needed(column, 'said'),
    wrong: reader.needed(column, 'wrong'),
    onTime: reader.needed(column, 'onTime'),
    late: reader.needed(column, 'late'),
    isClosed: reader.needed(column, 'closed') === 1,
  };
}

/** Cells by the keys of their rows; what is not as it should be is noted under the keys of its column and row. */
class Reader {
  readonly faults: string[] = [];

  constructor(private readonly rows: ReadonlyMap<string, number>) {}

  private at(column: readonly RangeValue[], row: string): RangeValue {
    return column[this.rows.get(row) ?? -1] ?? '';
  }

  /** Null for a blank. */
  number(column: readonly RangeValue[], row: string): number | null {
    const value = this.at(column, row);
    if (value === '') return null;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    this.note(column, row);
    return null;
  }

  needed(column: readonly RangeValue[], row: string): number {
    const number = this.number(column, row);
    if (number === null) this.note(column, row);
    return number ?? 0;
  }

  text(column: readonly RangeValue[], row: string): string {
    const value = this.at(column, row);
    if (typeof value === 'string' && /^#[A-Z/0!?]+/.test(value)) this.note(column, row);
    return String(value);
  }

  /** Null for a blank and for 0. */
  day(column: readonly RangeValue[], row: string): Day | null {
    const serial = this.number(column, row);
    return serial === null || serial === 0 ? null : dayOfSerial(serial);
  }

  lacking(what: string): string {
    this.faults.push(what);
    return '';
  }

  private note(column: readonly RangeValue[], row: string): void {
    const fault = `${String(column[0] ?? '')} ${row}`;
    if (this.faults[this.faults.length - 1] !== fault) this.faults.push(fault);
  }
}
