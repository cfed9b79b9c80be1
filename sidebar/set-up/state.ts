/** What the set-up panel keeps between drawings, and what the server is asked. */
import type { PlanChange } from '../../src/app/set-up/preview-change';
import type { FoundWays, Review } from '../../src/app/set-up/ways';
import type { Found } from '../../src/app/sidebar/found';
import type { Shell, View } from '../panel';
import { fill, words } from '../words';
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
  /** Something was typed or chosen since the forms were read. */
  unsaved: boolean;
} = {
  setUp: null,
  samples: [],
  place: 'start',
  review: null,
  asked: null,
  found: null,
  made: false,
  unsaved: false,
};

/** What the shell has read last holds the forms too: whether they were taken from it, and gone on from. */
let seen: View | null = null;
let opened: View | null = null;

/**
 * Whoever comes back goes on where something typed is not saved yet, else where answers are missing. The forms are read
 * anew unless they just were.
 * @param anew whatever was typed
 */
export async function load(shell: Shell, anew = false): Promise<void> {
  const { view } = shell;
  takeView(shell);
  if (state.unsaved && !anew) return;
  if (view === seen && view !== opened && state.setUp !== null) {
    opened = view;
    return go(shell, startOf(state.setUp));
  }
  const read = await shell.ask('readForms', {}, { retry: () => void load(shell, anew) });
  if (read === null) return;
  state.samples = read.samples;
  take(read.setUp);
  await go(shell, startOf(read.setUp));
}

export function takeView({ view }: Shell): void {
  if (view === seen || view?.kind !== 'notReady' || view.setUp === null) return;
  seen = view;
  // Reading the same forms again is no reason to drop what was typed over them.
  const same = JSON.stringify(view.setUp.forms) === JSON.stringify(state.setUp?.forms);
  if (!state.unsaved || !same) take(view.setUp);
}

/** Their titles are asked for when somebody wants to see them. */
export async function listSamples(shell: Shell): Promise<void> {
  const read = state.samples.length > 0 ? null : await shell.ask('readForms', {});
  if (read === null) return;
  state.samples = read.samples;
  shell.draw();
}

function startOf({ hasForms, started, done }: SetUp): Place {
  if (!hasForms) return 'start';
  if (started) return 'plan';
  return STEPS.find(({ key }) => !done[key])?.key ?? 'review';
}

function take(setUp: SetUp): void {
  state.setUp = setUp;
  state.unsaved = false;
  for (const step of STEPS) step.read(setUp);
}

/** To another part; what was typed in this one and not saved stays in its fields. */
export async function go(shell: Shell, place: Place, unit: string | null = null): Promise<void> {
  Object.assign(state, { place, asked: null, found: null, made: false });
  if (place === 'review') {
    const review = await shell.ask('review', { unit }, { retry: () => void go(shell, place, unit) });
    if (review === null) return;
    state.review = review;
  }
  shell.draw();
}

/** A change that was shown is not wanted: it stays in the fields. */
export async function refuse(shell: Shell, step: Step): Promise<void> {
  await go(shell, step.key);
  shell.say(words().setUp.notSaved);
}

export async function save(shell: Shell, step: Step): Promise<void> {
  const changes = step.changes();
  if (changes === null) {
    shell.draw();
    const wrong = document.querySelectorAll<HTMLElement>('#panel [aria-invalid=true]');
    wrong[0]?.focus();
    shell.say(fill(words().setUp.fix, { count: wrong.length }));
    return;
  }
  await send(shell, step, changes, null);
}

/** @param agreed the plan that was shown and is wanted */
export async function send(shell: Shell, step: Step, changes: Changes, agreed: string | null): Promise<void> {
  if (isEmpty(changes) && state.setUp?.hasForms === true) return onwards(shell, step, '');
  const retry = () => void send(shell, step, changes, agreed);
  const saved = await shell.ask('saveForms', { changes, agreed }, { retry });
  if (saved === null) return;
  state.asked = saved.kind === 'ask' ? { changes, change: saved.change } : null;
  state.found =
    saved.kind === 'saved' || saved.found.items.length === 0
      ? null
      : { items: saved.found, unsaved: saved.kind === 'wrong' };
  if (saved.kind !== 'saved') {
    shell.draw();
    document.getElementById(saved.kind === 'ask' ? 'title-change' : 'title-found')?.focus();
    return;
  }
  take(saved.setUp);
  if (saved.view !== null) shell.take(saved.view);
  const { saved: plain, savedBuilt } = words().setUp;
  // Another list of units is looked at as a whole before the tables follow it.
  const replaced = saved.setUp.started && !saved.rebuilt;
  await onwards(shell, step, saved.rebuilt ? savedBuilt : plain, replaced);
}

function isEmpty({ answers, units }: Changes): boolean {
  const count = Object.keys(answers?.rows ?? {}).length + Object.keys(answers?.lists ?? {}).length;
  return units === undefined && count === 0;
}

async function onwards(shell: Shell, step: Step, said: string, toReview = false): Promise<void> {
  const next = toReview ? undefined : STEPS[STEPS.indexOf(step) + 1];
  await go(shell, next?.key ?? 'review');
  shell.say(said);
  document.getElementById('title-step')?.focus();
}

export async function takeWay(shell: Shell, found: FoundWays, way: FoundWays['ways'][number]): Promise<void> {
  const input = { finding: found.code, path: found.path, way: way.code, says: way.text };
  const answer = await shell.ask('takeWay', input, { retry: () => void takeWay(shell, found, way) });
  if (answer === null) return;
  state.review = answer.review;
  take(answer.setUp);
  shell.draw();
  const { taken, stale } = words().setUp.review;
  shell.say(answer.taken ? fill(taken, { way: way.text }) : stale);
  document.getElementById('title-ways')?.focus();
}

export async function openSample(shell: Shell, at: number): Promise<void> {
  const setUp = await shell.ask('openSample', { at }, { retry: () => void openSample(shell, at) });
  if (setUp === null) return;
  take(setUp);
  await go(shell, startOf(setUp));
}
