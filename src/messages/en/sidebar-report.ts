import type { Widen } from '../shape';
import type { report as vi } from '../vi/sidebar-report';

export const report: Widen<typeof vi> = {};
