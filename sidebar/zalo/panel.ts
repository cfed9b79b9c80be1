/** "Tin Zalo": reminders for the groups, and numbers out of their messages. */
import type { Panel } from '../panel';
import { askedPart } from '../parts';
import { words } from '../words';
import { chatSections } from './chat';
import { compose, composeAgain, reminderSection } from './reminders';

/** What the menu item asked for is done once. */
let isDone = false;

export const zaloPanel: Panel = {
  key: 'zalo',
  title: () => words().panels.zalo,
  body: (shell) => [reminderSection(shell), ...chatSections(shell)],
  opened(shell) {
    const part = isDone ? undefined : askedPart();
    isDone = true;
    if (part === 'remind') void compose(shell);
    else {
      composeAgain(shell);
      if (part === 'chat') document.querySelector<HTMLElement>('.chat textarea')?.focus();
    }
  },
};
