/** What an act reads, and its one write over it; made anew from a fresh read when others have moved things in between. */
import {
  type Compiled,
  isLockedOut,
  LayoutLost,
  LIST_FIELDS,
  partialSnapshotOf,
  READ_FIELDS,
  rangesOf,
  type Snapshot,
  snapshotOf,
} from '../sheets-api';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { inPlace, sendAll } from './send';

/** How often a batch is made anew when others keep moving things. */
const ROUNDS = 3;

/**
 * What an act reads that draws none of the tabs full of formulas of ours: of these it knows where their keys stand. The
 * list read first only says what to ask for: all that is known comes from one answer.
 */
export function readWorkbook(ports: Ports): Snapshot {
  const list = ports.sheets.get(LIST_FIELDS);
  try {
    const snapshot = partialSnapshotOf(ports.sheets.get(READ_FIELDS, rangesOf(list)), list);
    if (snapshot !== null) return snapshot;
  } catch (error) {
    // A sheet has gone since it was listed, or has no cells.
    if (!(error instanceof AppError && error.code === 'REJECTED')) throw error;
  }
  return readWhole(ports);
}

/** Everything, for acts that draw every tab. */
export function readWhole(ports: Ports): Snapshot {
  return snapshotOf(ports.sheets.get(READ_FIELDS));
}

/** @throws AppError NOT_SECRETARY for a leader, whom the protections would stop half-way through an act */
export function refuseLeaders(snapshot: Snapshot): void {
  if (isLockedOut(snapshot)) throw new AppError('NOT_SECRETARY');
}

/**
 * Compiles against the workbook as it stands and applies the result; once more from a fresh read when people moved
 * rows or columns meanwhile.
 * @param first what was read already, if anything was: `readWhole` where tabs full of formulas are drawn, and then it is
 * so read again
 * @param compile called once a round with what was read
 * @returns what the last round returned beside its requests, and whether anything was written
 * @throws AppError NOT_SECRETARY before anything is compiled or asked, LAYOUT_LOST, CHANGED_MEANWHILE, and those of `Ports.sheets`
 */
export function applyOver<T>(
  ports: Ports,
  first: Snapshot | null,
  compile: (snapshot: Snapshot) => { compiled: Compiled; result: T },
): { result: T; written: boolean } {
  const read = first?.sheets.every(({ isWhole }) => isWhole) ? readWhole : readWorkbook;
  let snapshot = first ?? read(ports);
  let written = false;
  for (let round = 1; ; round++) {
    refuseLeaders(snapshot);
    const { compiled, result } = naming(() => compile(snapshot));
    if (compiled.batches.length === 0) return { result, written };
    const response = sendAll(ports, snapshot, compiled);
    written = true;
    if (response === null || inPlace(compiled, response)) return { result, written };
    if (round === ROUNDS) throw new AppError('CHANGED_MEANWHILE');
    snapshot = read(ports);
  }
}

function naming<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof LayoutLost) throw new AppError('LAYOUT_LOST', { tab: error.title }, error);
    throw error;
  }
}
