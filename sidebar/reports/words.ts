/** "Lời văn": three texts to copy, and their figures, each leading to its cell. */
import type { ReportsView } from '../../src/app/sidebar/reports';
import type { Sending } from '../../src/app/sidebar/sending';
import { percent } from '../../src/messages/format';
import { persist } from '../acts';
import { copyBox } from '../controls';
import { button, el, section } from '../dom';
import type { Shell } from '../panel';
import { fill, number, signed, spoken, wallDay, wallTime, words } from '../words';

const PARTS = ['chairman', 'office', 'group'] as const;

/** Undefined: not asked for yet; null: there is nothing to say. */
let sending: Sending | null | undefined;
/** Of the words as they would be now. */
let mark: ReportsView['words'] = null;

/** The reports were read anew, and the mark of the words with them. */
export function wordsRead(now: ReportsView['words']): void {
  mark = now;
}

/** Words that say what is no longer so are gone: nobody is to copy them. */
export function wordsSection(shell: Shell): HTMLElement {
  const w = words().report;
  const write = button(sending ? w.writeAgain : w.write, { class: 'act' }, () => void load(shell));
  if (sending === undefined) return section('words', w.words, write);
  if (sending === null) return section('words', w.words, el('p', {}, w.wordsNone), write);
  const { words: texts, figures, at } = sending;
  const moment = { time: wallTime(at), day: wallDay(at) };
  if (sending.mark !== mark)
    return section('words', w.words, el('p', { class: 'status changed' }, fill(w.wordsOld, moment)), write);
  const items = figures.map((one) =>
    el(
      'li',
      {},
      button(`${nameOf(one)}: ${textOf(one)}`, { class: 'to' }, () => void goTo(shell, one.column)),
    ),
  );
  return section(
    'words',
    w.words,
    el('p', { class: 'soft' }, fill(w.wordsAt, moment)),
    ...PARTS.map((part) => copyBox(shell, w.parts[part], texts[part])),
    el('h3', {}, w.leads),
    el('ul', {}, ...items),
    el(
      'div',
      { class: 'answers' },
      write,
      button(w.showPicture, {}, () => void shell.ask('showReport', { tab: 'picture' })),
    ),
  );
}

type Figure = Sending['figures'][number];

function nameOf({ figure, of }: Figure): string {
  const name = words().report.figures[figure];
  return of === null ? name : `${name} – ${of}`;
}

function textOf({ figure, value }: Figure): string {
  if (value === null) return words().report.unknown;
  if (figure === 'share') return `${percent(value, spoken())} %`;
  return figure === 'gap' ? signed(value) : number(value);
}

async function load(shell: Shell): Promise<void> {
  sending = await persist(shell, 'words', {});
  mark = sending?.mark ?? null;
  shell.draw();
}

async function goTo(shell: Shell, column: string): Promise<void> {
  const shown = await shell.ask('goToFigure', { column }, { retry: () => void goTo(shell, column) });
  if (shown !== null) shell.say(shown ? words().report.figureShown : words().report.figureGone);
}
