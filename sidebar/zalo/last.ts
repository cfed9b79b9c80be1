/** What was written from messages last, and its undo. */
import { persist } from '../acts';
import { button, el, section } from '../dom';
import type { Shell } from '../panel';
import { fill, number, wallDay, wallTime, words } from '../words';
import { state } from './state';

export function lastSection(shell: Shell): HTMLElement {
  const w = words().zalo;
  const { last, notes } = state;
  const look = button(w.last, { class: 'link' }, () => void find(shell));
  const figures =
    last === null ? {} : { count: number(last.cells.length), time: wallTime(last.at), day: wallDay(last.at) };
  const made = section(
    'last',
    w.lastTitle,
    last === null ? null : el('p', {}, fill(last.isFresh ? w.written : w.lastAt, figures)),
    ...notes().map((text) => el('p', { class: 'note' }, text)),
    last === null ? look : button(w.undo, { class: 'act' }, () => void undo(shell)),
  );
  made.querySelector('h2')!.tabIndex = -1;
  return made;
}

async function find(shell: Shell): Promise<void> {
  const found = await persist(shell, 'lastWrite', {});
  const cells = found?.cells.map(({ unit, day, indicator }) => ({ unit, day, indicator })) ?? [];
  state.last = found === null ? null : { at: found.at, cells, isFresh: false };
  state.notes = () => (found === null ? [words().zalo.lastNone] : []);
  shell.draw();
}

async function undo(shell: Shell): Promise<void> {
  const { undone, kept, view } = await persist(shell, 'undoEntries', { entries: state.last!.cells });
  state.last = null;
  state.notes = () => {
    const w = words().zalo;
    const keptText = ({ unit, stands, isClosed }: (typeof kept)[number]) =>
      fill(isClosed ? w.keptClosed : stands === null ? w.keptBlank : w.kept, {
        unit,
        stands: String(stands),
      });
    return [fill(w.undone, { count: number(undone.length) }), ...kept.map(keptText)];
  };
  shell.take(view);
  document.getElementById('title-last')?.focus();
}
