/** What is kept beside the entries, read back from the hidden tabs. */
import type { Day } from '../../domain/day';
import { isDay } from '../../domain/day';
import { type Finding, finding } from '../../domain/finding';
import { type Instant, instantOfSerial } from '../../domain/instant';
import { type Closing, type LateEntry, type Ledger, NO_LEDGER } from '../../domain/record/ledger';
import { cellAt, type ReadCell, type ReadTab } from '../read';
import { CLOSED_HEAD } from '../tabs/record/closed';
import { MIRROR_HEAD, type RECORDING_COLUMNS } from '../tabs/record/mirror';
import { reportedAtKey } from '../tabs/record/state-tab';
import {
  extentOfTabs,
  gridOfLines,
  type KeyedTab,
  keyedTab,
  linesFrom,
  typedOf,
  type UnitLine,
} from './daily-layout';
import { dayOfSerial } from './guess';

/** Who records edits, as the mirror's head tells. */
export interface RecordingNote {
  /** E-mail of whoever switched it on; '' when Google did not tell. */
  owner: string;
  since: Instant;
  lastRun: Instant | null;
  /** Id of the spreadsheet it was switched on in. */
  file: string;
}

type LedgerRead = { ledger: Ledger; recording: RecordingNote | null; findings: Finding[] };

/** @param mirror @param closed null before the first build */
export function readLedger(mirror: ReadTab | null, closed: ReadTab | null): LedgerRead {
  const findings: Finding[] = [];
  const keyed = (tab: ReadTab | null): KeyedTab | null => {
    const found = tab === null ? null : keyedTab(tab, 'key');
    if (tab !== null && found === null)
      findings.push(finding('RECORD_KEYS_LOST', 'error', `${tab.key}!A1`, { tab: tab.title }));
    return found;
  };
  const known = keyed(mirror);
  const done = keyed(closed);
  return {
    ledger: {
      ...NO_LEDGER,
      ...(known === null ? {} : mirrorOf(known)),
      ...(done === null ? {} : closedOf(done)),
    },
    recording: known === null ? null : recordingOf(known),
    findings,
  };
}

function mirrorOf(layout: KeyedTab): Pick<Ledger, 'known' | 'reportedAt'> {
  const lines = unitLines(layout, MIRROR_HEAD.length);
  const extent = extentOfTabs([layout]);
  return {
    known: gridOfLines(lines, extent, typedOf),
    reportedAt: gridOfLines(lines, extent, instantIn, reportedAtKey),
  };
}

function closedOf(layout: KeyedTab): Pick<Ledger, 'closed' | 'closings' | 'lateEntries'> {
  const lines = unitLines(layout, CLOSED_HEAD.length);
  return {
    closed: gridOfLines(lines, extentOfTabs([layout]), typedOf),
    closings: closingsOf(layout),
    lateEntries: lateEntriesOf(layout, lines),
  };
}

/** Rows of units stand at a fixed distance below the key row; nobody but us changes these tabs. */
function unitLines(layout: KeyedTab, head: number): UnitLine[] {
  const seen = new Set(['sentinel']);
  return linesFrom(layout, layout.keyRow + head).flatMap(({ key, row }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ unit: key, row, layout }];
  });
}

/** A day is closed in the columns of all its indicators; the first that says so counts. */
function closingsOf({ tab, keyRow, days }: KeyedTab): Closing[] {
  const at = (name: (typeof CLOSED_HEAD)[number], column: number) =>
    cellAt(tab, keyRow + CLOSED_HEAD.indexOf(name), column);
  const found = new Map<Day, Closing>();
  for (const { day, column } of days) {
    const closedAt = instantIn(at('closedAt', column));
    if (closedAt === null || found.has(day)) continue;
    const closedBy = String(at('closedBy', column).value ?? '');
    found.set(day, { day, closedAt, closedBy, isClosed: Number(at('isClosed', column).value ?? 0) === 1 });
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function lateEntriesOf({ columns }: KeyedTab, lines: readonly UnitLine[]): LateEntry[] {
  const late = [...columns].flatMap(([key, column]) => {
    const day = key.startsWith('late:') ? key.slice('late:'.length) : '';
    return isDay(day) ? [{ day, column }] : [];
  });
  return late.flatMap(({ day, column }) =>
    lines.flatMap(({ unit, row, layout }) => {
      const { value } = cellAt(layout.tab, row, column);
      const until = typeof value === 'number' ? dayOfSerial(value) : null;
      return until === null ? [] : [{ unit, day, until }];
    }),
  );
}

function recordingOf({ tab, keyRow, columns }: KeyedTab): RecordingNote | null {
  const at = (name: (typeof RECORDING_COLUMNS)[number]) =>
    cellAt(tab, keyRow + MIRROR_HEAD.indexOf('recording'), columns.get(name) ?? -1);
  const since = instantIn(at('since'));
  if (since === null) return null;
  const text = (name: 'owner' | 'file') => String(at(name).value ?? '');
  return { owner: text('owner'), since, lastRun: instantIn(at('lastRun')), file: text('file') };
}

function instantIn(cell: ReadCell | undefined): Instant | null {
  return typeof cell?.value === 'number' ? instantOfSerial(cell.value) : null;
}
