/** "Em nhầm, 5 mới đúng": what somebody wrote before is no longer sure. */
import { spotKey } from '../../../domain/record/vanished';
import { ONE_BREATH } from './context';
import type { ReadLine } from './line';
import type { Message } from './message';

/** A line before it is known which others it speaks of. */
export type Told = Omit<ReadLine, 'corrects'> & {
  /** It says that something was wrong, or that there is more; `maybe`: words that are not understood, and a number. */
  corrects: 'wrong' | 'more' | 'maybe' | null;
  /** Its numbers and doubts, where it seems to say nothing. */
  aside: Pick<ReadLine, 'loose' | 'bare' | 'doubts'>;
  message: Message;
};

/**
 * Cells of the last numbers of the same person go with the line that corrects them. Who wrote none, and says that
 * something is wrong, means what was written last.
 */
export function withCorrections(lines: readonly Told[]): ReadLine[] {
  return lines.map(({ message, aside, corrects, ...line }, at) => {
    const { loose, doubts, sender } = line;
    // "SG1 3", and in the next message "5"; in "SG1 3", "SG2", "4" it is of the team that waits for it.
    const isBare = loose.length > 0 && doubts.some(({ code }) => code === 'NO_UNIT');
    if (corrects === null && !isBare) return { ...line, corrects: [] };
    const before = lines.slice(0, at).filter(({ proposals, bare }) => proposals.length + bare.length > 0);
    const own = before.filter((one) => one.sender === sender && (sender !== '' || one.message === message));
    const last = own[own.length - 1];
    if (corrects === null && last !== undefined && last.bare.length > 0) return { ...line, corrects: [] };
    const isNear = line.at !== null && last?.at != null && line.at - last.at <= ONE_BREATH;
    if (corrects === 'maybe' && !isNear) return { ...line, corrects: [] };
    const meant = last !== undefined || corrects !== 'wrong' ? own : before;
    const cells = meant
      .filter((one) => one.message === meant[meant.length - 1]!.message)
      .flatMap(({ proposals }) => proposals)
      .map(({ unit, day, indicator }) => ({ unit, day, indicator }));
    const asked = corrects === 'maybe' ? { ...aside, verdict: 'ask' as const } : {};
    return { ...line, ...asked, corrects: cells };
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
