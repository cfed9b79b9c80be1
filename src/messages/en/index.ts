import type { Messages } from '../shape';
import { acts } from './acts';
import { findings } from './findings';
import { menu } from './menu';
import { selfCheck } from './self-check';
import { tabs } from './tabs';
import { ui } from './ui';
import { ways } from './ways';

export const en: Messages = { menu, tabs, findings, ways, ui, acts, selfCheck };
