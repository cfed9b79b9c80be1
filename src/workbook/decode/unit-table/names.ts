/** Names that stand twice, and names that may be one: asked, never joined. */
import { normalizeName } from '../../../domain/names';
import { withoutKind } from './kinds';
import type { Mistake, TableLine } from './types';

export function checkNames(lines: readonly TableLine[], report: (mistake: Mistake) => void): void {
  /** The first line of each name, and of each that looks like it, under one parent. */
  const same = new Map<string, TableLine>();
  const alike = new Map<string, TableLine>();
  for (const line of lines) {
    const place = `${line.parent ?? ''}|${line.level}|`;
    const name = place + normalizeName(line.name);
    const [first, like] = [same.get(name), alike.get(place + withoutKind(line.name))];
    const figures = { text: line.name };
    if (first !== undefined) {
      const toldApart =
        line.cells.formerName !== undefined && line.cells.formerName !== first.cells.formerName;
      if (!toldApart)
        report({
          code: 'DUPLICATE',
          severity: 'warning',
          row: line.row,
          figures: { ...figures, other: first.row },
        });
      continue;
    }
    same.set(name, line);
    if (like === undefined) alike.set(place + withoutKind(line.name), line);
    else
      report({
        code: 'LOOKS_SAME',
        severity: 'warning',
        row: line.row,
        figures: { ...figures, other: like.row, otherText: like.name },
      });
  }
}
