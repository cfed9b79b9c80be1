/** What went wrong, in plain words, and what to do next: try again, or the act that mends it. */
import { type Act, nameOf, runAct } from './acts';
import { button, el } from './dom';
import type { Shell } from './panel';
import { errorText, words } from './words';

export interface Failure {
  answer: { code: string; text: string };
  /** Null: the same again would fail again. */
  again: (() => void) | null;
}

/** Acts that lead out of a failure. */
const WAYS: { readonly [code: string]: Act } = {
  FORMS_CHANGED: 'build',
  NOT_BUILT: 'build',
  FORMS_WRONG: 'checkPlan',
};

export function failureParts(shell: Shell, { answer, again }: Failure): HTMLElement[] {
  const way = WAYS[answer.code];
  return [
    el('p', {}, errorText(answer)),
    ...(way === undefined ? [] : [button(nameOf(way), { class: 'act' }, () => void runAct(shell, way))]),
    ...(again === null ? [] : [button(words().retry, { class: 'act' }, again)]),
  ];
}
