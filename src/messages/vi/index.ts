import { acts } from './acts';
import { findings } from './findings';
import { menu } from './menu';
import { selfCheck } from './self-check';
import { tabs } from './tabs';
import { ui } from './ui';
import { ways } from './ways';

export const vi = { menu, tabs, findings, ways, ui, acts, selfCheck } as const;
