/** By when each level reports, and what a day's number covers then. */
import { el } from '../dom';
import type { Shell } from '../panel';
import { fill, words } from '../words';
import { Items } from './items';
import { lineChoice, lineText, listField } from './list-fields';

export const cutOffs = new Items('cutOff', { 0: 'text', 1: 'time' });
const CUT_OFF = { level: 0, time: 1, offset: 2 } as const;

export function cutOffsField(shell: Shell, levels: readonly string[], strict: boolean): HTMLElement[] {
  const w = words().setUp.reporting;
  const says = () => {
    const line = document.getElementById('window');
    if (line !== null) line.textContent = windowText(levels);
    return '';
  };
  const leaf = levels[levels.length - 1] ?? null;
  return [
    listField(shell, cutOffs, {
      title: w.cutOffs,
      name: w.cutOff,
      add: w.addCutOff,
      begin: () => [leaf, null, 'sameDay'],
      line: (at) => [
        lineChoice(shell, cutOffs, at, CUT_OFF.level, w.level, named(levels, at)),
        lineText(cutOffs, at, CUT_OFF.time, w.time, strict, { says }),
        lineChoice(shell, cutOffs, at, CUT_OFF.offset, w.offset, w.offsets),
      ],
    }),
    el('p', { class: 'soft', id: 'window' }, windowText(levels)),
  ];
}

/** A level that is not in the plan any more is shown all the same, so that it can be put right. */
function named(levels: readonly string[], at: number): Record<string, string> {
  const own = String(cutOffs.items[at]!.raw[CUT_OFF.level] ?? '');
  const names = own === '' || levels.includes(own) ? levels : [...levels, own];
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** From one cut-off of those who report to the next. */
function windowText(levels: readonly string[]): string {
  const w = words().setUp.reporting;
  const leaf = levels[levels.length - 1];
  const at = cutOffs.items.findIndex(({ raw }) => raw[CUT_OFF.level] === leaf);
  const time = at < 0 ? null : cutOffs.value(at, CUT_OFF.time);
  if (typeof time !== 'string') return '';
  const next = cutOffs.items[at]!.raw[CUT_OFF.offset] === 'nextDay';
  return fill(w.window, { time, from: next ? w.today : w.before, to: next ? w.after : w.today });
}
