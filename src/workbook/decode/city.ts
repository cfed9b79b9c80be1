/** A city's workbook read back: its list of wards, and what was read of them so far. */
import { fileIdOf } from '../../domain/consolidation/link';
import { REASONS, type Reason } from '../../domain/consolidation/reason';
import type { WardLine, WardState } from '../../domain/consolidation/ward';
import { type Instant, instantOfSerial } from '../../domain/instant';
import { normalizeName } from '../../domain/names';
import { nameKeys } from '../own-keys';
import { cellAt, columnsByKey, type ReadTab, textAt } from '../read';
import type { CityOffice } from '../tabs/city/city-campaign';
import { unpack } from '../tabs/city/packed';
import {
  type CityIndicator,
  NAME_ROW,
  packedKeys,
  pulledKey,
  RUN_ROWS,
  type RunRow,
} from '../tabs/city/pulled-layout';
import { LIST_COLUMNS } from '../tabs/city/wards';
import { guessNumber } from './guess';

/** Who consolidates; '' where the list does not say, or is of a time when it was not asked. */
export function readOffice(tab: ReadTab): CityOffice {
  const { columns } = keysOf(tab, LIST_COLUMNS);
  const at = (key: keyof CityOffice) => {
    const row = tab.cells.findIndex((_, r) => textAt(tab, r, columns.get('key') ?? -1) === key);
    return row < 0 ? '' : normalizeName(textAt(tab, row, columns.get('name') ?? -1));
  };
  return { issuer: at('issuer'), area: at('area'), campaign: at('campaign') };
}

/** Lines with a name or a link, in the order of the list. */
export function readWards(tab: ReadTab): WardLine[] {
  const { columns } = keysOf(tab, LIST_COLUMNS);
  const text = (row: number, key: (typeof LIST_COLUMNS)[number]) => textAt(tab, row, columns.get(key) ?? -1);
  const head = tab.cells.findIndex((_, row) => textAt(tab, row, columns.get('key') ?? -1) === 'head');
  const lines = tab.cells.flatMap((_, row) => {
    if (row <= head) return [];
    const [name, link] = [normalizeName(text(row, 'name')), text(row, 'link')];
    if (name === '' && link === '') return [];
    const target = guessNumber(text(row, 'target'));
    return [{ cluster: normalizeName(text(row, 'cluster')), name: name || link, link, target }];
  });
  const keys = nameKeys(lines.map(({ name }) => name));
  return lines.map((line, i) => ({ ...line, key: `x${keys[i]!}` }));
}

/** The run that wrote last. */
export interface Run {
  id: string;
  started: Instant;
  /** Null while it is not through. */
  finished: Instant | null;
  /** How many wards it has tried, and whether a person stopped it. */
  cursor: number;
  stopped: boolean;
}

/** The daily run. */
export interface Schedule {
  /** "16:50" */
  time: string;
  /** Whose rights it runs with; '' when Google did not tell. In a copy of the file it does not run. */
  owner: string;
  file: string;
  lastRan: Instant | null;
}

export interface Pulled {
  run: Run | null;
  schedule: Schedule | null;
  indicators: CityIndicator[];
  states: WardState[];
  /** Constants as they stand, by row and column key. */
  cells: ReadonlyMap<string, ReadonlyMap<string, string | number | boolean>>;
}

export const NOTHING_PULLED: Pulled = {
  run: null,
  schedule: null,
  indicators: [],
  states: [],
  cells: new Map(),
};

export function readPulled(tab: ReadTab): Pulled {
  const { keyRow, columns } = keysOf(tab, ['key', 'value', 'file', 'readAt']);
  const cells = new Map<string, Map<string, string | number | boolean>>();
  tab.cells.forEach((_, row) => {
    const key = textAt(tab, row, columns.get('key') ?? -1);
    if (row === keyRow || key === '' || cells.has(key)) return;
    const line = new Map<string, string | number | boolean>();
    for (const [name, column] of columns) {
      const { value } = cellAt(tab, row, column);
      if (value !== null && value !== '') line.set(name, value);
    }
    cells.set(key, line);
  });
  const reserved = new Set<string>([...RUN_ROWS, NAME_ROW, 'sentinel']);
  const names = cells.get(NAME_ROW);
  return {
    run: runOf((row) => cells.get(row)?.get('value') ?? null),
    schedule: scheduleOf((row) => cells.get(row)?.get('value') ?? null),
    indicators: [...columns.keys()].flatMap((key) => {
      const of = pulledKey('target', '');
      return key.startsWith(of) ? [{ key: key.slice(of.length), name: String(names?.get(key) ?? '') }] : [];
    }),
    states: [...cells].flatMap(([key, line]) => (reserved.has(key) ? [] : [stateOf(key, line)])),
    cells,
  };
}

type At = (row: RunRow) => string | number | boolean | null;

function scheduleOf(at: At): Schedule | null {
  const [time, ran] = [at('dailyAt'), at('dailyRan')];
  if (time === null) return null;
  return {
    time: String(time),
    owner: String(at('dailyOwner') ?? ''),
    file: String(at('dailyFile') ?? ''),
    lastRan: typeof ran === 'number' ? instantOfSerial(ran) : null,
  };
}

function runOf(at: At): Run | null {
  const [id, started, finished] = [at('run'), at('started'), at('finished')];
  if (id === null || typeof started !== 'number') return null;
  return {
    id: String(id),
    started: instantOfSerial(started),
    finished: typeof finished === 'number' ? instantOfSerial(finished) : null,
    cursor: Number(at('cursor') ?? 0),
    stopped: at('stopped') === 1,
  };
}

function stateOf(key: string, line: ReadonlyMap<string, string | number | boolean>): WardState {
  const text = (column: string) => String(line.get(column) ?? '');
  const readAt = line.get('readAt');
  const published = unpack(packedKeys.map(text));
  const reason = text('reason');
  return {
    key,
    file: fileIdOf(text('file')),
    run: text('tried'),
    published: typeof readAt === 'number' ? published : null,
    readAt: typeof readAt === 'number' && published !== null ? instantOfSerial(readAt) : null,
    unread: isReason(reason) ? { reason, detail: text('detail') } : null,
  };
}

function isReason(text: string): text is Reason {
  return (REASONS as readonly string[]).includes(text);
}

function keysOf(tab: ReadTab, known: readonly string[]) {
  let best = { row: 0, count: 0 };
  for (let row = 0; row < Math.min(tab.rowCount, 40); row++) {
    const found = columnsByKey(tab, row);
    const count = known.filter((key) => found.has(key)).length;
    if (count > best.count) best = { row, count };
  }
  return { keyRow: best.row, columns: columnsByKey(tab, best.row) };
}
