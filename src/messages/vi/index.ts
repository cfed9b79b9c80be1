import { findings } from './findings';
import { menu } from './menu';
import { tabs } from './tabs';
import { ui } from './ui';
import { ways } from './ways';

export const vi = { menu, tabs, findings, ways, ui } as const;
