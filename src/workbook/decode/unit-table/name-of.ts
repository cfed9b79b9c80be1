/** The name in a cell, to the mark as it was typed; without what only counts the lines. */
import { normalizeName } from '../../../domain/names';
import { firstKind } from '../../tabs/levels';
import { isBlankCell } from './count';
import { isKind } from './kinds';
import type { Row, TableColumn, TableOptions } from './types';

/** "1. Song" → "Song"; one that is only a number → "Tổ 3", with the word of its heading or level. */
export function nameOf(
  { cells }: Row,
  columns: readonly TableColumn[],
  column: number,
  level: number | null,
  { levels }: TableOptions,
): string {
  const text = cells[column] ?? '';
  if (isBlankCell(text) || text === '"' || /^-?\s*nt\s*-?$/i.test(text)) return '';
  const name = normalizeName(text).replace(/^(?:\d{1,3}\s*[.)]\s*|[-–•+*]\s+)(?=\D)/, '');
  if (level === null || !/^\d{1,3}$/.test(name)) return name;
  const heading = normalizeName(columns[column]!.heading);
  return `${isKind(heading) ? heading : firstKind(levels[level] ?? '')} ${Number(name)}`;
}
