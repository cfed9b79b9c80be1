import type { Panel } from '../panel';
import { words } from '../words';

export const zaloPanel: Panel = {
  key: 'zalo',
  title: () => words().panels.zalo,
  body: () => [],
};
