import type { Widen } from '../shape';
import type { planText as vi } from '../vi/sidebar-plan-text';

export const planText: Widen<typeof vi> = {};
