/** Values of two engines, brought to one form. */
export type Value = string | number | boolean;

/** Blank, null and "" are one; days are serial numbers; error values are their text. */
export function plain(value: unknown): Value {
  // ExcelJS makes a date of whatever stands in a cell shown as one; blank text is none.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.getTime() / 86_400_000 + 25569;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'error' in value ? String(value.error) : JSON.stringify(value);
  return value as Value;
}

export function same(a: Value, b: Value): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
