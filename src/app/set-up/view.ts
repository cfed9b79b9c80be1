/** The forms as the set-up shows them, and how far it is. */
import type { Language } from '../../messages/shape';
import type { Snapshot } from '../../sheets-api';
import type { Forms } from '../../workbook/form-answers';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { type FormsRead, readForms } from './forms';
import { type Holiday, holidaysIn } from './holidays';

export const STEPS = ['plan', 'targets', 'units', 'calendar', 'reporting'] as const;
export type StepKey = (typeof STEPS)[number];

export interface SetUpView extends FormsRead {
  /** Steps whose needed answers are there; calendar and reporting begin with the usual ones. */
  done: Record<StepKey, boolean>;
  /** Public holidays within the period. */
  holidays: Holiday[];
}

/** @throws AppError NOT_SECRETARY, LAYOUT_LOST */
export function openSetUp(ports: Ports, language: Language): SetUpView {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  return setUpOf(snapshot, language);
}

export function setUpOf(snapshot: Snapshot, language: Language): SetUpView {
  const read = readForms(snapshot, language);
  const { rows } = read.forms.answers;
  const [first, last] = [String(rows.first?.[0] ?? ''), String(rows.last?.[0] ?? '')];
  const holidays = holidaysIn({ first, last }, language);
  return { ...read, done: doneOf(read.forms, read.hasForms), holidays };
}

function doneOf({ answers: { rows, lists }, units }: Forms, hasForms: boolean): SetUpView['done'] {
  const has = (id: string, slot = 0) => (rows[id]?.[slot] ?? '') !== '';
  const names = rows['ind.name'] ?? [];
  const wanted = (lists.phaseTarget ?? []).length > 0 || has('joint.value') || units.some(isGiven);
  const aimed = names.some(
    (name, slot) => name !== null && (has('ind.target', slot) || has('ind.numerator', slot) || wanted),
  );
  return {
    plan: ['name', 'area', 'first', 'last', 'levels'].every((id) => has(id)),
    targets: aimed,
    units: units.length > 0,
    calendar: hasForms,
    reporting: hasForms,
  };
}

/** Quotas given from above need no target of their own. */
function isGiven({ quota }: Forms['units'][number]): boolean {
  return Object.values(quota).some((value) => value !== null);
}
