/** What a secretary types into "Thiết lập" and "Danh sách tổ". */

import { cell } from '../desk';
import { gridOf } from '../grid';
import type { Real } from './real';

type Office = Pick<Real, 'workbook' | 'secretary' | 'title'>;

/** @param row key of the answer's row @param column "v1" */
export function answer(real: Office, row: string, column: string, text: string): void {
  const { rows } = gridOf(real.workbook, 'settings');
  const keyRow = rows.find((texts) => texts.includes('key') && texts.includes(column))!;
  const at = rows.findIndex((texts) => texts[keyRow.indexOf('key')] === row);
  accepted(real.secretary.type(real.title('settings'), cell(at, keyRow.indexOf(column)), text));
}

/** A team in the first free line. */
export function addTeam(real: Office, name: string, hamlet: string): void {
  const { rows } = gridOf(real.workbook, 'units');
  const keys = rows.find((texts) => texts.includes('parent') && texts.includes('name'))!;
  const column = (key: string) => keys.indexOf(key);
  let free = rows.findIndex((texts) => texts.includes('Tổ 1'));
  while ((rows[free]?.[column('name')] ?? '') !== '') free++;
  for (const [key, text] of Object.entries({ level: 'Tổ', name, parent: hamlet }))
    accepted(real.secretary.type(real.title('units'), cell(free, column(key)), text));
}

export function removeTeam(real: Office, code: string): void {
  const { rows } = gridOf(real.workbook, 'units');
  const column = rows.find((texts) => texts.includes('parent') && texts.includes('name'))!.indexOf('code');
  const row = rows.findIndex((texts) => texts[column] === code);
  accepted(real.secretary.deleteRows(real.title('units'), row, 1));
}

function accepted(outcome: { accepted: boolean }): void {
  expect(outcome).toEqual({ accepted: true });
}
