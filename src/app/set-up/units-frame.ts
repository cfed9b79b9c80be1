/** What the list of units goes by, out of answers that need not be complete. */
import type { FormAnswers } from '../../workbook/form-answers';
import type { Raw } from '../../workbook/tabs/settings-values';

export function levelsOf({ rows }: FormAnswers): string[] {
  return (rows.levels ?? []).map((name) => String(name ?? '')).filter((name) => name !== '');
}

export interface CountAnswer {
  key: string;
  name: string;
  /** Its target, where that is a total. */
  total: number | null;
}

/** Indicators that are counted; one without a key has the one it will be given. */
export function countsOf({ rows }: FormAnswers): CountAnswer[] {
  const at = (id: string, slot: number): Raw => rows[`ind.${id}`]?.[slot] ?? null;
  const slots = Object.entries(rows).filter(([id]) => id.startsWith('ind.'));
  const width = Math.max(0, ...slots.map(([, list]) => list.length));
  const used = Array.from({ length: width }, (_, slot) => slot).filter((slot) =>
    slots.some(([, list]) => (list[slot] ?? '') !== ''),
  );
  const taken = new Set(used.map((slot) => at('key', slot)));
  return used.flatMap((slot) => {
    let key = at('key', slot);
    for (let number = 1; key === null || key === ''; number++) {
      const free = `indicator${number}`;
      if (!taken.has(free)) key = free;
    }
    taken.add(key);
    if (at('kind', slot) === 'rate') return [];
    const target = at('target', slot);
    const isTotal = (at('targetKind', slot) ?? 'total') === 'total' && typeof target === 'number';
    return [{ key: String(key), name: String(at('name', slot) ?? key), total: isTotal ? target : null }];
  });
}
