import type { Widen } from '../shape';
import type { setUp as vi } from '../vi/sidebar-set-up';

export const setUp: Widen<typeof vi> = {};
