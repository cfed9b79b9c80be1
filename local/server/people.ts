/** The people the page can be tried as. The addresses are of the domain kept free for examples in Vietnamese. */
import type { Identity } from '../workbook/api';
import type { RoleName } from './protocol';

export const PEOPLE: Record<RoleName, Identity> = {
  secretary: { email: 'thuky@vi-du.vn', role: 'owner' },
  leader: { email: 'totruong@vi-du.vn', role: 'editor' },
  city: { email: 'thanhpho@vi-du.vn', role: 'owner' },
  viewer: { email: 'vanphong@vi-du.vn', role: 'viewer' },
};
