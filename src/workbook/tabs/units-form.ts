/** The columns of "Danh sách tổ"; the tab draws them, the decoder reads by them. */
import type { Unit } from '../../domain/campaign';
import type { tabs } from '../../messages/vi/tabs';

export type UnitWord = keyof (typeof tabs)['forms']['unitFields'];

export type UnitKind = 'text' | 'level' | 'whole' | 'decimal' | 'days' | 'phone';

export interface UnitField {
  /** Column key and, except for level and teams, the unit's own field. */
  id: UnitWord & (keyof Unit | 'level' | 'teams');
  kind: UnitKind;
  width: number;
}

const field = (id: UnitField['id'], kind: UnitKind, width: number): UnitField => ({ id, kind, width });

/** Before the columns of given quotas, one an indicator. */
export const FIELDS_BEFORE: readonly UnitField[] = [
  field('code', 'text', 70),
  field('level', 'level', 110),
  field('name', 'text', 180),
  field('formerName', 'text', 120),
  field('parent', 'text', 90),
  field('teams', 'whole', 64),
  field('eligible', 'whole', 84),
  field('holders', 'whole', 84),
  field('baseline', 'whole', 84),
  field('weight', 'decimal', 72),
];

export const FIELDS_AFTER: readonly UnitField[] = [
  field('supply', 'whole', 72),
  field('dailyCap', 'whole', 84),
  field('dailyMin', 'whole', 84),
  field('workDays', 'days', 170),
  field('leader', 'text', 150),
  field('phone', 'phone', 110),
  field('email', 'text', 160),
  field('members', 'whole', 84),
  field('officer', 'text', 150),
];

/** Hidden: a shared file shows how to reach nobody; only who may edit the tab can open these columns. */
export const PRIVATE_FIELDS: ReadonlySet<string> = new Set(['phone', 'email']);

export const quotaColumn = (indicator: string): string => `quota|${indicator}`;

/** The indicator a column of given quotas belongs to; null for other columns. */
export function quotaIndicator(column: string): string | null {
  return column.startsWith('quota|') ? column.slice('quota|'.length) : null;
}
