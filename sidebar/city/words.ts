/** The words of the last run, to be copied. */
import type { CallOutput } from '../../src/apps-script/endpoints';
import { persist } from '../acts';
import { copyBox } from '../controls';
import { button, el, section } from '../dom';
import type { Shell } from '../panel';
import { words } from '../words';

const PARTS = ['chairman', 'office', 'group'] as const;

/** Undefined: not asked for yet; null: there is nothing to say. */
let texts: CallOutput<'cityWords'> | undefined;

export function cityWordsSection(shell: Shell): HTMLElement {
  const w = words().report;
  const write = button(texts ? w.writeAgain : w.write, {}, async () => {
    texts = await persist(shell, 'cityWords', {});
    shell.draw();
  });
  const boxes = texts ? PARTS.map((part) => copyBox(shell, w.parts[part], texts![part])) : [];
  const none = texts === null ? el('p', {}, w.wordsNone) : null;
  return section('words', w.words, ...boxes, none, el('div', { class: 'answers' }, write));
}
