/** What the set-up panel keeps between drawings. */
import type { PlanChange } from '../../src/app/set-up/preview-change';
import type { Review } from '../../src/app/set-up/ways';
import type { Found } from '../../src/app/sidebar/found';
import type { Shell } from '../panel';
import type { Changes, SetUp, Step } from './step';
import { STEPS } from './steps';

export type Place = 'start' | Step['key'] | 'review';

export const state: {
  setUp: SetUp | null;
  samples: readonly string[];
  place: Place;
  review: Review | null;
  /** A change that waits for a yes. */
  asked: { changes: Changes; change: PlanChange } | null;
  /** Why a change cannot be, what it would leave open, or what a check found. */
  found: { items: Found; unsaved: boolean } | null;
  /** Tables were made a moment ago. */
  made: boolean;
} = {
  setUp: null,
  samples: [],
  place: 'start',
  review: null,
  asked: null,
  found: null,
  made: false,
};

/** The forms as they were read by now. @param keeps whose fields hold on to what was typed and not saved; all when left out */
export function take(setUp: SetUp, keeps: (step: Step) => boolean = () => true): void {
  state.setUp = setUp;
  for (const step of STEPS) step.read(setUp, keeps(step));
}

/** Steps with something that is not saved. */
export function drafts(): readonly Step[] {
  return STEPS.filter((step) => step.touched());
}

/** To another part; what was typed in this one and not saved stays in its fields. */
export async function go(shell: Shell, place: Place, unit: string | null = null): Promise<void> {
  Object.assign(state, { place, asked: null, found: null, made: false });
  if (place === 'review' && !(await look(shell, unit))) return;
  shell.draw();
}

/** The last look, as things are now. @returns false when the server did not answer */
export async function look(shell: Shell, unit: string | null): Promise<boolean> {
  const retry = () => void go(shell, 'review', unit);
  const review = await shell.ask('review', { unit }, { retry });
  if (review !== null) state.review = review;
  return review !== null;
}
