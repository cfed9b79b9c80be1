/** A step saved. Where tables stand it is shown first what it alters in them; once agreed, forms and tables are written. */
import { type Finding, hasErrors } from '../../domain/finding';
import type { Language } from '../../messages/shape';
import { type Snapshot, tabOf } from '../../sheets-api';
import { readAnswers } from '../../workbook/decode/form-answers';
import type { Forms } from '../../workbook/form-answers';
import type { ReadTab } from '../../workbook/read';
import { readWorkbook, refuseLeaders } from '../batch';
import { build, madeNow } from '../build';
import { planFor } from '../planning';
import type { Ports } from '../ports';
import { readWork } from '../scene';
import { type Found, foundOf } from '../sidebar/found';
import { readForms, saveForms } from './forms';
import { withWrites } from './forms-applied';
import { answerWrites } from './forms-writes';
import { type PlanChange, planChange } from './preview-change';
import { unitCells } from './units-writes';
import { openSetUp, type SetUpView } from './view';

export type Changes = Partial<Forms>;

export type Saved =
  | { kind: 'saved'; setUp: SetUpView; rebuilt: boolean }
  /** Nothing was written: this is what it would alter, and what there would be to look at. */
  | { kind: 'ask'; change: PlanChange; found: Found }
  /** Nothing was written: the tables could not be made of it. */
  | { kind: 'wrong'; found: Found };

/** @param agreed the plan that was shown, once it is wanted; null before */
export function saveStep(ports: Ports, language: Language, changes: Changes, agreed: string | null): Saved {
  const first = readWorkbook(ports);
  refuseLeaders(first);
  const stands = tabOf(first, 'versions') !== null;
  const then = stands ? answered(first, fitted(readForms(first, language).forms, changes), language) : null;
  if (then !== null) {
    const { findings, change } = tried(ports, language, then);
    if (hasErrors(findings)) return { kind: 'wrong', found: foundOf(findings, ports.ui.language) };
    if (change !== null && change.plan !== agreed) {
      const open = findings.filter(({ severity }) => severity !== 'note');
      return { kind: 'ask', change, found: foundOf(open, ports.ui.language) };
    }
  }
  saveForms(ports, language, (now) => fitted(now, changes));
  if (then !== null) build(ports, language, () => true);
  return { kind: 'saved', setUp: openSetUp(ports, language), rebuilt: then !== null };
}

function tried(
  ports: Ports,
  language: Language,
  snapshot: Snapshot,
): { findings: Finding[]; change: PlanChange | null } {
  const work = readWork(snapshot, language);
  const planned = planFor(work, madeNow(ports, ''));
  const { campaign, daily } = work;
  const change =
    campaign === null || daily === null
      ? null
      : planChange(campaign, daily.versions, planned, ports.ui.language);
  return { findings: planned.findings, change };
}

/** The workbook as it would be read with other answers; null where the list of units is to be another one. */
function answered(snapshot: Snapshot, { answers, units }: Changes, language: Language): Snapshot | null {
  const form = tabOf(snapshot, 'settings');
  const list = tabOf(snapshot, 'units');
  const read = form === null ? null : readAnswers(form);
  if (form === null || list === null || read === null) return null;
  const cells = units === undefined ? [] : unitCells(list, units);
  if (cells === null) return null;
  const changed = new Map<ReadTab, ReadTab>([
    [form, withWrites(form, answerWrites(read, answers ?? {}, language))],
    [list, withWrites(list, { cells, lines: [] })],
  ]);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.tab === null ? sheet : { ...sheet, tab: changed.get(sheet.tab) ?? sheet.tab },
  );
  return { ...snapshot, sheets };
}

/** Levels are told by name in other places too: they go along with a new name. */
function fitted(now: Forms, changes: Changes): Changes {
  const before = now.answers.rows.levels ?? [];
  const after = changes.answers?.rows.levels;
  if (after === undefined || after.length !== before.length) return changes;
  const renamed = new Map(before.map((name, i) => [String(name), after[i] ?? name]));
  const { rows, lists } = changes.answers!;
  const cutOff = (lists.cutOff ?? now.answers.lists.cutOff ?? []).map(([level, ...rest]) => [
    renamed.get(String(level)) ?? level ?? null,
    ...rest,
  ]);
  const units = (changes.units ?? now.units).map((line) => {
    const { level } = line.cells;
    const name = renamed.get(String(level ?? ''));
    return name === undefined ? line : { ...line, cells: { ...line.cells, level: String(name) } };
  });
  return { answers: { rows, lists: { ...lists, cutOff } }, units };
}
