/** How deep lines of the form stand. */
import type { UnitLine } from './list';

/** Of lines that stand in the form, by what they say their level is. */
export function depthsOf(lines: readonly UnitLine[], levels: readonly string[]): number[] {
  const kinds = levels.map((level) => level.toLowerCase().split(/\s*[,/–]\s*/));
  return lines.map(({ cells }) => {
    const level = String(cells.level ?? '').toLowerCase();
    const found = levels.findIndex((name, i) => name.toLowerCase() === level || kinds[i]!.includes(level));
    return Math.max(1, found);
  });
}
