import type { Widen } from '../shape';
import type { zalo as vi } from '../vi/sidebar-zalo';

export const zalo: Widen<typeof vi> = {};
