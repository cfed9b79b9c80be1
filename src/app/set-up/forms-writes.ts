/** From changed answers to the cells of "Thiết lập" they stand in: nothing but those, and new lines where a list is full. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { cellRequests, type DirectCell } from '../../sheets-api/direct';
import { type Expectation, wholeLine } from '../../sheets-api/expectation';
import type { Request } from '../../sheets-api/schema';
import type { AnswersRead } from '../../workbook/decode/form-answers';
import type { SettingsForm } from '../../workbook/decode/settings-form';
import type { FormAnswers } from '../../workbook/form-answers';
import type { CellValue } from '../../workbook/model';
import { columnName, textAt } from '../../workbook/read';
import { cellOf } from '../../workbook/tabs/form-look';
import { type Field, itemKey, type Section, settingsSections } from '../../workbook/tabs/settings-form';
import type { Raw } from '../../workbook/tabs/settings-values';
import { AppError } from '../app-error';

/** A line put in below another one. */
interface NewLine {
  /** Actual row before anything is put in. */
  below: number;
  cells: { column: number; value: CellValue }[];
}

/** Actual positions, 0-based, as they are before lines are put in. */
export interface AnswerWrites {
  cells: DirectCell[];
  lines: NewLine[];
}

/**
 * @param next answers as they are to be; what it leaves out stays as it is
 * @throws AppError LAYOUT_LOST when an answer has no column any more
 */
export function answerWrites(
  { answers, form }: AnswersRead,
  next: Partial<FormAnswers>,
  language: Language,
): AnswerWrites {
  const writes: AnswerWrites = { cells: [], lines: [] };
  const rates = Object.keys(next.rows ?? {}).map((id) => Number(/^ind\.rateLabel(\d+)$/.exec(id)?.[1] ?? 0));
  for (const section of settingsSections(Math.max(form.rateRows(), ...rates))) {
    if (section.shape === 'list') {
      const wanted = next.lists?.[section.id];
      if (wanted !== undefined)
        listWrites(writes, form, section, answers.lists[section.id] ?? [], wanted, language);
      continue;
    }
    for (const field of section.fields) {
      const wanted = next.rows?.[field.id];
      if (wanted !== undefined)
        rowWrites(writes, form, section, field, answers.rows[field.id] ?? [], wanted, language);
    }
  }
  return writes;
}

function rowWrites(
  writes: AnswerWrites,
  form: SettingsForm,
  section: Section,
  field: Field,
  now: readonly Raw[],
  wanted: readonly Raw[],
  language: Language,
): void {
  const length = Math.max(now.length, wanted.length);
  const changed = Array.from({ length }, (_, slot) => slot).filter(
    (slot) => !same(now[slot] ?? null, wanted[slot] ?? null),
  );
  if (changed.length === 0) return;
  const cells = changed.map((slot) => ({
    column: columnAt(form, slot),
    value: cellOf(field.kind, wanted[slot] ?? null, language),
  }));
  const row = form.spot(field.id)?.row ?? null;
  if (row !== null) writes.cells.push(...cells.map((cell) => ({ row, ...cell })));
  else writes.lines.push(lostRow(form, section, field, cells, language));
}

/** Somebody deleted the line, or the form is older than it: it comes back below the one before it. */
function lostRow(
  form: SettingsForm,
  { fields }: Section,
  field: Field,
  cells: NewLine['cells'],
  language: Language,
): NewLine {
  const before = fields.slice(0, fields.indexOf(field)).map(({ id }) => form.spot(id)?.row ?? -1);
  const { key, label } = form.keyColumns;
  const word = translate(language, `tabs.forms.fields.${field.word}.label`, { number: field.number ?? 0 });
  const last = Math.max(...before, -1);
  return {
    below: last >= 0 ? last : form.reader.tab.rowCount - 1,
    cells: [{ column: key, value: field.id }, { column: label, value: word }, ...cells],
  };
}

function listWrites(
  writes: AnswerWrites,
  form: SettingsForm,
  section: Section,
  now: readonly Raw[][],
  wanted: readonly Raw[][],
  language: Language,
): void {
  const { fields, id } = section;
  const equal = (a: readonly Raw[], b: readonly Raw[]) =>
    fields.every((_, i) => same(a[i] ?? null, b[i] ?? null));
  let head = 0;
  while (head < Math.min(now.length, wanted.length) && equal(now[head]!, wanted[head]!)) head++;
  let tail = 0;
  const most = Math.min(now.length, wanted.length) - head;
  while (tail < most && equal(now[now.length - 1 - tail]!, wanted[wanted.length - 1 - tail]!)) tail++;
  const filled = form.items(id);
  const { rows, head: headRow } = form.lines(id);
  const kept = filled.slice(head, filled.length - tail);
  const items = wanted.slice(head, wanted.length - tail);
  const last = filled[filled.length - tail - 1] ?? -1;
  const end = filled[filled.length - tail] ?? Number.POSITIVE_INFINITY;
  // Blank lines between what stays above and what stays below.
  const free = rows.filter((row) => row > last && row < end && !filled.includes(row));
  const room = [...kept, ...free].slice(0, items.length);
  const cellsOf = (item: readonly Raw[], before: readonly Raw[]) =>
    fields.flatMap(({ kind }, i) =>
      same(item[i] ?? null, before[i] ?? null)
        ? []
        : [{ column: columnAt(form, i), value: cellOf(kind, item[i] ?? null, language) }],
    );
  for (const [i, row] of kept.slice(items.length).entries())
    writes.cells.push(...cellsOf([], now[head + items.length + i]!).map((cell) => ({ row, ...cell })));
  items.forEach((item, i) => {
    const row = room[i];
    if (row !== undefined)
      writes.cells.push(
        ...cellsOf(item, i < kept.length ? now[head + i]! : []).map((cell) => ({ row, ...cell })),
      );
    else
      writes.lines.push({
        below:
          room[room.length - 1] ??
          Math.max(last, headRow ?? (last >= 0 ? last : form.reader.tab.rowCount - 1)),
        cells: [...lineHead(form, section, rows.length + i - room.length), ...cellsOf(item, [])],
      });
  });
}

/** Key and number of a new line: the first key that no line has yet. */
function lineHead(form: SettingsForm, { id }: Section, index: number): NewLine['cells'] {
  const { key, label } = form.keyColumns;
  const { tab } = form.reader;
  const taken = form.lines(id).rows.map((row) => textAt(tab, row, key));
  const numbers = taken.map((text) => Number(text.slice(id.length + 1)) || 0);
  const free = Math.max(0, ...numbers) + 1 + (index - taken.length);
  return [
    { column: key, value: itemKey(id, free - 1) },
    { column: label, value: `${index + 1}.` },
  ];
}

function columnAt(form: SettingsForm, slot: number): number {
  const column = form.slots[slot] ?? -1;
  if (column < 0) throw new AppError('LAYOUT_LOST', { tab: form.reader.tab.title });
  return column;
}

/** A number that stands as text is not the number. */
function same(a: Raw, b: Raw): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** Cells first, then new lines from the lowest up, so that positions hold. */
export function writeRequests(form: SettingsForm, { cells, lines }: AnswerWrites): Request[] {
  const { sheetId } = form.reader.tab;
  const lowestFirst = lines
    .map((line, i) => ({ line, i }))
    // Of those below one line the last comes first: each goes right below it.
    .sort((a, b) => b.line.below - a.line.below || b.i - a.i);
  return [
    ...cellRequests(sheetId, cells),
    ...lowestFirst.flatMap(({ line }): Request[] => {
      const row = line.below + 1;
      const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
      return [
        { insertDimension: { range, inheritFromBefore: true } },
        ...cellRequests(
          sheetId,
          line.cells.map((cell) => ({ row, ...cell })),
        ),
      ];
    }),
  ];
}

/** The keys beside the cells written must stand where they stood, or somebody moved lines meanwhile. */
export function writeExpectation(form: SettingsForm, { cells, lines }: AnswerWrites): Expectation[] {
  const { tab } = form.reader;
  const { key } = form.keyColumns;
  if (cells.length === 0 || key < 0) return [];
  const keys = new Map<number, string>();
  for (const { row } of cells) {
    const text = textAt(tab, row, key);
    const moved = lines.filter(({ below }) => below < row).length;
    if (text !== '') keys.set(row + moved, text);
  }
  return [{ sheetId: tab.sheetId, range: wholeLine(tab.title, columnName(key)), along: 'column', keys }];
}
