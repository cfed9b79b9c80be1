/** The forms read as answers, and changed answers saved in their cells: one read, one write. */
import type { Language } from '../../messages/shape';
import { type Compiled, compile, oneBatch, type Snapshot, tabOf } from '../../sheets-api';
import { readAnswers } from '../../workbook/decode/form-answers';
import type { Forms } from '../../workbook/form-answers';
import type { Tab } from '../../workbook/model';
import { settingsTab, unitsTab } from '../../workbook/tabs';
import { blankCampaign } from '../../workbook/tabs/blank';
import { answeredTab } from '../../workbook/tabs/settings';
import { settingsValues } from '../../workbook/tabs/settings-values';
import { AppError } from '../app-error';
import { applyOver } from '../batch';
import type { Ports } from '../ports';
import { answerWrites, writeExpectation, writeRequests } from './forms-writes';

export interface FormsRead {
  /** Where there are none: the usual answers of blank forms. */
  forms: Forms;
  hasForms: boolean;
  /** Tables were made from them. */
  started: boolean;
}

/** @throws AppError LAYOUT_LOST */
export function readForms(snapshot: Snapshot, language: Language): FormsRead {
  const settings = tabOf(snapshot, 'settings');
  return {
    forms: {
      answers: settings === null ? settingsValues(blankCampaign(language)) : readSettings(snapshot).answers,
      units: [],
    },
    hasForms: settings !== null && tabOf(snapshot, 'units') !== null,
    started: tabOf(snapshot, 'versions') !== null,
  };
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
  ports: Pick<Ports, 'userEmail'>,
  language: Language,
  snapshot: Snapshot,
  next: Partial<Forms>,
): Compiled {
  const settings = tabOf(snapshot, 'settings');
  const tabs: Tab[] = [];
  if (settings === null) {
    const usual = settingsValues(blankCampaign(language));
    const { rows = {}, lists = {} } = next.answers ?? {};
    tabs.push(
      answeredTab({ rows: { ...usual.rows, ...rows }, lists: { ...usual.lists, ...lists } }, language),
    );
  }
  if (tabOf(snapshot, 'units') === null) tabs.push(unitsTab(null, language));
  const made =
    tabs.length === 0
      ? oneBatch([])
      : compile({ tabs, names: [] }, snapshot, {
          editor: ports.userEmail(),
          reset: [],
          drop: [],
          referred: [settingsTab(null, language), unitsTab(null, language)],
          fills: [],
        });
  if (settings === null || next.answers === undefined) return made;
  const read = readSettings(snapshot);
  const writes = answerWrites(read, next.answers, language);
  return oneBatch(
    [...made.batches.flat(), ...writeRequests(read.form, writes)],
    [...made.expected, ...writeExpectation(read.form, writes)],
  );
}
