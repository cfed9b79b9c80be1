/**
 * The template language of formulas in the tab model.
 *
 * Written like a Sheets formula with `;` separators, except that every reference is named by keys inside braces; the
 * compiler puts in real addresses (and real tab titles) just before writing.
 *
 * | template | becomes (row 7, body rows 5 to 40) |
 * |---|---|
 * | `{quota}` | `$F7`: column "quota", this row |
 * | `{quota@head}` | `$F$2`: column "quota", row "head" |
 * | `{.}` | `H7`: this cell; `{.@day}` → `H$3`: this column, row "day" |
 * | `{quota:}` | `$F$5:$F$41`: column "quota", body and sentinel; `{.:}` → `H$5:H$41` |
 * | `{a..b}` | `$F7:$N7`; `{a..b@day}` → `$F$3:$N$3`; `{a..b:}` → `$F$5:$N$41` |
 * | `{quotaUnits!code:}` | `'Chỉ tiêu tổ'!$B$5:$B$41`: the same in another tab, whatever its title is now |
 * | `{entry!.:}` | `'Nhập hôm nay'!R$5:R$41`: the column of another tab that has this column's key |
 * | `{mirror!at:.:}` | the same with "at:" before the key |
 *
 * A body range reaches one row past the body (the sentinel row), so rows inserted at its end stay inside.
 */
import type { TabKey } from './model';

export interface Reference {
  tab: TabKey | null;
  /** Column keys; '.' is the formula's own column. `last` differs from `first` in a range of columns. */
  first: string;
  last: string;
  /** A row key, the formula's own row, or all body rows. */
  rows: { kind: 'own' } | { kind: 'row'; key: string } | { kind: 'body' };
}

const BRACED = /\{([^{}]+)\}/;

/** Reads the inside of one pair of braces. */
export function parseReference(text: string): Reference {
  const bang = text.indexOf('!');
  const tab = bang < 0 ? null : (text.slice(0, bang) as TabKey);
  const rest = text.slice(bang + 1);
  const body = rest.endsWith(':');
  const at = rest.indexOf('@');
  const columns = body ? rest.slice(0, -1) : at < 0 ? rest : rest.slice(0, at);
  const dots = columns.indexOf('..');
  const first = dots < 0 ? columns : columns.slice(0, dots);
  const last = dots < 0 ? columns : columns.slice(dots + 2);
  const rows = body
    ? { kind: 'body' as const }
    : at < 0
      ? { kind: 'own' as const }
      : { kind: 'row' as const, key: rest.slice(at + 1) };
  return { tab, first, last, rows };
}

/** Replaces every reference of a template; text inside double quotes is left alone. */
export function resolveTemplate(template: string, resolve: (reference: Reference) => string): string {
  let text = '';
  for (const part of partsOf(template)) text += typeof part === 'string' ? part : resolve(part);
  return text;
}

/** Templates read so far: there are a few hundred, each resolved for thousands of cells. */
const read = new Map<string, readonly (string | Reference)[]>();

function partsOf(template: string): readonly (string | Reference)[] {
  const known = read.get(template);
  if (known !== undefined) return known;
  const parts = template.split(/("(?:[^"]|"")*")/).flatMap((part, i) => {
    if (i % 2 === 1) return [part];
    // Every second piece is the inside of braces.
    return part.split(BRACED).map((piece, k) => (k % 2 === 1 ? parseReference(piece) : piece));
  });
  read.set(template, parts);
  return parts;
}

/** The references a template makes. */
export function referencesOf(template: string): Reference[] {
  const found: Reference[] = [];
  resolveTemplate(template, (reference) => {
    found.push(reference);
    return '';
  });
  return found;
}
