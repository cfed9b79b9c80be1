/** What a secretary does in Danh sách tổ. */
import { cell, type Desk } from './desk';
import { gridOf } from './grid';

const UNITS = 'Danh sách tổ';

/** Types a team into the first free row. */
export function addTeam({ workbook, secretary }: Desk, name: string, hamlet: string): void {
  const { rows } = gridOf(workbook, 'units');
  const keys = rows.find((texts) => texts.includes('parent') && texts.includes('name'))!;
  const column = (key: string) => keys.indexOf(key);
  let free = rows.findIndex((texts) => texts.includes('Tổ 1'));
  while ((rows[free]?.[column('name')] ?? '') !== '') free++;
  for (const [key, text] of Object.entries({ level: 'Tổ', name, parent: hamlet }))
    expect(secretary.type(UNITS, cell(free, column(key)), text)).toEqual({ accepted: true });
}

/** Deletes a unit's row; nothing when it has none. */
export function removeTeam({ workbook, secretary }: Desk, code: string): void {
  const row = gridOf(workbook, 'units').rows.findIndex((texts) => texts.includes(code));
  if (row >= 0) expect(secretary.deleteRows(UNITS, row, 1)).toEqual({ accepted: true });
}
