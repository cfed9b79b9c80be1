/** From changed answers to the cells of "Thiết lập" they stand in: nothing but those, and new lines where a list is full. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { AnswersRead } from '../../workbook/decode/form-answers';
import type { SettingsForm } from '../../workbook/decode/settings-form';
import type { FormAnswers } from '../../workbook/form-answers';
import { cellOf } from '../../workbook/tabs/form-look';
import { type Field, type Section, settingsSections } from '../../workbook/tabs/settings-form';
import type { Raw } from '../../workbook/tabs/settings-values';
import { type AnswerWrites, columnAt, type NewLine, same } from './forms-cells';
import { listWrites } from './forms-lists';

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
