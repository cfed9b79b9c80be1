/**
 * Commands that put the engine back in step with the book on the cells a browser touched: where Google reads an entry
 * otherwise than the engine does, where a refused part was left out, where an undo came out differently.
 */
import type { Book } from './book';
import { cellAt, sheetOf } from './book';
import { zoneOf } from './diff';
import type { Engine, EngineCommand } from './engine';
import type { Touched } from './mirror';
import { engineContent, engineFormat, engineStyle } from './project-cell';
import { engineConditional, engineValidation } from './project-rules';
import { engineId } from './projection';

export function corrections(
  engine: Engine,
  book: Book,
  touched: readonly Touched[],
  ruled: ReadonlySet<number>,
): EngineCommand[] {
  const commands: EngineCommand[] = [];
  for (const { sheetId, at } of touched) {
    const sheet = sheetOf(book, sheetId);
    if (sheet === undefined) continue;
    for (let row = at.top; row < Math.min(at.bottom, sheet.rowCount); row++) {
      for (let column = at.left; column < Math.min(at.right, sheet.columnCount); column++) {
        const cell = cellAt(sheet, row, column);
        const content = engineContent(cell, book.locale);
        const format = engineFormat(cell, book.locale);
        const style = engineStyle(cell.format);
        const held = engine.held(sheetId, row, column);
        const same =
          sameContent(held.content, content) &&
          held.format === format &&
          JSON.stringify(sorted(held.style)) === JSON.stringify(sorted(style));
        if (same) continue;
        commands.push({
          type: 'UPDATE_CELL',
          sheetId: engineId(sheetId),
          row,
          col: column,
          content,
          format,
          style,
        });
      }
    }
  }
  for (const id of ruled) {
    const sheet = sheetOf(book, id);
    if (sheet === undefined) continue;
    const held = engine.heldRules(id);
    const sheetId = engineId(id);
    const ranges = (rects: readonly Parameters<typeof zoneOf>[0][]) =>
      rects.map((rect) => ({ _sheetId: sheetId, _zone: zoneOf(rect) }));
    for (const rule of held.conditionals) {
      commands.push({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id: rule });
    }
    for (const rule of held.validations) {
      commands.push({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule });
    }
    for (const rule of sheet.conditionals) {
      const { ranges: _, ...cf } = engineConditional(rule, book.locale);
      commands.push({ type: 'ADD_CONDITIONAL_FORMAT', sheetId, cf, ranges: ranges(rule.at) });
    }
    for (const rule of sheet.validations) {
      const { ranges: _, ...projected } = engineValidation(rule, book.locale);
      commands.push({
        type: 'ADD_DATA_VALIDATION_RULE',
        sheetId,
        rule: projected,
        ranges: ranges([rule.at]),
      });
    }
  }
  return commands;
}

/** The engine keeps formulas in its own spelling. */
function sameContent(held: string, wanted: string): boolean {
  if (held === wanted) return true;
  const plain = (text: string) => text.replace(/\s+/g, '').toUpperCase();
  return held.startsWith('=') && wanted.startsWith('=') && plain(held) === plain(wanted);
}

function sorted(style: object | null): [string, unknown][] {
  return Object.entries(style ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
