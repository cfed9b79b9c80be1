/** Finding one's way in the tabs by the keys that stand in them, as people and the add-on do. */

type Values = (string | number | boolean | null)[][];

/** Row of the unit whose code starts the text in the key column. */
export function rowOf(values: Values, keyColumn: number, code: string): number {
  const row = values.findIndex((cells) => String(cells[keyColumn] ?? '').split(' ')[0] === code);
  if (row < 0) throw new Error(`no row ${code}`);
  return row;
}

/** Column under this key in the first, hidden row. */
export function columnOf(values: Values, key: string): number {
  const column = values[0]!.indexOf(key);
  if (column < 0) throw new Error(`no column ${key}`);
  return column;
}
