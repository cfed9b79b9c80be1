/** Data validations of a tab: one rule a rectangle, never overlapping. */
import type { Condition, Sheet, Validation } from './book';
import { copyFormula, relativeFormula } from './formula';
import type { Rect } from './rect';
import { subtract } from './rect';

export type Rule = Omit<Validation, 'id' | 'at'>;

/** The condition as told from another cell than its anchor. */
function copyCondition(condition: Condition, rows: number, columns: number): Condition {
  if (rows === 0 && columns === 0) return condition;
  if (!condition.values.some((value) => value.startsWith('='))) return condition;
  const values = condition.values.map((v) => (v.startsWith('=') ? copyFormula(v, rows, columns) : v));
  return { ...condition, values };
}

/** Puts a rule on a rectangle, or clears it with null. Rules that stood there keep what lies outside. */
export function setValidation(sheet: Sheet, at: Rect, rule: Rule | null, newId: () => number): Sheet {
  const kept = sheet.validations.flatMap((old) => {
    const pieces = subtract(old.at, at);
    if (pieces.length === 1 && pieces[0] === old.at) return [old];
    return pieces.map((piece, i) => ({
      ...old,
      id: i === 0 ? old.id : String(newId()),
      at: piece,
      condition: copyCondition(old.condition, piece.top - old.at.top, piece.left - old.at.left),
    }));
  });
  return { ...sheet, validations: rule === null ? kept : [...kept, { ...rule, id: String(newId()), at }] };
}

/** The rule of one cell, its formulas told from that cell. */
export function validationAt(sheet: Sheet, row: number, column: number): Rule | null {
  for (const rule of sheet.validations) {
    const { at } = rule;
    if (row < at.top || row >= at.bottom || column < at.left || column >= at.right) continue;
    const { strict, showCustomUi, inputMessage } = rule;
    const condition = copyCondition(rule.condition, row - at.top, column - at.left);
    return { condition, strict, showCustomUi, inputMessage };
  }
  return null;
}

export interface CellRule {
  row: number;
  column: number;
  rule: Rule;
}

/** Rules given cell by cell, gathered into as few rectangles as neighbours allow. */
export function gatherValidations(cells: readonly CellRule[]): { at: Rect; rule: Rule }[] {
  const groups = new Map<string, Map<number, CellRule[]>>();
  for (const cell of cells) {
    const values = cell.rule.condition.values.map((v) =>
      v.startsWith('=') ? relativeFormula(v, cell.row, cell.column) : v,
    );
    const key = JSON.stringify({ ...cell.rule, condition: { ...cell.rule.condition, values } });
    const rows = groups.get(key) ?? new Map<number, CellRule[]>();
    groups.set(key, rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]));
  }
  return [...groups.values()].flatMap(gatherRows);
}

function gatherRows(rows: Map<number, CellRule[]>): { at: Rect; rule: Rule }[] {
  const done: { at: Rect; rule: Rule }[] = [];
  let open: { at: Rect; rule: Rule }[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next: { at: Rect; rule: Rule }[] = [];
    for (const run of runsOf(rows.get(row)!)) {
      const above = open.find(
        ({ at }) => at.bottom === row && at.left === run.at.left && at.right === run.at.right,
      );
      next.push(above === undefined ? run : { ...above, at: { ...above.at, bottom: row + 1 } });
      if (above !== undefined) open = open.filter((other) => other !== above);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open];
}

function runsOf(cells: CellRule[]): { at: Rect; rule: Rule }[] {
  const runs: { at: Rect; rule: Rule }[] = [];
  for (const { row, column, rule } of cells.sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.at.right === column) last.at = { ...last.at, right: column + 1 };
    else runs.push({ at: { top: row, bottom: row + 1, left: column, right: column + 1 }, rule });
  }
  return runs;
}
