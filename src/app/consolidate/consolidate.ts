/**
 * "Tổng hợp các xã, phường": reads the published range of every ward, one after another, and writes what was read block by
 * block. A run that is stopped, by the clock or by anything else, goes on where its last block ended; its figures go by the
 * moment it began, so that a run in pieces gives what a run in one piece gives.
 */
import { fileIdOf } from '../../domain/consolidation/link';
import { PUBLISHED_NAME } from '../../domain/consolidation/published';
import type { Reason, Unread } from '../../domain/consolidation/reason';
import { type Consolidation, consolidationOf } from '../../domain/consolidation/totals';
import { hopeless, statesOf, type WardLine, type WardState } from '../../domain/consolidation/ward';
import type { Instant } from '../../domain/instant';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Run } from '../../workbook/decode/city';
import { readPublished } from '../../workbook/decode/published';
import { AppError } from '../app-error';
import { applyOver, readWorkbook } from '../batch';
import type { FileAnswer, Ports } from '../ports';
import { cityWords } from './city-words';
import { compileBlock, readCity, reshapes } from './draw';
import { Pace } from './pace';
import type { Outcome } from './ward-cells';

/** The function that the one-off trigger calls. */
export const CONTINUE = 'continueConsolidation';
/** Wards written in one call. */
const BLOCK_SIZE = 20;
/** Apps Script stops a run after 6 minutes. */
const RUN_MS = 270_000;
/** The next piece of a run comes after so long. */
const PAUSE_MS = 60_000;
/** A run nobody went on with for so long is not gone on with: its clock says too little by then. */
const STALE_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** In one line of words. */
const MOST_NAMES = 12;

export interface ConsolidationResult {
  /** Wards in the list; those tried in this run; those whose figures are in the sums. */
  count: number;
  done: number;
  read: number;
  unread: { name: string; reason: Reason }[];
  /** False when the rest is read by the trigger. */
  finished: boolean;
}

/**
 * @returns null when there is no list of wards, or nothing in it
 * @throws AppError as `applyOver`
 */
export function consolidateWards(ports: Ports, language: Language): ConsolidationResult | null {
  return ports.lock.withLock(() => {
    const began = ports.now();
    const pace = new Pace(ports);
    const read = () => {
      pace.wait();
      return readWorkbook(ports);
    };
    let snapshot = read();
    const city = readCity(snapshot);
    if (city === null || city.lines.length === 0) return null;
    const { lines, pulled, office } = city;
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
      while (at < todo.length && outcomes.size < BLOCK_SIZE && !stopped) {
        const line = todo[at]!;
        const outcome =
          ports.now() - began > RUN_MS ? null : outcomeOf(ports, pace, line, cannot.get(line.key));
        if (outcome === null) stopped = true;
        else {
          outcomes.set(line.key, outcome);
          tried.set(line.key, 'unread' in outcome ? outcome.unread : null);
          known.set(line.key, stateAfter(known.get(line.key)!, outcome));
          at++;
        }
      }
      const result = resultOf(lines, tried, at === todo.length);
      if (outcomes.size > 0 || result.finished) {
        const sums = () => consolidationOf(lines, [...known.values()], run.started);
        const finished = result.finished
          ? {
              at: ports.now(),
              unread: unreadText(result, language),
              ...summedUp(sums(), run.started, office.issuer, language),
            }
          : null;
        const block = { run, outcomes, cursor: result.done, finished, draw };
        const moves = reshapes(snapshot, block);
        applyOver(ports, snapshot, (now) => ({
          compiled: compileBlock(ports, now, block, language),
          result: null,
        }));
        if (moves && !result.finished && !stopped) snapshot = read();
      }
      if (result.finished || stopped) {
        continueLater(ports, result);
        return result;
      }
      ports.ui.toast(translate(language, 'consolidation.said.progress', { ...figuresOf(result) }), 30);
    }
  });
}

function summedUp(consolidation: Consolidation, clock: Instant, issuer: string, language: Language) {
  return { consolidation, words: cityWords(consolidation, clock, issuer, language) };
}

function stateAfter(state: WardState, outcome: Outcome): WardState {
  return 'unread' in outcome
    ? { ...state, unread: outcome.unread }
    : { ...state, published: outcome.published, readAt: outcome.readAt, unread: null };
}

/** The run that is not through yet, else a new one. Its clock is kept to the minute, as the workbook keeps it. */
function runOf(ports: Ports, last: Run | null): { id: string; started: Instant } {
  const now = Math.floor(ports.now() / MINUTE_MS) * MINUTE_MS;
  const goesOn = last !== null && last.finished === null && now - last.started < STALE_MS;
  return goesOn ? { id: last.id, started: last.started } : { id: ports.uuid(), started: now };
}

/** Null when Google is too busy to go on now. */
function outcomeOf(ports: Ports, pace: Pace, { link }: WardLine, known: Unread | undefined): Outcome | null {
  const file = fileIdOf(link);
  if (known !== undefined || file === null) return { unread: known ?? { reason: 'wrongLink', detail: '' } };
  pace.wait();
  let answer: FileAnswer;
  try {
    answer = ports.files.columns(file, PUBLISHED_NAME);
  } catch (error) {
    if (error instanceof AppError && error.code === 'BUSY') return null;
    throw error;
  }
  if (!answer.ok) return { unread: { reason: REFUSALS[answer.why], detail: '' } };
  const published = readPublished(answer.columns);
  return 'reason' in published ? { unread: published } : { published, readAt: ports.now() };
}

const REFUSALS = {
  denied: 'denied',
  gone: 'gone',
  notSheet: 'notSheet',
  noRange: 'notPublished',
  noAnswer: 'noAnswer',
} as const;

function resultOf(
  lines: readonly WardLine[],
  tried: ReadonlyMap<string, Unread | null>,
  finished: boolean,
): ConsolidationResult {
  const own = lines.filter(({ key }) => tried.has(key));
  const unread = own.flatMap(({ key, name }) => {
    const reason = tried.get(key)?.reason;
    return reason === undefined ? [] : [{ name, reason }];
  });
  return { count: lines.length, done: own.length, read: own.length - unread.length, unread, finished };
}

function continueLater({ triggers }: Ports, { finished }: ConsolidationResult): void {
  if (triggers.installed().includes(CONTINUE)) triggers.remove(CONTINUE);
  if (!finished) triggers.once(CONTINUE, PAUSE_MS);
}

/** Names of the wards that are not in the sums; '' when all are. */
export function unreadText({ unread }: ConsolidationResult, language: Language): string {
  if (unread.length === 0) return '';
  const shown = unread
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(', ');
  const more = unread.length - MOST_NAMES;
  const list =
    more > 0 ? translate(language, 'consolidation.said.more', { list: shown, count: more }) : shown;
  return translate(language, 'consolidation.said.unread', { list });
}

function figuresOf({ count, done, read }: ConsolidationResult) {
  return { count, done, read };
}
