/** What a consolidation came to. */
import type { Reason, Unread } from '../../domain/consolidation/reason';
import type { WardLine } from '../../domain/consolidation/ward';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';

/** In one line of words. */
const MOST_NAMES = 12;

export interface ConsolidationResult {
  /** Wards in the list; those tried in this run; those whose figures are in the sums. */
  count: number;
  done: number;
  read: number;
  unread: { name: string; reason: Reason }[];
  /** False when the rest is still to be read: by the trigger, or after a person stopped the run by the next click. */
  finished: boolean;
  stopped: boolean;
}

export function resultOf(
  lines: readonly WardLine[],
  tried: ReadonlyMap<string, Unread | null>,
  state: Pick<ConsolidationResult, 'finished' | 'stopped'>,
): ConsolidationResult {
  const own = lines.filter(({ key }) => tried.has(key));
  const unread = own.flatMap(({ key, name }) => {
    const reason = tried.get(key)?.reason;
    return reason === undefined ? [] : [{ name, reason }];
  });
  return { count: lines.length, done: own.length, read: own.length - unread.length, unread, ...state };
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
