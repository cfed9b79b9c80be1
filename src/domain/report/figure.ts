/** Arithmetic in which what is not known stays unknown and is never taken for zero. */

/** A sum counts what there is. */
export function plus(a: number | null | undefined, b: number | null | undefined): number | null {
  if (a === null || a === undefined) return b ?? null;
  return b === null || b === undefined ? a : a + b;
}

export function sumOf(figures: readonly (number | null | undefined)[]): number | null {
  return figures.reduce<number | null>(plus, null);
}

/** A difference needs both. */
export function minus(a: number | null | undefined, b: number | null | undefined): number | null {
  return a === null || a === undefined || b === null || b === undefined ? null : a - b;
}

/** Null without a part, and where the whole is nothing. */
export function share(part: number | null | undefined, whole: number | null | undefined): number | null {
  return part === null || part === undefined || whole === null || whole === undefined || whole <= 0
    ? null
    : part / whole;
}
