/** Levels are told by name in other places too: they go along with other names. */
import type { Forms } from '../../workbook/form-answers';
import { levelsOf } from '../set-up/units-frame';

/** @param before the forms with the levels as they were */
export function withLevels(forms: Forms, before: Forms): Forms {
  const [old, now] = [levelsOf(before.answers), levelsOf(forms.answers)];
  if (old.join() === now.join()) return forms;
  // The first and the last stay what they are, however many stand between them.
  const named = (name: unknown): string | null => {
    const at = old.indexOf(String(name));
    if (at < 0 || now.includes(String(name))) return null;
    return (at === old.length - 1 ? now[now.length - 1] : now[Math.min(at, now.length - 1)]) ?? null;
  };
  const { rows, lists } = forms.answers;
  const cutOff = (lists.cutOff ?? []).map(([level, ...rest]) => [named(level) ?? level ?? null, ...rest]);
  const units = forms.units.map((line) => {
    const level = named(line.cells.level);
    return level === null ? line : { ...line, cells: { ...line.cells, level } };
  });
  return { answers: { rows, lists: { ...lists, cutOff } }, units };
}
