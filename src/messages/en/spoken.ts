/**
 * What the server says to people, apart from what stands in tabs: a bundle has these in both languages, and the rest in that
 * of its tabs.
 */
import { acts } from './acts';
import { archive } from './archive';
import { consolidation } from './consolidation';
import { findings } from './findings';
import { holidays } from './holidays';
import { menu } from './menu';
import { rebalance } from './rebalance';
import { records } from './records';
import { reporting } from './reporting';
import { ui } from './ui';
import { unitTable } from './unit-table';
import { ways } from './ways';
import { zalo } from './zalo';

export const spoken = {
  menu,
  ui,
  acts,
  findings,
  ways,
  holidays,
  rebalance,
  records,
  reporting,
  archive,
  consolidation,
  unitTable,
  zalo,
} as const;
