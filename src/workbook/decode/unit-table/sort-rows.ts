/** Which rows of a table hold units, which a total, and which nothing of use. */
import { plainText } from '../../read';
import { isBlankCell, isCount } from './count';
import { strangeKind } from './strange';
import type { Mistake, Role, Row, TableColumn } from './types';

export type Sorted = Row & { kind: 'unit' | 'total' };

/** "Cộng Hòa" is a place, "Cộng", "Tổng cộng: 07 thôn" and "TOÀN XÃ" are sums. */
const TOTAL =
  /^(tổng(\s+(cộng|số|hợp|toàn.*|các.*))?|cộng(\s+(chung|dồn|các.*|toàn.*|cụm.*|khu vực.*))?|tong cong|tong so|toàn (xã|phường|thị trấn|đặc khu|huyện|thành phố|tỉnh)|(grand )?total|sum)\s*(\(.*|[:.].*|\d.*)?$/i;
const FOOT =
  /^(danh sách|ghi chú|nơi nhận|người lập|lập biểu|lưu ý|nguồn|tm\.|kt\.|chủ tịch|phó chủ tịch|(.*, )?ngày\s+(\d+|…|\.+).*tháng)/i;

export function sortRows(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  without: readonly number[],
  report: (mistake: Mistake) => void,
): Sorted[] {
  const headings = columns.map(({ heading }) => plainText(heading));
  const sorted: Sorted[] = [];
  let summed = false;
  for (const row of rows) {
    const filled = row.cells.filter((cell) => !isBlankCell(cell));
    if (filled.length === 0 || without.includes(row.line) || repeatsHead(row, headings)) continue;
    const words = wordsOf(row, columns);
    const [text = ''] = words;
    if (words.some((word) => TOTAL.test(word))) {
      summed = true;
      sorted.push({ ...row, kind: 'total' });
    } else if (isAllStrange(row, words, columns)) {
      const last = words[words.length - 1]!;
      const figures = { text: last, kind: strangeKind(last)! };
      report({ code: 'STRANGE_SKIPPED', severity: 'warning', row: row.line, figures });
    } else if (FOOT.test(text) || (summed && isTail(row, columns))) {
      report({ code: 'LINE_SKIPPED', severity: 'note', row: row.line, figures: { text } });
    } else sorted.push({ ...row, kind: 'unit' });
  }
  return sorted;
}

/** The head printed again on the next page. */
function repeatsHead({ cells }: Row, headings: readonly string[]): boolean {
  const filled = cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => !isBlankCell(cell));
  return (
    filled.length > 1 && filled.every(({ cell, i }) => headings[i] !== '' && headings[i]!.includes(cell))
  );
}

const isName = (role: Role): boolean => role === 'name' || role === 'order' || role.startsWith('level');

function wordsOf({ cells }: Row, columns: readonly TableColumn[]): string[] {
  const named = cells.filter((cell, i) => isName(columns[i]?.role ?? 'skip') && !isBlankCell(cell));
  return named.length > 0 ? named : cells.filter((cell) => !isBlankCell(cell)).slice(0, 1);
}

/** Nothing of a unit is in it: no number of the line, no figure. "30/4" beside 441 is asked about. */
function isAllStrange({ cells }: Row, words: readonly string[], columns: readonly TableColumn[]): boolean {
  return (
    words.every((word) => !['digits', null].includes(strangeKind(word))) &&
    cells.every(
      (cell, i) => isBlankCell(cell) || words.includes(cell) || (columns[i]?.role ?? 'skip') === 'skip',
    )
  );
}

/** Below a sum, without a number of any kind: signatures and the like. */
function isTail({ cells }: Row, columns: readonly TableColumn[]): boolean {
  return !cells.some((cell, i) => {
    const role = columns[i]?.role ?? 'skip';
    return (role === 'order' && !isBlankCell(cell)) || (role !== 'skip' && isCount(cell));
  });
}
