/** Which teams "tổ 3" may be. */
import type { Unit } from '../../../domain/campaign';
import type { Context } from './context';
import type { Item } from './item';
import type { Lexicon } from './lexicon';

/**
 * "Tổ 3" of the group named right behind it, else of the one spoken of; without one, of whichever has a third team.
 * Where it is not known which group was named, never one alone.
 */
export function numberedTeams(
  number: number,
  next: Item | undefined,
  { group, among }: Pick<Context, 'group' | 'among'>,
  lexicon: Lexicon,
): Unit[] {
  const behind = next?.kind === 'group' ? next.units : next?.kind === 'someGroup' ? [] : null;
  const named = behind ?? (group === null ? among : [group]);
  if (named === null) return lexicon.numbered(undefined, number);
  if (named.length === 1) return lexicon.numbered(named[0]!.code, number);
  const found =
    named.length === 0
      ? lexicon.numbered(undefined, number)
      : named.flatMap(({ code }) => lexicon.numbered(code, number));
  if (found.length > 1) return found;
  const all = teamsUnder(named, lexicon);
  return all.length > 1 ? all : [];
}

export const teamsUnder = (groups: readonly Unit[], { under }: Lexicon): Unit[] =>
  groups.flatMap((group) => under(group));
