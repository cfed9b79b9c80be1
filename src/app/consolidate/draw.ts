/** One block of wards compiled to one batch: what was read of them, the run, and the tabs where they must change. */
import { publishedSum } from '../../domain/consolidation/published-sum';
import type { Consolidation } from '../../domain/consolidation/totals';
import { statesOf, type WardLine, type WardState } from '../../domain/consolidation/ward';
import { type Instant, serialOfInstant } from '../../domain/instant';
import type { Language } from '../../messages/shape';
import { type CellWrite, type Compiled, compile, type Snapshot, tabOf } from '../../sheets-api';
import { NOTHING_PULLED, type Pulled, readOffice, readPulled, readWards } from '../../workbook/decode/city';
import type { CellValue, Tab, TabKey } from '../../workbook/model';
import type { SendingWords } from '../../workbook/sending-words';
import { PUBLISHED_RANGE } from '../../workbook/tabs';
import { type CityOffice, campaignName } from '../../workbook/tabs/city/city-campaign';
import { cityReportTabs } from '../../workbook/tabs/city/city-reports';
import { consolidatedTab } from '../../workbook/tabs/city/consolidated';
import { publishedCityTab } from '../../workbook/tabs/city/published-city';
import { pulledTab } from '../../workbook/tabs/city/pulled';
import type { CityIndicator, LastRow, RunRow } from '../../workbook/tabs/city/pulled-layout';
import { serialOf } from '../../workbook/tabs/days';
import type { Ports } from '../ports';
import { type Outcome, type WardCells, wardCells } from './ward-cells';

export const CITY_TABS: readonly TabKey[] = [
  'consolidated',
  'report.daily',
  'report.late',
  'report.ranking',
  'sending',
  'picture',
  'wards',
  'pulled',
  'published',
];

export interface City {
  office: CityOffice;
  lines: WardLine[];
  pulled: Pulled;
}

/** Null when the workbook has no list of wards. */
export function readCity(snapshot: Snapshot): City | null {
  const list = tabOf(snapshot, 'wards');
  if (list === null) return null;
  const pulled = tabOf(snapshot, 'pulled');
  return {
    office: readOffice(list),
    lines: readWards(list),
    pulled: pulled === null ? NOTHING_PULLED : readPulled(pulled),
  };
}

export interface Block {
  run: { id: string; started: Instant };
  outcomes: ReadonlyMap<string, Outcome>;
  /** How many wards this run has tried, these included. */
  cursor: number;
  /** By a person; and whether the daily clock runs it. */
  stopped: boolean;
  byClock: boolean;
  /** Of a run that is through: when, the wards not in the sums, what it came to, and that in words. */
  finished: {
    at: Instant;
    unread: string;
    states: readonly WardState[];
    consolidation: Consolidation;
    words: SendingWords;
  } | null;
  /** Whether the tabs are compared and drawn, though no line has come or gone. */
  draw: boolean;
}

/** Whether lines or indicators came, went or changed places: then rows and columns move when the tabs are drawn. */
export function reshapes(snapshot: Snapshot, block: Pick<Block, 'outcomes'>): boolean {
  const city = readCity(snapshot);
  if (city === null || tabOf(snapshot, 'consolidated') === null || tabOf(snapshot, 'pulled') === null)
    return true;
  const { lines, pulled } = city;
  const standing = pulled.states.map(({ key }) => key).join(' ');
  const wanted = lines.map(({ key }) => key).join(' ');
  return standing !== wanted || indicatorsOf(pulled, block.outcomes).length > pulled.indicators.length;
}

/** @throws RangeError without a list of wards */
export function compileBlock(ports: Ports, snapshot: Snapshot, block: Block, language: Language): Compiled {
  const city = readCity(snapshot);
  if (city === null) throw new RangeError('compileBlock: no list of wards');
  const { lines, pulled } = city;
  const indicators = indicatorsOf(pulled, block.outcomes);
  const drawn = cityTabs(lines, indicators, language);
  const draws = block.draw || reshapes(snapshot, block);
  const reports = reportTabs(snapshot, city, block, language);
  const published = publishedTabs(ports, snapshot, city, block, language);
  const names = published.length > 0 ? [PUBLISHED_RANGE] : [];
  return compile({ tabs: [...(draws ? drawn : []), ...reports, ...published], names }, snapshot, {
    editor: ports.userEmail(),
    reset: [],
    drop: [],
    order: CITY_TABS,
    referred: draws ? [] : drawn,
    fills: [],
    writes: [...wardWrites(city, block, language), ...runWrites(pulled, block)],
  });
}

/** For the tier above: what the wards in the sums come to, day by day. None where there is nothing to publish. */
function publishedTabs(
  ports: Ports,
  snapshot: Snapshot,
  { office }: City,
  { run, finished }: Block,
  language: Language,
): Tab[] {
  if (finished === null || isWard(snapshot)) return [];
  const parts = finished.states.flatMap(({ published, unread }) =>
    published === null || unread !== null ? [] : [published],
  );
  const sum = publishedSum(parts, {
    code: ports.version,
    area: office.area || office.issuer,
    campaign: campaignName(office, finished.consolidation.wards),
    asOf: run.started,
    wards: finished.consolidation.total.wards,
  });
  return sum === null ? [] : [publishedCityTab(sum, language)];
}

/** A ward's own workbook has tabs of these names itself. */
function isWard(snapshot: Snapshot): boolean {
  return tabOf(snapshot, 'tracking') !== null;
}

/** "Tổng hợp" and what it is made of. */
export function cityTabs(lines: WardLine[], indicators: readonly CityIndicator[], language: Language): Tab[] {
  const keys = lines.map(({ key }) => key);
  return [consolidatedTab(lines, indicators, language), pulledTab(keys, indicators, language)];
}

/** None while the run goes on; and none in the workbook of a ward, where tabs of these names are its own. */
function reportTabs(
  snapshot: Snapshot,
  { office }: City,
  { run, finished }: Block,
  language: Language,
): Tab[] {
  if (finished === null || isWard(snapshot)) return [];
  const { consolidation, words } = finished;
  return cityReportTabs({ consolidation, office, words, clock: run.started, language });
}

/** Those known, then those met for the first time. */
function indicatorsOf({ indicators }: Pulled, outcomes: Block['outcomes']): CityIndicator[] {
  const found = new Map(indicators.map((one) => [one.key, one]));
  for (const outcome of outcomes.values())
    if ('published' in outcome)
      for (const { key, name } of outcome.published.indicators)
        if (!found.has(key)) found.set(key, { key, name });
  return [...found.values()];
}

function wardWrites({ lines, pulled }: City, { run, outcomes }: Block, language: Language): CellWrite[] {
  const states = statesOf(lines, pulled.states);
  return lines.flatMap((line, i) => {
    const { state, from } = states[i]!;
    const outcome = outcomes.get(line.key);
    // A ward that got another name keeps what was known of it.
    const moved: WardCells = from === line.key || from === null ? new Map() : new Map(pulled.cells.get(from));
    moved.delete('key');
    const cells: WardCells =
      outcome === undefined
        ? moved
        : new Map([...moved, ...wardCells(line, outcome, run.id, run.started, state.readAt, language)]);
    const standing = from === line.key ? pulled.cells.get(line.key) : undefined;
    return [...cells].flatMap(([column, value]): CellWrite[] =>
      same(standing?.get(column) ?? null, value) ? [] : [{ tab: 'pulled', row: line.key, column, value }],
    );
  });
}

function runWrites(pulled: Pulled, { run, cursor, stopped, byClock, finished }: Block): CellWrite[] {
  const kept = (row: LastRow) => pulled.cells.get(row)?.get('value') ?? null;
  const values: Record<LastRow, CellValue> & { dailyRan?: CellValue } = {
    run: run.id,
    started: serialOfInstant(run.started),
    finished: finished === null ? null : serialOfInstant(finished.at),
    cursor,
    stopped: stopped ? 1 : null,
    unread: finished === null ? kept('unread') : finished.unread || null,
    words: finished === null ? kept('words') : finished.words.chairman || null,
    ...(byClock ? { dailyRan: serialOfInstant(run.started) } : {}),
  };
  // Always written: what was read of them is older than the blocks written since.
  return Object.entries(values).map(([row, value]) => runCell(row as RunRow, value));
}

export const runCell = (row: RunRow, value: CellValue): CellWrite => ({
  tab: 'pulled',
  row,
  column: 'value',
  value,
});

function same(standing: string | number | boolean | null, value: CellValue): boolean {
  if (value !== null && typeof value === 'object')
    return 'day' in value ? standing === serialOf(value.day) : false;
  return standing === value;
}
