/** A formula as seen from its cell, so that one rule filled over a range is known as one rule. */

/** "=B2>$C$1" seen from A2 reads "=R0C1>$C$1": relative parts as offsets; text and tab titles are left alone. */
export function relativeTo(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(.])/gu,
            (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
              (fixedColumn === '$' ? `$${letters}` : `C${indexOf(letters) - column}`) +
              (fixedRow === '$' ? `$${digits}` : `R${Number(digits) - 1 - row}`),
          ),
    )
    .join('');
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
