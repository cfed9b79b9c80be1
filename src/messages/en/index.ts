import type { Messages } from '../shape';
import { daily } from './daily';
import { leaflet } from './leaflet';
import { progress } from './progress';
import { reports } from './reports';
import { selfCheck } from './self-check';
import { sending } from './sending';
import { sideTabs } from './side-tabs';
import { spoken } from './spoken';
import { tabs } from './tabs';

export const en: Messages = {
  ...spoken,
  tabs,
  selfCheck,
  daily,
  progress,
  sideTabs,
  sending,
  reports,
  leaflet,
};
