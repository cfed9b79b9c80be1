/** "Danh sách tổ" row by row: typed answers and where they stand; nothing is compared across rows yet. */

import type { Period } from '../../domain/campaign';
import { isCode } from '../../domain/codes';
import type { Day } from '../../domain/day';
import { translate } from '../../messages/translate';
import { textAt } from '../read';
import { FIELDS_AFTER, FIELDS_BEFORE, quotaIndicator, type UnitField } from '../tabs/units-form';
import {
  type FormLayout,
  findLayout,
  reportMerges,
  reportMissingColumns,
  reportOtherColumns,
} from './form-layout';
import type { FormReader, Spot } from './form-reader';
import { dayOfSerial } from './guess';
import { readDays } from './work-days';

export interface UnitRow {
  row: number;
  code: string | null;
  level: string | null;
  name: string | null;
  /** As typed, before spaces and Unicode forms were folded. */
  typedName: string;
  parent: string | null;
  teams: number | null;
  quota: Record<string, number>;
  workDays: Day[] | null;
  /** The plain fields of a unit, by name. */
  fields: Record<string, string | number | null>;
  /** The cell of one field. */
  spot(id: UnitField['id']): Spot;
  /** Every cell that may lead a finding here: path inside the unit → cell. */
  spots: [path: string, spot: Spot][];
}

const FIELDS = [...FIELDS_BEFORE, ...FIELDS_AFTER];
const SPECIAL: readonly UnitField['id'][] = ['code', 'level', 'name', 'parent', 'teams', 'workDays'];

/** @returns null when the key row is gone; reported */
export function readUnitRows(reader: FormReader, period: Partial<Period>): UnitRow[] | null {
  const layout = findLayout(
    reader,
    FIELDS.map(({ id }) => id),
  );
  if (layout === null) return null;
  const label = (id: UnitField['id']) => translate('vi', `tabs.forms.unitFields.${id}.label`);
  reportMissingColumns(
    reader,
    layout,
    FIELDS.map(({ id }) => ({ key: id, label: label(id) })),
  );
  reportOtherColumns(reader, layout);
  reportMerges(reader, layout);
  const columns = [...layout.columns].filter(([key]) => key !== 'mark').map(([, column]) => column);
  const filled = bodyRows(reader, layout).map((row) => ({
    row,
    blank: columns.every((column) => reader.isBlank({ row, column })),
  }));
  // Spare rows below, and whatever was inserted above the first unit, are nothing to speak of.
  while (filled.length > 0 && filled[filled.length - 1]!.blank) filled.pop();
  while (filled.length > 0 && filled[0]!.blank) filled.shift();
  return filled.flatMap(({ row, blank }) => {
    if (!blank) return [readRow(reader, layout, row, period)];
    reader.report(
      'FORM_BLANK_ROW',
      'note',
      { row, column: layout.columns.get('code') ?? 0 },
      { row: row + 1 },
    );
    return [];
  });
}

/** Below the key row, less the lines marked as ours. */
export function bodyRows(reader: FormReader, { keyRow, columns }: FormLayout): number[] {
  const { tab } = reader;
  const mark = columns.get('mark');
  const rows: number[] = [];
  for (let row = keyRow + 1; row < tab.rowCount; row++) {
    const ours = mark === undefined ? row <= keyRow + 3 : textAt(tab, row, mark) !== '';
    if (!ours) rows.push(row);
  }
  return rows;
}

function readRow(reader: FormReader, layout: FormLayout, row: number, period: Partial<Period>): UnitRow {
  const { columns } = layout;
  const spot = (id: string): Spot => ({ row, column: columns.get(id) ?? columns.get('code') ?? 0 });
  const present = (id: string) => columns.has(id);
  const text = (id: UnitField['id']) => (present(id) ? reader.text(spot(id)) : null);
  const fields: Record<string, string | number | null> = {};
  for (const { id, kind } of FIELDS) {
    if (SPECIAL.includes(id) || !present(id)) continue;
    fields[id] =
      kind === 'whole'
        ? reader.whole(spot(id))
        : kind === 'decimal'
          ? reader.decimal(spot(id))
          : kind === 'phone'
            ? reader.phone(spot(id))
            : reader.text(spot(id));
  }
  const quota: Record<string, number> = {};
  for (const { id } of FIELDS)
    if (present(id)) reader.label(spot(id), translate('vi', `tabs.forms.unitFields.${id}.label`));
  const spots: [string, Spot][] = FIELDS.map(({ id }) => [id, spot(id)]);
  for (const key of columns.keys()) {
    const indicator = quotaIndicator(key);
    if (indicator === null) continue;
    reader.label(spot(key), translate('vi', 'tabs.forms.units.quota', { name: indicator }));
    spots.push([`quota.${indicator}`, spot(key)]);
    if (!spots.some(([path]) => path === 'quota')) spots.push(['quota', spot(key)]);
    const value = reader.whole(spot(key));
    if (value !== null) quota[indicator] = value;
  }
  const typed = reader.tab.cells[row]?.[spot('name').column]?.value ?? '';
  return {
    row,
    code: codeOf(reader, text('code'), spot('code')),
    level: text('level'),
    name: text('name'),
    typedName: String(typed),
    parent: text('parent'),
    teams: present('teams') ? reader.whole(spot('teams')) : null,
    quota,
    workDays: present('workDays') ? workDaysOf(reader, spot('workDays'), period) : null,
    fields,
    spot,
    spots,
  };
}

function codeOf(reader: FormReader, code: string | null, spot: Spot): string | null {
  if (code === null || isCode(code)) return code;
  reader.report('FORM_CODE_INVALID', 'error', spot, { value: code });
  return null;
}

/** A list of days is text; a single day may have become a date. */
function workDaysOf(reader: FormReader, spot: Spot, period: Partial<Period>): Day[] | null {
  const value = reader.constant(spot);
  if (value === null) return null;
  const day = typeof value === 'number' ? dayOfSerial(value) : null;
  if (day !== null) return [day];
  const { days, unread } = readDays(String(value), period);
  for (const part of unread) reader.report('FORM_DAY_UNREADABLE', 'error', spot, { value: part });
  return unread.length > 0 ? null : days;
}
