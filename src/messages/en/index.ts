import { findings } from './findings';
import { menu } from './menu';
import { tabs } from './tabs';
import { ui } from './ui';
import { ways } from './ways';
import type { Messages } from '../shape';

export const en: Messages = { menu, tabs, findings, ways, ui };
