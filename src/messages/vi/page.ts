/** The words of the sidebar's page. */
import { menu } from './menu';
import { statuses } from './progress';
import { sidebar } from './sidebar';
import { calendar } from './sidebar-calendar';
import { city } from './sidebar-city';
import { planText } from './sidebar-plan-text';
import { report } from './sidebar-report';
import { setUp } from './sidebar-set-up';
import { units } from './sidebar-units';
import { zalo } from './sidebar-zalo';

export const page = {
  ...sidebar,
  menu,
  statuses,
  zalo,
  setUp,
  units,
  calendar,
  planText,
  report,
  city,
} as const;
