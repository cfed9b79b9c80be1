/** At which level each row of a table stands: what its name says, how it is numbered, which column it is in. */
import { bareText, kindLevels, levelInName } from './kinds';
import type { Mistake, TableOptions } from './types';

export interface Named {
  line: number;
  name: string;
  /** As it stands in the column of numbers: "I", "1", "1.1", "-". */
  order: string;
  /** What the heading of its column says; null where that holds several levels. */
  heading: number | null;
}

/** A level for every row; null for a row that only heads others. */
export function levelsOf(
  rows: readonly Named[],
  options: TableOptions,
  report: (mistake: Mistake) => void,
): (number | null)[] {
  const kinds = kindLevels(options.levels);
  const deepest = options.levels.length - 1;
  const styles = rows.map(({ order }) => styleOf(order));
  const nesting = [...new Set(styles)].filter((style) => style !== null);
  const said = rows.map(({ name }) => {
    const level = levelInName(name, kinds);
    return level === 0 ? null : level;
  });
  if (nesting.length < 2) {
    const usual = rows.map(({ heading }) => heading ?? commonest(said) ?? 1);
    return rows.map((_, i) => said[i] ?? usual[i]!);
  }
  const byStyle = new Map(
    nesting.map((style) => [style, commonest(said.filter((_, i) => styles[i] === style))]),
  );
  const [outer, inner] = nesting as [string, string];
  const heading = rows.find(({ heading }) => heading !== null)?.heading ?? null;
  if (byStyle.get(inner) === null && byStyle.get(outer) === null && nesting.length === 2) {
    const asked = openSections(rows, styles, { outer, heading, deepest }, options);
    if (asked === null) {
      const first = rows[styles.indexOf(outer)]!;
      report({
        code: 'SECTIONS_ASK',
        severity: 'error',
        row: first.line,
        figures: { text: `${first.order} ${first.name}` },
      });
    }
    byStyle.set(inner, asked === 'units' ? Math.min(2, deepest) : (heading ?? 1));
    byStyle.set(outer, asked === 'units' ? Math.min(2, deepest) - 1 : 0);
  }
  fillIn(nesting, byStyle, heading);
  return rows.map(({ name, line, order }, i) => {
    const style = styles[i] ?? null;
    const level =
      said[i] ?? (style === null ? (heading ?? byStyle.get(inner) ?? 1) : (byStyle.get(style) ?? 1));
    if (level > 0) return level;
    report({
      code: 'SECTION_SKIPPED',
      severity: 'note',
      row: line,
      figures: { text: `${order} ${name}`.trim() },
    });
    return null;
  });
}

/** Numbered I, II over 1, 2 without a word that tells what either is. Null when a person has to say. */
function openSections(
  rows: readonly Named[],
  styles: readonly (string | null)[],
  { outer, heading, deepest }: { outer: string; heading: number | null; deepest: number },
  { sections }: TableOptions,
): 'units' | 'headings' | null {
  if (deepest < 2) return 'headings';
  const above = rows.filter((_, i) => styles[i] === outer);
  if (above.every(({ name }) => /^(khu vuc|cum|vung|phia|cac|khoi|xa|phuong)\b/.test(bareText(name))))
    return 'headings';
  return sections ?? (heading === deepest ? 'units' : null);
}

/** A style without words of its own stands next to the one that has some. */
function fillIn(
  nesting: readonly (string | null)[],
  byStyle: Map<string | null, number | null>,
  heading: number | null,
): void {
  nesting.forEach((style, i) => {
    if (byStyle.get(style) !== null) return;
    const after = byStyle.get(nesting[i + 1] ?? '') ?? null;
    const before = i > 0 ? (byStyle.get(nesting[i - 1]!) ?? null) : null;
    byStyle.set(style, after !== null ? after - 1 : before !== null ? before + 1 : (heading ?? 1));
  });
}

function styleOf(order: string): string | null {
  const plain = order.replace(/[.)(]+$|^\(/g, '').trim();
  if (plain === '') return null;
  if (/^\d+$/.test(plain)) return '1';
  if (/^\d+\.\d+$/.test(plain)) return '1.1';
  if (/^[IVX]+$/.test(plain)) return 'I';
  if (/^[A-Z]$/.test(plain)) return 'A';
  if (/^[a-zđ]$/.test(plain)) return 'a';
  return /^[-–•+*]$/.test(plain) ? '-' : null;
}

function commonest(levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level): level is number => level !== null);
  if (known.length * 2 <= levels.length) return null;
  const counts = known.map((level) => known.filter((one) => one === level).length);
  return known[counts.indexOf(Math.max(...counts))] ?? null;
}
