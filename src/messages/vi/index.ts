import { acts } from './acts';
import { archive } from './archive';
import { consolidation } from './consolidation';
import { daily } from './daily';
import { findings } from './findings';
import { holidays } from './holidays';
import { leaflet } from './leaflet';
import { menu } from './menu';
import { progress } from './progress';
import { rebalance } from './rebalance';
import { records } from './records';
import { reporting } from './reporting';
import { reports } from './reports';
import { selfCheck } from './self-check';
import { sending } from './sending';
import { sideTabs } from './side-tabs';
import { tabs } from './tabs';
import { ui } from './ui';
import { unitTable } from './unit-table';
import { ways } from './ways';
import { zalo } from './zalo';

export const vi = {
  menu,
  tabs,
  findings,
  ways,
  ui,
  acts,
  archive,
  selfCheck,
  daily,
  progress,
  sideTabs,
  sending,
  records,
  rebalance,
  reports,
  reporting,
  consolidation,
  leaflet,
  zalo,
  unitTable,
  holidays,
} as const;
