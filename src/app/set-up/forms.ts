/** The forms read as answers, and changed answers saved in their cells: one read, one write. */
import type { Language } from '../../messages/shape';
import { type Compiled, compile, oneBatch, type Snapshot, tabOf } from '../../sheets-api';
import { readAnswers } from '../../workbook/decode/form-answers';
import { readUnitLines } from '../../workbook/decode/unit-lines';
import type { FormAnswers, Forms } from '../../workbook/form-answers';
import { settingsTab, unitsTab } from '../../workbook/tabs';
import { blankAnswers } from '../../workbook/tabs/blank';
import { answeredTab } from '../../workbook/tabs/settings';
import { AppError } from '../app-error';
import { applyOver } from '../batch';
import type { Ports } from '../ports';
import { writeExpectation, writeRequests } from './forms-requests';
import { answerWrites } from './forms-writes';
import { isTyped } from './units-typed';
import { unitsPart } from './units-writes';

export interface FormsRead {
  /** Where there are none: the usual answers of blank forms. */
  forms: Forms;
  hasForms: boolean;
  /** Tables were made from them. */
  started: boolean;
  /** Numbers were typed or closed: units are no longer replaced. */
  typed: boolean;
}

/** @throws AppError LAYOUT_LOST */
export function readForms(snapshot: Snapshot, language: Language): FormsRead {
  const [settings, units] = [tabOf(snapshot, 'settings'), tabOf(snapshot, 'units')];
  return {
    forms: {
      answers: answersIn(snapshot, language),
      units: units === null ? [] : (readUnitLines(units)?.lines ?? []),
    },
    hasForms: settings !== null && units !== null,
    started: tabOf(snapshot, 'versions') !== null,
    typed: isTyped(snapshot, language),
  };
}

/** @throws AppError LAYOUT_LOST */
export function answersIn(snapshot: Snapshot, language: Language): FormAnswers {
  if (tabOf(snapshot, 'settings') === null) return blankAnswers(language);
  return readSettings(snapshot).answers;
}

function readSettings(snapshot: Snapshot) {
  const tab = tabOf(snapshot, 'settings')!;
  const read = readAnswers(tab);
  if (read === null) throw new AppError('LAYOUT_LOST', { tab: tab.title });
  return read;
}

/**
 * Writes the cells whose answers changed and nothing else; makes the forms that are not there yet.
 * @param change what is to be other; rows and lists it leaves out stay. Asked again when people moved lines meanwhile
 * @returns whether anything was written
 * @throws AppError NOT_SECRETARY, LAYOUT_LOST, CHANGED_MEANWHILE, and those of `Ports.sheets`
 */
export function saveForms(
  ports: Ports,
  language: Language,
  change: (now: Forms & { started: boolean }) => Partial<Forms>,
): boolean {
  return ports.lock.withLock(
    () =>
      applyOver(ports, null, (snapshot) => {
        const { forms, started } = readForms(snapshot, language);
        const compiled = compileForms(ports, language, snapshot, change({ ...forms, started }));
        return { compiled, result: null };
      }).written,
  );
}

/** The batch that brings the forms to what they are to be. */
export function compileForms(
  ports: Pick<Ports, 'userEmail' | 'now'>,
  language: Language,
  snapshot: Snapshot,
  next: Partial<Forms>,
): Compiled {
  const now = answersIn(snapshot, language);
  const answers: FormAnswers = {
    rows: { ...now.rows, ...next.answers?.rows },
    lists: { ...now.lists, ...next.answers?.lists },
  };
  const isNew = tabOf(snapshot, 'settings') === null;
  const units = unitsPart(ports, language, snapshot, answers, next.units ?? null);
  const tabs = [
    ...(isNew ? [answeredTab(answers, language)] : []),
    ...(units.tab === null ? [] : [units.tab]),
  ];
  const made =
    tabs.length === 0
      ? oneBatch([])
      : compile({ tabs, names: [] }, snapshot, {
          editor: ports.userEmail(),
          reset: units.tab !== null && tabOf(snapshot, 'units') !== null ? ['units'] : [],
          drop: [],
          referred: [settingsTab(null, language), unitsTab(null, language)],
          fills: [],
        });
  const written = isNew || next.answers === undefined ? null : answerPart(snapshot, next.answers, language);
  return oneBatch(
    [...units.before, ...made.batches.flat(), ...units.cells, ...(written?.requests ?? [])],
    [...made.expected, ...units.expected, ...(written?.expected ?? [])],
  );
}

function answerPart(snapshot: Snapshot, answers: Partial<FormAnswers>, language: Language) {
  const { form, ...read } = readSettings(snapshot);
  const writes = answerWrites({ form, ...read }, answers, language);
  return { requests: writeRequests(form, writes), expected: writeExpectation(form, writes) };
}
