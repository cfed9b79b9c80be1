import type { Panel } from '../panel';
import { words } from '../words';

export const reportsPanel: Panel = {
  key: 'reports',
  title: () => words().panels.reports,
  body: () => [],
};
