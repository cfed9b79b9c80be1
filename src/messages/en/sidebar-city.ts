import type { Widen } from '../shape';
import type { city as vi } from '../vi/sidebar-city';

export const city: Widen<typeof vi> = {};
