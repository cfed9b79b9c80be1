/** The forms as the set-up shows them, and how far it is. */
import type { Language } from '../../messages/shape';
import type { Snapshot } from '../../sheets-api';
import type { FormAnswers, Forms } from '../../workbook/form-answers';
import { blankAnswers } from '../../workbook/tabs/blank';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { type FormsRead, readForms } from './forms';
import { type Holiday, holidaysIn } from './holidays';

export const STEPS = ['plan', 'targets', 'units', 'calendar', 'reporting'] as const;
export type StepKey = (typeof STEPS)[number];

/** `usual`: nobody has answered yet, and the usual answers hold. */
export type StepState = 'open' | 'usual' | 'done';

export interface SetUpView extends FormsRead {
  steps: Record<StepKey, StepState>;
  /** Public holidays within the period. */
  holidays: Holiday[];
}

/** @throws AppError NOT_SECRETARY, LAYOUT_LOST */
export function openSetUp(ports: Ports, language: Language): SetUpView {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  return setUpOf(snapshot, language, ports.ui.language);
}

/** @param spoken by whoever looks at it; `language` is that of the tabs */
export function setUpOf(snapshot: Snapshot, language: Language, spoken: Language = language): SetUpView {
  const read = readForms(snapshot, language);
  const { rows } = read.forms.answers;
  const [first, last] = [String(rows.first?.[0] ?? ''), String(rows.last?.[0] ?? '')];
  const holidays = holidaysIn({ first, last }, language, spoken);
  return { ...read, steps: stepsOf(read.forms, read.hasForms, language), holidays };
}

function stepsOf(forms: Forms, hasForms: boolean, language: Language): SetUpView['steps'] {
  const { answers, units } = forms;
  const { rows, lists } = answers;
  const has = (id: string, slot = 0) => (rows[id]?.[slot] ?? '') !== '';
  const names = rows['ind.name'] ?? [];
  const wanted = (lists.phaseTarget ?? []).length > 0 || has('joint.value') || units.some(isGiven);
  const aimed = names.some(
    (name, slot) => name !== null && (has('ind.target', slot) || has('ind.numerator', slot) || wanted),
  );
  const begun = (isDone: boolean): StepState => (isDone ? 'done' : 'open');
  const answered = (step: keyof typeof ASKED): StepState =>
    !hasForms ? 'open' : isUsual(step, answers, blankAnswers(language)) ? 'usual' : 'done';
  const ownDays = units.some(({ cells }) => (cells.workDays ?? '') !== '');
  return {
    plan: begun(['name', 'area', 'first', 'last', 'levels'].every((id) => has(id))),
    targets: begun(aimed),
    units: begun(units.length > 0),
    calendar: ownDays ? 'done' : answered('calendar'),
    reporting: answered('reporting'),
  };
}

/** Answers a new form begins with. Names of levels are the plan's. */
const ASKED = {
  calendar: { rows: ['weekday', 'saturday', 'sunday', 'rampUp'], list: 'day', from: 0 },
  reporting: { rows: ['entry.who', 'eveningWork', 'report.weekStart'], list: 'cutOff', from: 1 },
} as const;

function isUsual(step: keyof typeof ASKED, now: FormAnswers, blank: FormAnswers): boolean {
  const { rows, list, from } = ASKED[step];
  const text = ({ rows: own, lists }: FormAnswers) =>
    JSON.stringify([
      rows.map((id) => (own[id] ?? []).filter((raw) => raw !== null && raw !== '')),
      (lists[list] ?? []).map((item) => item.slice(from)),
      step === 'reporting' ? (lists.round ?? []).length : 0,
    ]);
  return text(now) === text(blank);
}

/** Quotas given from above need no target of their own. */
function isGiven({ quota }: Forms['units'][number]): boolean {
  return Object.values(quota).some((value) => value !== null);
}
