/** Names that stand twice, and names that may be one: asked, never joined. */
import { sameName } from '../../../domain/names';
import { plainText } from '../../read';
import { withoutKind } from './kinds';
import type { Mistake, TableLine } from './types';

export function checkNames(lines: readonly TableLine[], report: (mistake: Mistake) => void): void {
  lines.forEach((line, at) => {
    const others = lines
      .slice(0, at)
      .filter(({ parent, level }) => parent === line.parent && level === line.level);
    const same = others.find((one) => sameName(one.name, line.name));
    const figures = { text: line.name };
    if (same !== undefined) {
      const toldApart =
        line.cells.formerName !== undefined && line.cells.formerName !== same.cells.formerName;
      if (!toldApart)
        report({
          code: 'DUPLICATE',
          severity: 'warning',
          row: line.row,
          figures: { ...figures, other: same.row },
        });
      return;
    }
    const like = others.find(
      (one) => withoutKind(one.name) === withoutKind(line.name) || low(one.name) === low(line.name),
    );
    if (like !== undefined)
      report({
        code: 'LOOKS_SAME',
        severity: 'warning',
        row: line.row,
        figures: { ...figures, other: like.row, otherText: like.name },
      });
  });
}

const low = (text: string): string => plainText(text).toLowerCase();
