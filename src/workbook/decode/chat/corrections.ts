/** "Em nhầm, 5 mới đúng": what somebody wrote before is no longer sure. */
import { spotKey } from '../../../domain/record/vanished';
import type { ReadLine } from './line';

/** A line before it is known which others it speaks of: it says that something was wrong, or that there is more. */
export type Told = Omit<ReadLine, 'corrects'> & { corrects: 'wrong' | 'more' | null };

/**
 * Cells of the last numbers of the same person go with the line that corrects them. Who wrote none, and says that
 * something is wrong, means what was written last.
 */
export function withCorrections(lines: readonly (Told & { message: number })[]): ReadLine[] {
  return lines.map(({ message, ...line }, at) => {
    const { corrects, loose, doubts, sender } = line;
    // "SG1 3", and in the next message "5"; in "SG1 3", "SG2", "4" it is of the team that waits for it.
    const isBare = loose.length > 0 && doubts.some(({ code }) => code === 'NO_UNIT');
    if (corrects === null && !isBare) return { ...line, corrects: [] };
    const before = lines.slice(0, at).filter(({ proposals, bare }) => proposals.length + bare.length > 0);
    const own = before.filter((one) => one.sender === sender && (sender !== '' || one.message === message));
    const waits = own.length > 0 && own[own.length - 1]!.bare.length > 0;
    if (corrects === null && waits) return { ...line, corrects: [] };
    const meant = own.length > 0 || corrects !== 'wrong' ? own : before;
    const last = meant[meant.length - 1]?.message;
    const cells = meant.filter((one) => one.message === last).flatMap(({ proposals }) => proposals);
    return { ...line, corrects: cells.map(({ unit, day, indicator }) => ({ unit, day, indicator })) };
  });
}

/** Cells that are no longer sure, by `spotKey`: a person must look at another line first. */
export function contestedIn(lines: readonly ReadLine[]): Set<string> {
  const asked = lines.filter(({ verdict, doubts }) => verdict === 'ask' && !isConflict(doubts));
  return new Set([
    ...asked.flatMap(({ proposals }) => proposals.map(spotKey)),
    ...lines.flatMap(({ corrects }) => corrects.map(spotKey)),
  ]);
}

/** Asked about for the sake of another line alone. */
export const isConflict = (doubts: ReadLine['doubts']): boolean =>
  doubts.some(({ code }) => code === 'CONFLICT');
