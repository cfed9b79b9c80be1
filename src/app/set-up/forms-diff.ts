/** What of the form's answers is other after a campaign was changed: so that only those cells are written. */
import type { Campaign } from '../../domain/campaign';
import { findKey, type KeyedName } from '../../workbook/decode/answers';
import type { FormAnswers } from '../../workbook/form-answers';
import { settingsSections } from '../../workbook/tabs/settings-form';
import { type Raw, settingsValues } from '../../workbook/tabs/settings-values';

/** @param now the answers that `before` was read from */
export function changedAnswers(now: FormAnswers, before: Campaign, after: Campaign): FormAnswers {
  const [was, is] = [settingsValues(before), settingsValues(after)];
  const changed: FormAnswers = { rows: {}, lists: {} };
  const slots = usedSlots(now);
  for (const id of new Set([...Object.keys(was.rows), ...Object.keys(is.rows)])) {
    const [a, b] = [was.rows[id] ?? [], is.rows[id] ?? []];
    const own = [...(now.rows[id] ?? [])];
    let differs = false;
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      if ((a[i] ?? null) === (b[i] ?? null)) continue;
      // Indicators stand in the columns that are filled in, which need not be the first ones.
      const slot = id.startsWith('ind.') ? (slots[i] ?? i) : i;
      while (own.length <= slot) own.push(null);
      own[slot] = b[i] ?? null;
      differs = true;
    }
    if (differs) changed.rows[id] = own;
  }
  for (const id of Object.keys(is.lists) as (keyof FormAnswers['lists'])[]) {
    const [a, b] = [was.lists[id] ?? [], is.lists[id] ?? []];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    changed.lists[id] = changedItems(
      now.lists[id] ?? [],
      a,
      b,
      id === 'phaseTarget' ? namesOf(before) : null,
    );
  }
  return changed;
}

function usedSlots({ rows }: FormAnswers): number[] {
  const slots = settingsSections(0).flatMap((section) => (section.shape === 'slots' ? section.fields : []));
  const lists = slots.map(({ id }) => rows[id] ?? []);
  const width = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: width }, (_, slot) => slot).filter((slot) =>
    lists.some((list) => (list[slot] ?? null) !== null),
  );
}

/** No way out makes or removes items: those that are other are found by their place, targets of phases by their names. */
function changedItems(
  own: readonly Raw[][],
  was: readonly Raw[][],
  is: readonly Raw[][],
  names: Names | null,
): Raw[][] {
  const next = own.map((item) => [...item]);
  is.forEach((item, i) => {
    const at = names === null ? i : placeOf(own, item, names);
    const target = next[at];
    if (target === undefined) return;
    item.forEach((raw, field) => {
      if (raw !== (was[i]?.[field] ?? null)) target[field] = raw;
    });
  });
  return next;
}

interface Names {
  indicators: readonly KeyedName[];
  phases: readonly KeyedName[];
}

const namesOf = ({ indicators, phases }: Campaign): Names => ({ indicators, phases });

/** A target says its indicator by key, by name, or, where there is only one, not at all. */
function placeOf(own: readonly Raw[][], [indicator, phase]: readonly Raw[], names: Names): number {
  const key = (raw: Raw | undefined, known: readonly KeyedName[]) => findKey(String(raw ?? ''), known);
  return own.findIndex(
    (item) =>
      key(item[1], names.phases) === phase &&
      ((item[0] ?? null) === null || key(item[0], names.indicators) === indicator),
  );
}
