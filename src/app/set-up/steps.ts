/** A step saved. Where tables stand it is shown first what it alters in them; once agreed, forms and tables are written. */
import { type Finding, hasErrors } from '../../domain/finding';
import type { Language } from '../../messages/shape';
import { type Snapshot, tabOf } from '../../sheets-api';
import { readAnswers } from '../../workbook/decode/form-answers';
import type { FormAnswers, Forms } from '../../workbook/form-answers';
import type { ReadTab } from '../../workbook/read';
import { readWorkbook, refuseLeaders } from '../batch';
import { build, madeNow } from '../build';
import { planFor } from '../planning';
import type { Ports } from '../ports';
import { readWork } from '../scene';
import { type Found, foundOf } from '../sidebar/found';
import { saveForms } from './forms';
import { withWrites } from './forms-applied';
import { answerWrites } from './forms-writes';
import { type PlanChange, planChange } from './preview-change';
import { openSetUp, type SetUpView } from './view';

export type Changes = Partial<Forms>;

export type Saved =
  | { kind: 'saved'; setUp: SetUpView; rebuilt: boolean }
  /** Nothing was written: this is what it would alter. */
  | { kind: 'ask'; change: PlanChange }
  /** Nothing was written: the tables could not be made of it. */
  | { kind: 'wrong'; found: Found };

/** @param agreed the plan that was shown, once it is wanted; null before */
export function saveStep(ports: Ports, language: Language, changes: Changes, agreed: string | null): Saved {
  const first = readWorkbook(ports);
  refuseLeaders(first);
  const rebuilds = tabOf(first, 'versions') !== null && changes.answers !== undefined;
  if (rebuilds) {
    const { findings, change } = tried(ports, language, first, changes.answers!);
    if (hasErrors(findings)) return { kind: 'wrong', found: foundOf(findings, language) };
    if (change !== null && change.plan !== agreed) return { kind: 'ask', change };
  }
  saveForms(ports, language, (now) => fitted(now, changes));
  if (rebuilds) build(ports, language, () => true);
  return { kind: 'saved', setUp: openSetUp(ports, language), rebuilt: rebuilds };
}

/** The plan as it would be with other answers. */
function tried(
  ports: Ports,
  language: Language,
  snapshot: Snapshot,
  answers: FormAnswers,
): { findings: Finding[]; change: PlanChange | null } {
  const work = readWork(answered(snapshot, answers, language), language);
  const planned = planFor(work, madeNow(ports, ''));
  const { campaign, daily } = work;
  const change =
    campaign === null || daily === null ? null : planChange(campaign, daily.versions, planned, language);
  return { findings: planned.findings, change };
}

/** The workbook as it would be read. */
export function answered(snapshot: Snapshot, answers: FormAnswers, language: Language): Snapshot {
  const change = (tab: ReadTab): ReadTab => {
    const read = tab.key === 'settings' ? readAnswers(tab) : null;
    return read === null ? tab : withWrites(tab, answerWrites(read, answers, language));
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.tab === null ? sheet : { ...sheet, tab: change(sheet.tab) },
    ),
  };
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
