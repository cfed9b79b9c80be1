/** The figures and words beside a unit's name, each with the unit that it is of. */
import { isCode } from '../../../domain/codes';
import { plainText } from '../../read';
import { FIELDS_AFTER, FIELDS_BEFORE, quotaIndicator, type UnitField } from '../../tabs/units-form';
import { isBlankCell, readCount, takePhone } from './count';
import { DITTO, type Mistake, type Row, type TableColumn, type TableLine } from './types';

type Report = (mistake: Mistake) => void;

const KINDS = new Map([...FIELDS_BEFORE, ...FIELDS_AFTER].map(({ id, kind }) => [id, kind]));
/** Of the unit above the teams by their nature, wherever they stand. */
const OF_GROUPS: readonly string[] = ['teams', 'officer'];

/** @param path by level, the line that a row belongs to */
export function readCells(
  { row, next }: { row: Row; next: Row | null },
  columns: readonly TableColumn[],
  lines: TableLine[],
  path: readonly (number | null)[],
  report: Report,
): void {
  const along = path.flatMap((at) => (at === null || at === undefined ? [] : [lines[at]!]));
  const own = along[along.length - 1]!;
  const above = along[along.length - 2] ?? null;
  /** A cell merged over several rows of one group is the group's. */
  const ownerOf = (column: number, role: string) => {
    const first = above?.row === row.line;
    const merged = next?.cells[column] === DITTO && first;
    return above !== null && (merged || (first && OF_GROUPS.includes(role))) ? above : own;
  };
  columns.forEach(({ role, heading }, column) => {
    const text = plainText(row.cells[column] ?? '');
    if (isBlankCell(text)) return;
    if (role.startsWith('team|')) {
      const value = wholeOf(text, row, heading, report);
      const name = heading.split(' ').slice(-2).join(' ');
      const team = { row: row.line, level: own.level + 1, name, parent: lines.indexOf(own), cells: {} };
      if (value !== null) lines.push({ ...team, quota: { [role.slice('team|'.length)]: value } });
      return;
    }
    const owner = ownerOf(column, role);
    const indicator = quotaIndicator(role);
    const kind = indicator === null ? KINDS.get(role as UnitField['id']) : 'whole';
    if (kind === undefined || role === 'name') return;
    const id = role as UnitField['id'];
    if (kind === 'whole' || kind === 'decimal') {
      const value =
        kind === 'decimal' ? decimalOf(text, row, heading, report) : wholeOf(text, row, heading, report);
      if (value === null) return;
      if (indicator === null) owner.cells[id] = value;
      else owner.quota[indicator] = value;
    } else if (kind === 'phone') owner.cells.phone = phoneOf(text, row, report);
    else if (id === 'code' && !isCode(text))
      report({ code: 'CODE_INVALID', severity: 'error', row: row.line, figures: { text } });
    else owner.cells[id] = withoutPhone(text, owner, row, report);
  });
}

function wholeOf(text: string, { line }: Row, heading: string, report: Report): number | null {
  const read = readCount(text);
  if (read === null) return null;
  if ('value' in read) return read.value;
  const figures = { text, column: heading, ...('guess' in read ? { guess: read.guess } : {}) };
  report({ code: read.wrong, severity: 'error', row: line, figures });
  return null;
}

function decimalOf(text: string, { line }: Row, heading: string, report: Report): number | null {
  const value = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
  if (value === null)
    report({ code: 'NOT_NUMBER', severity: 'error', row: line, figures: { text, column: heading } });
  return value;
}

function phoneOf(text: string, { line }: Row, report: Report): string {
  const found = takePhone(text);
  if (found !== null && found.rest === '') return found.phone;
  // Spreadsheets take the zero away.
  if (/^[1-9]\d{8}$/.test(text)) return `0${text}`;
  report({ code: 'PHONE_WRONG', severity: 'warning', row: line, figures: { text } });
  return text;
}

/** Numbers of people stand in the one column that is hidden, wherever they were pasted. */
function withoutPhone(text: string, owner: TableLine, { line }: Row, report: Report): string {
  const found = takePhone(text);
  if (found === null) return text;
  owner.cells.phone ??= found.phone;
  report({ code: 'PHONE_MOVED', severity: 'note', row: line, figures: { text: found.rest } });
  return found.rest;
}
