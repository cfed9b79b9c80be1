/** What targets refer to, by its key or, where it has none yet, by its name. */
import type { SetUp } from '../step';

export interface Known {
  /** As it is written in the form. */
  value: string;
  name: string;
}

type Rows = SetUp['forms']['answers'];

/** Indicators that are counted. */
export function countsIn({ rows }: Rows): Known[] {
  const at = (id: string, slot: number) => String(rows[id]?.[slot] ?? '');
  return (rows['ind.name'] ?? []).flatMap((_, slot) => {
    const name = at('ind.name', slot);
    const value = at('ind.key', slot) || name;
    return value === '' || at('ind.kind', slot) === 'rate' ? [] : [{ value, name: name || value }];
  });
}

const [NAME, KEY] = [0, 4] as const;

export function phasesIn({ lists }: Rows): Known[] {
  return (lists.phase ?? []).map((phase) => {
    const name = String(phase[NAME] ?? '');
    return { value: String(phase[KEY] ?? '') || name, name };
  });
}

/** @param said its key, or its name in capitals or small letters */
export function findKnown(known: readonly Known[], said: string): Known | undefined {
  const same = (name: string) => name.toLowerCase() === said.trim().toLowerCase();
  return known.find(({ value }) => value === said.trim()) ?? known.find(({ name }) => same(name));
}

/** Options of a choice; what is said but not known is shown all the same, so that it can be put right. */
export function optionsOf(
  known: readonly Known[],
  said: string,
): { options: Record<string, string>; chosen: string } {
  const found = findKnown(known, said);
  const own: [string, string][] = found === undefined ? [[said, said === '' ? '…' : said]] : [];
  const options = Object.fromEntries([
    ...own,
    ...known.map(({ value, name }): [string, string] => [value, name]),
  ]);
  return { options, chosen: found?.value ?? said };
}
