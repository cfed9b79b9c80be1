/** What a consolidation came to. */
import type { Reason, Unread } from '../../domain/consolidation/reason';
import type { WardLine } from '../../domain/consolidation/ward';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';

/** In one line of words. */
const MOST_NAMES = 12;

export interface ConsolidationResult {
  /** Wards in the list; those tried in this run; those whose figures are in the sums. None is counted twice. */
  count: number;
  done: number;
  read: number;
  unread: { name: string; reason: Reason }[];
  /** Lines with the file of an earlier one, and the name of that one. */
  doubles: { name: string; first: string }[];
  /** False when the rest is still to be read: by the trigger, or after a person stopped the run by the next click. */
  finished: boolean;
  stopped: boolean;
}

export function resultOf(
  lines: readonly WardLine[],
  tried: ReadonlyMap<string, Unread | null>,
  cannot: ReadonlyMap<string, Unread>,
  state: Pick<ConsolidationResult, 'finished' | 'stopped'>,
): ConsolidationResult {
  const isDouble = ({ key }: WardLine) => cannot.get(key)?.reason === 'twice';
  const wards = lines.filter((line) => !isDouble(line));
  const doubles = lines.filter(isDouble).map(({ key, name }) => ({ name, first: cannot.get(key)!.detail }));
  const own = wards.filter(({ key }) => tried.has(key));
  const unread = own.flatMap(({ key, name }) => {
    const reason = tried.get(key)?.reason;
    return reason === undefined ? [] : [{ name, reason }];
  });
  const [count, done, read] = [wards.length, own.length, own.length - unread.length];
  return { count, done, read, unread, doubles, ...state };
}

/** Names of the wards that are not in the sums, and of the lines that stand there twice; '' when there are none. */
export function unreadText({ unread, doubles }: ConsolidationResult, language: Language): string {
  const said = (key: 'unread' | 'doubles', names: readonly string[]): string[] => {
    const shown = names.slice(0, MOST_NAMES).join(', ');
    const count = names.length - MOST_NAMES;
    const list = count > 0 ? translate(language, 'consolidation.said.more', { list: shown, count }) : shown;
    return names.length === 0 ? [] : [translate(language, `consolidation.said.${key}` as const, { list })];
  };
  const twice = doubles.map((one) => translate(language, 'consolidation.said.double', one));
  const lacking = unread.map(({ name }) => name);
  return [...said('unread', lacking), ...said('doubles', twice)].join(' ');
}
