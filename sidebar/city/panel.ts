import type { Panel } from '../panel';
import { words } from '../words';

export const cityPanel: Panel = {
  key: 'city',
  title: () => words().panels.city,
  body: () => [],
};
