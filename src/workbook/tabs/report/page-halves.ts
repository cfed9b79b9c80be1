/** Where texts lie across the first page. */
import type { PaperColumns } from './columns';
import type { Across } from './letterhead';

/**
 * The columns of the first page, cut in two as near to the middle as they allow; without those that are repeated on other
 * pages, where words lying across them would be cut off.
 */
export function acrossOf({ columns, first, breaks, repeated }: PaperColumns): Across {
  const page = columns.slice(breaks.length > 0 ? repeated : 0, first);
  const width = (from: number, to: number) => page.slice(from, to).reduce((sum, one) => sum + one.width, 0);
  const whole = width(0, page.length);
  let half = 1;
  for (let i = 1; i < page.length; i++)
    if (Math.abs(width(0, i) - whole / 2) < Math.abs(width(0, half) - whole / 2)) half = i;
  const part = (from: number, to: number) => ({
    at: [page[from]!.key, page[to - 1]!.key] as const,
    width: width(from, to),
  });
  return { all: part(0, page.length), left: part(0, half), right: part(half, page.length) };
}
