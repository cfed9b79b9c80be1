/** Coming to the set-up, and back to it: the forms are read, what was typed is still there. */
import type { Shell, View } from '../panel';
import { retold } from '../today/found';
import { spoken } from '../words';
import { drafts, go, look, type Place, state, take } from './state';
import type { SetUp } from './step';
import { STEPS } from './steps';

/** What the shell has read last holds the forms too: whether they were taken from it, and gone on from. */
let seen: View | null = null;
let opened: View | null = null;
/** Of what the server has told. */
let told = spoken();

/**
 * Whoever comes back goes on where something typed is not saved yet, else where answers are missing; whoever changes the
 * language stays where they are. The forms are read anew unless they just were.
 * @param moves something was done: it goes on from there whatever was typed
 */
export async function load(shell: Shell, moves = false): Promise<void> {
  const { view } = shell;
  const isFirst = state.setUp === null;
  addEventListener('beforeunload', askBeforeLeaving);
  takeView(shell);
  if (view === seen && view !== opened) opened = view;
  else {
    const read = await shell.ask('readForms', {}, { retry: () => void load(shell, moves) });
    if (read === null) return;
    state.samples = read.samples;
    take(read.setUp);
  }
  const isOther = told !== spoken() && !isFirst;
  told = spoken();
  if (isOther) await tellAnew(shell);
  else if (moves || isFirst || drafts().length === 0) await go(shell, startOf(state.setUp!));
  else shell.draw();
}

/** The browser asks whether the page is to go, with what was typed and not saved. */
function askBeforeLeaving(event: Event): void {
  if (drafts().length > 0) event.preventDefault();
}

/** In another language. A question that was open is given up: its change is still in the fields. */
async function tellAnew(shell: Shell): Promise<void> {
  if (state.asked !== null) Object.assign(state, { asked: null, found: null });
  if (state.place === 'review') await look(shell, state.review?.preview?.unit ?? null);
  const { found } = state;
  const items = found === null ? null : await retold(shell, found.items);
  state.found = found === null || items === null ? null : { ...found, items };
  shell.draw();
}

export function takeView({ view }: Shell): void {
  if (view === seen || view?.kind !== 'notReady' || view.setUp === null) return;
  seen = view;
  take(view.setUp);
}

/** Their titles are asked for when somebody wants to see them. */
export async function listSamples(shell: Shell): Promise<void> {
  const read = state.samples.length > 0 ? null : await shell.ask('readForms', {});
  if (read === null) return;
  state.samples = read.samples;
  shell.draw();
}

export async function openSample(shell: Shell, at: number): Promise<void> {
  const setUp = await shell.ask('openSample', { at }, { retry: () => void openSample(shell, at) });
  if (setUp === null) return;
  take(setUp, () => false);
  await go(shell, startOf(setUp));
}

function startOf({ hasForms, started, steps }: SetUp): Place {
  if (!hasForms) return 'start';
  if (started) return 'plan';
  return STEPS.find(({ key }) => steps[key] !== 'done')?.key ?? 'review';
}
