/** A step is saved, a way out taken; what either would alter in tables that stand is agreed to first. */
import type { FoundWays } from '../../src/app/set-up/ways';
import type { Shell } from '../panel';
import { fill, words } from '../words';
import { go, state, take } from './state';
import type { Changes, Step } from './step';
import { STEPS } from './steps';

/** Fields that were told to be wrong, and those saved that are to be looked at. */
let wrongs = 0;
let doubts = 0;

const wrongFields = () => document.querySelectorAll<HTMLElement>('#panel [aria-invalid=true]');

/** Something was typed or left: how many are wrong still. */
export function recount(shell: Shell): void {
  const now = wrongs === 0 ? 0 : wrongFields().length;
  if (now === wrongs) return;
  wrongs = now;
  shell.say(now === 0 ? '' : fill(words().setUp.fix, { count: now }));
}

export async function save(shell: Shell, step: Step): Promise<void> {
  const changes = step.changes();
  if (changes === null) {
    shell.draw();
    wrongFields()[0]?.focus();
    wrongs = wrongFields().length;
    shell.say(fill(words().setUp.fix, { count: wrongs }));
    return;
  }
  doubts = document.querySelectorAll('#panel .ask[id$="-note"]').length;
  await send(shell, step, changes, null);
}

/** @param agreed the plan that was shown and is wanted */
export async function send(shell: Shell, step: Step, changes: Changes, agreed: string | null): Promise<void> {
  wrongs = 0;
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
  take(saved.setUp, (other) => other !== step);
  if (saved.view !== null) shell.take(saved.view);
  const { saved: plain, savedBuilt } = words().setUp;
  // Another list of units is looked at as a whole before the tables follow it.
  const replaced = saved.setUp.started && !saved.rebuilt;
  const look =
    doubts === 0 ? '' : ` ${fill(words().setUp.doubt.count, { count: doubts, step: step.title() })}`;
  await onwards(shell, step, (saved.rebuilt ? savedBuilt : plain) + look, replaced);
}

/** A change that was shown is not wanted: it stays in the fields. */
export async function refuse(shell: Shell, step: Step): Promise<void> {
  await go(shell, step.key);
  shell.say(words().setUp.notSaved);
}

/** What was typed in a step and not saved is not wanted. */
export function drop(shell: Shell, step: Step): void {
  wrongs = 0;
  step.read(state.setUp!, false);
  shell.draw();
  document.getElementById('title-step')?.focus();
  shell.say(words().setUp.dropped);
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
