/** A list of the form as it is to be: what stays keeps its line, what is new takes blank lines, then gets lines of its own. */
import type { Language } from '../../messages/shape';
import type { SettingsForm } from '../../workbook/decode/settings-form';
import { textAt } from '../../workbook/read';
import { cellOf } from '../../workbook/tabs/form-look';
import { itemKey, type Section } from '../../workbook/tabs/settings-form';
import type { Raw } from '../../workbook/tabs/settings-values';
import { type AnswerWrites, columnAt, type NewLine, same } from './forms-cells';

export function listWrites(
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
