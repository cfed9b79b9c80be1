import type { Panel } from '../panel';
import { words } from '../words';

export const planTextPanel: Panel = {
  key: 'planText',
  title: () => words().panels.planText,
  body: () => [],
};
