/** Messages ready to paste, one a hamlet. */
import type { CallOutput } from '../../src/apps-script/endpoints';
import { persist } from '../acts';
import { copyBox } from '../controls';
import { button, el, section } from '../dom';
import type { Shell } from '../panel';
import { fill, number, wallDay, wallTime, words } from '../words';

const KINDS = ['silent', 'behind'] as const;

let reminders: CallOutput<'reminders'> | null = null;
let kind: (typeof KINDS)[number] = 'silent';

/** What was written before may name teams that have reported since: it is written anew when the panel is come back to. */
export function composeAgain(shell: Shell): void {
  if (reminders !== null) void compose(shell);
}

export async function compose(shell: Shell): Promise<void> {
  reminders = await persist(shell, 'reminders', {});
  shell.draw();
}

export function reminderSection(shell: Shell): HTMLElement {
  const w = words().zalo;
  const again = button(
    reminders === null ? w.compose : w.composeAgain,
    { class: 'act main' },
    () => void compose(shell),
  );
  if (reminders === null) return section('remind', w.remind, again);
  const messages = reminders[kind];
  const choice = KINDS.map((each) =>
    button(
      `${w[each]} (${number(reminders![each].length)})`,
      { 'aria-pressed': String(each === kind) },
      () => {
        kind = each;
        shell.draw();
      },
    ),
  );
  const all = messages.map(({ text }) => text).join('\n\n');
  const count = { count: number(messages.length) };
  const none = kind === 'silent' && reminders.isRest ? w.none.rest : w.none[kind];
  return section(
    'remind',
    w.remind,
    again,
    el(
      'p',
      { class: 'soft' },
      fill(w.composedAt, { time: wallTime(reminders.at), day: wallDay(reminders.at) }),
    ),
    el('div', { class: 'switch', role: 'group', 'aria-label': w.show }, ...choice),
    messages.length === 0 ? el('p', {}, none) : null,
    messages.length > 1 ? copyBox(shell, fill(w.all, count), all) : null,
    ...messages.map(({ group, text }) => copyBox(shell, group, text)),
  );
}
