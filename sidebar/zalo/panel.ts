/** "Tin Zalo": reminders for the groups, and numbers out of their messages. */
import type { Panel } from '../panel';
import { words } from '../words';
import { chatSections } from './chat';
import { reminderSection } from './reminders';

export const zaloPanel: Panel = {
  key: 'zalo',
  title: () => words().panels.zalo,
  body: (shell) => [reminderSection(shell), ...chatSections(shell)],
};
