import type { Identity } from '../../local/workbook/api';

export const secretary: Identity = { email: 'van-phong@xa.example', role: 'owner' };
/** Of the same domain as the secretary. */
export const colleague: Identity = { email: 'can-bo@xa.example', role: 'editor' };
/** Of another domain. */
export const leader: Identity = { email: 'to-truong@mail.example', role: 'editor' };
export const guest: Identity = { email: 'khach@mail.example', role: 'viewer' };
export const linkEditor: Identity = { email: '', role: 'editor' };
