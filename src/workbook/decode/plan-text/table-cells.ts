/** Lines of a table cut into cells, however it was flattened. */
import { plainOf } from './page';
import type { Read } from './reading';
import { isTotal, isUnitWord } from './table-words';
import { unitList } from './unit-list';

/** Sentences cut into cells; cells that stand one a line are put together to rows first. */
export function wholeLines(sentences: readonly Read[]): { from: Read; cells: string[] }[] {
  const out: { from: Read; cells: string[] }[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const from = sentences[i]!;
    const stacked = stackedRow(sentences, i);
    if (stacked !== null) {
      out.push(stacked.row);
      i += stacked.length - 1;
      continue;
    }
    const listed = unitList(from);
    if (listed.length > 0) out.push(...listed);
    else out.push({ from, cells: cellsOf(from.text) });
  }
  return out;
}

/** "01", "Đông Lão", "441", each on its own line. */
function stackedRow(
  sentences: readonly Read[],
  i: number,
): { row: { from: Read; cells: string[] }; length: number } | null {
  const [a, b, c] = [sentences[i]!, sentences[i + 1], sentences[i + 2]];
  if (b === undefined || c === undefined || !/^\d{1,3}\.?$/.test(a.text)) return null;
  const isValue = (text: string) => /^[\d./,]{1,12}$/.test(text);
  if (!/^\p{L}[\p{L}\d\s.'-]{1,40}$/u.test(b.text) || !isValue(c.text)) return null;
  const next = sentences.slice(i + 3, i + 9).findIndex(({ text }) => !isValue(text));
  const more = sentences.slice(i + 3, i + 3 + Math.max(0, next));
  // The number of the next row stands last before its name.
  const values = [c, ...more].map(({ text }) => text);
  const number = Number(a.text.replace('.', ''));
  if (values.length > 1 && Number(values[values.length - 1]) === number + 1) values.pop();
  const cells = [a.text, b.text, ...values];
  return {
    row: { from: { ...a, text: cells.join(' '), plain: plainOf(cells.join(' ')) }, cells },
    length: cells.length,
  };
}

function cellsOf(text: string): string[] {
  const cells = text.split(/\t|\s*\|\s*|\s{3,}/).map((one) => one.trim());
  if (cells.length > 1)
    return cells
      .filter((one, i) => one !== '' || (i > 0 && i < cells.length - 1))
      .filter((one) => one !== '');
  // "1. Thôn An Lộc 441", "- Thôn An Lộc: 441 tài khoản"
  const plain =
    /^(?:[-+•]\s*|(\d{1,3})[.)]?\s+)?(\p{Lu}[\p{L}'’-]*(?:\s(?:\d{1,2}(?!\d)(?=\s*:)|\p{L}[\p{L}'’-]*)){0,6})\s*:?\s+((?:\d[\d.,/]*\s*)+)(?:\p{L}[\p{L}\s]{0,40})?[.;]?$/u.exec(
      text,
    );
  if (plain === null) return [text];
  const [, number, name, values] = plain;
  // A place is spelt with capitals: "Kinh phí", "Phấn đấu mỗi ngày" is none.
  if (!isUnitWord(name!) && /\s\p{Ll}/u.test(name!) && !isTotal(name!)) return [text];
  return [...(number === undefined ? [] : [number]), name!, ...values!.trim().split(/\s+/)];
}
