/** One ward read: its published range, or why there is none. */
import { fileIdOf } from '../../domain/consolidation/link';
import { PUBLISHED_NAME } from '../../domain/consolidation/published';
import type { Unread } from '../../domain/consolidation/reason';
import type { WardLine, WardState } from '../../domain/consolidation/ward';
import { readPublished } from '../../workbook/decode/published';
import { AppError } from '../app-error';
import type { FileAnswer, Ports } from '../ports';
import type { Pace } from './pace';
import type { Outcome } from './ward-cells';

const REFUSALS = {
  denied: 'denied',
  gone: 'gone',
  notSheet: 'notSheet',
  noRange: 'notPublished',
  noAnswer: 'noAnswer',
} as const;

/**
 * @param known why it cannot be read, found before anything was asked
 * @returns null when Google is too busy to go on now
 */
export function readWard(
  ports: Pick<Ports, 'files' | 'now'>,
  pace: Pace,
  { link }: WardLine,
  known: Unread | undefined,
): Outcome | null {
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

export function stateAfter(state: WardState, outcome: Outcome): WardState {
  return 'unread' in outcome
    ? { ...state, unread: outcome.unread }
    : { ...state, published: outcome.published, readAt: outcome.readAt, unread: null };
}
