/**
 * "Tổng hợp các xã, phường": reads the published range of every ward, one after another, and writes what was read block by
 * block. A run that is stopped, by a person, by the clock or by anything else, goes on where its last block ended; its
 * figures go by the moment it began, so that a run in pieces gives what a run in one piece gives.
 */
import type { Unread } from '../../domain/consolidation/reason';
import { consolidationOf } from '../../domain/consolidation/totals';
import { hopeless, statesOf, type WardState } from '../../domain/consolidation/ward';
import type { Instant } from '../../domain/instant';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Snapshot } from '../../sheets-api';
import type { Run } from '../../workbook/decode/city';
import { applyOver, readWhole } from '../batch';
import type { Ports } from '../ports';
import { cityWords } from './city-words';
import { type City, compileBlock, readCity, reshapes } from './draw';
import { Pace } from './pace';
import { readWard, stateAfter } from './read-ward';
import { type ConsolidationResult, resultOf, unreadText } from './result';
import type { CityPorts } from './signals';
import type { Outcome } from './ward-cells';

/** The function that the one-off trigger calls. */
export const CONTINUE = 'continueConsolidation';
/** Wards written in one call. */
const BLOCK_SIZE = 20;
/** Apps Script stops a run after 6 minutes. */
const RUN_MS = 270_000;
/** The next piece of a run comes after so long. */
export const PAUSE_MS = 60_000;
/** A run nobody went on with for so long is not gone on with: its clock says too little by then. */
const STALE_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Who called: a person, the daily clock, or the trigger that goes on with a run and begins none. */
export type Caller = 'person' | 'clock' | 'trigger';

/**
 * @param most wards tried in this call; the rest waits as it does when time is up
 * @param goesAhead asked of the workbook as it was read, before any ward is
 * @returns null when there is no list of wards, nothing in it, or for the trigger no run to go on with
 * @throws AppError as `applyOver`
 */
export function consolidateWards(
  ports: CityPorts,
  language: Language,
  caller: Caller,
  most = Number.POSITIVE_INFINITY,
  goesAhead: (city: City, snapshot: Snapshot) => boolean = () => true,
): ConsolidationResult | null {
  return ports.lock.withLock(() => {
    const began = ports.now();
    const pace = new Pace(ports);
    const read = () => {
      pace.wait();
      return readWhole(ports);
    };
    let snapshot = read();
    const city = readCity(snapshot);
    if (city === null || city.lines.length === 0 || !goesAhead(city, snapshot)) return null;
    const { lines, pulled } = city;
    if (caller === 'trigger' && (!isOpen(pulled.run, ports.now()) || ports.stop.isRaised())) return null;
    ports.stop.clear();
    const run = runOf(ports, pulled.run);
    const states = statesOf(lines, pulled.states);
    const cannot = hopeless(lines, snapshot.spreadsheetId);
    /** Why a ward is not in the sums, of those this run has tried; null: it is. */
    const tried = new Map<string, Unread | null>();
    states.forEach(({ state }) => {
      if (state.run === run.id) tried.set(state.key, state.unread);
    });
    const known = new Map(states.map(({ state }) => [state.key, state]));
    const todo = lines.filter(({ key }) => !tried.has(key));
    for (let at = 0, draw = true; ; draw = false) {
      const outcomes = new Map<string, Outcome>();
      let stopped = false;
      let pauses = false;
      while (at < todo.length && outcomes.size < BLOCK_SIZE && !stopped && !pauses) {
        const line = todo[at]!;
        stopped = ports.stop.isRaised();
        const outcome =
          stopped || ports.now() - began > RUN_MS ? null : readWard(ports, pace, line, cannot.get(line.key));
        if (outcome === null) pauses = !stopped;
        else {
          outcomes.set(line.key, outcome);
          tried.set(line.key, 'unread' in outcome ? outcome.unread : null);
          known.set(line.key, stateAfter(known.get(line.key)!, outcome));
          at++;
          pauses = at >= most && at < todo.length;
        }
      }
      const result = resultOf(lines, tried, cannot, { finished: at === todo.length, stopped });
      const finished = result.finished
        ? {
            at: ports.now(),
            unread: unreadText(result, language),
            ...summedUp(city, [...known.values()], run.started, language),
          }
        : null;
      if (outcomes.size > 0 || finished !== null || stopped) {
        const block = {
          run,
          outcomes,
          cursor: result.done,
          stopped,
          finished,
          draw,
          byClock: caller === 'clock',
        };
        const moves = reshapes(snapshot, block);
        applyOver(ports, snapshot, (now) => ({
          compiled: compileBlock(ports, now, block, language),
          result: null,
        }));
        if (moves && !result.finished && !stopped && !pauses) snapshot = read();
      }
      if (result.finished || stopped || pauses) {
        continueLater(ports, !result.finished && !stopped);
        return result;
      }
      const { done, count } = result;
      ports.ui.toast(translate(ports.ui.language, 'consolidation.said.progress', { done, count }), 30);
    }
  });
}

function summedUp({ lines, office }: City, states: WardState[], clock: Instant, language: Language) {
  const consolidation = consolidationOf(lines, states, clock);
  return { states, consolidation, words: cityWords(consolidation, clock, office.issuer, language) };
}

/** Whether a run is not through, and young enough to be gone on with. */
export function isOpen(last: Run | null, now: Instant): last is Run {
  return last !== null && last.finished === null && now - last.started < STALE_MS;
}

/** The run that is not through yet, else a new one. Its clock is kept to the minute, as the workbook keeps it. */
function runOf(ports: Ports, last: Run | null): { id: string; started: Instant } {
  const now = Math.floor(ports.now() / MINUTE_MS) * MINUTE_MS;
  return isOpen(last, now) ? { id: last.id, started: last.started } : { id: ports.uuid(), started: now };
}

function continueLater({ triggers }: Ports, wanted: boolean): void {
  if (triggers.installed().includes(CONTINUE)) triggers.remove(CONTINUE);
  if (wanted) triggers.once(CONTINUE, PAUSE_MS);
}
