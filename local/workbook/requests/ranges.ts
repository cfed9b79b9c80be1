/** mergeCells, unmergeCells, updateBorders, sortRange. */
import type { Cell, CellFormat, Sheet } from '../book';
import { mapCells } from '../book';
import { closedRect } from '../draft';
import { invalid } from '../errors';
import { internFormat } from '../format';
import { guardedRect } from '../guard';
import type { Rect } from '../rect';
import { contains, intersect } from '../rect';
import { list, object } from '../shape';
import { BORDER, GRID_RANGE } from '../shapes';
import { sortRows } from '../sort';
import type { Kind } from './kind';

type Border = GoogleAppsScript.Sheets.Schema.Border;
type S = {
  merge: GoogleAppsScript.Sheets.Schema.MergeCellsRequest;
  unmerge: GoogleAppsScript.Sheets.Schema.UnmergeCellsRequest;
  borders: GoogleAppsScript.Sheets.Schema.UpdateBordersRequest;
  sort: GoogleAppsScript.Sheets.Schema.SortRangeRequest;
};

/** Rectangles one merge request makes. */
function pieces(at: Rect, type: string): Rect[] {
  if (type === 'MERGE_ROWS') {
    return Array.from({ length: at.bottom - at.top }, (_, i) => ({
      ...at,
      top: at.top + i,
      bottom: at.top + i + 1,
    }));
  }
  if (type === 'MERGE_COLUMNS') {
    return Array.from({ length: at.right - at.left }, (_, i) => ({
      ...at,
      left: at.left + i,
      right: at.left + i + 1,
    }));
  }
  return [at];
}

export const mergeCells: Kind<S['merge']> = {
  shape: object({ range: GRID_RANGE, mergeType: ['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS'] }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const at = closedRect(sheet, body.range ?? {});
    guardedRect(draft, sheet, at);
    if (sheet.merges.some((merge) => intersect(merge, at) !== null && !contains(at, merge))) {
      throw invalid('You must select all cells in a merged range to merge or unmerge them.');
    }
    const { frozenRows, frozenColumns } = sheet;
    if (at.top < frozenRows && at.bottom > frozenRows) {
      throw invalid("You can't merge frozen and non-frozen rows.");
    }
    if (at.left < frozenColumns && at.right > frozenColumns) {
      throw invalid("You can't merge frozen and non-frozen columns.");
    }
    const made = pieces(at, body.mergeType ?? 'MERGE_ALL').filter(
      (piece) => piece.bottom - piece.top > 1 || piece.right - piece.left > 1,
    );
    const kept = sheet.merges.filter((merge) => intersect(merge, at) === null);
    let next: Sheet = { ...sheet, merges: [...kept, ...made] };
    for (const piece of made) next = mapCells(next, piece, (cell, r, c) => emptied(cell, r, c, piece));
    draft.put(next);
    return undefined;
  },
};

/** Only the first cell of a merge keeps its content. */
export function emptied(cell: Cell, row: number, column: number, merge: Rect): Cell {
  if (cell.content === null || (row === merge.top && column === merge.left)) return cell;
  return { ...cell, content: null, runs: null };
}

export const unmergeCells: Kind<S['unmerge']> = {
  shape: object({ range: GRID_RANGE }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const at = closedRect(sheet, body.range ?? {});
    guardedRect(draft, sheet, at);
    if (sheet.merges.some((merge) => intersect(merge, at) !== null && !contains(at, merge))) {
      throw invalid('You must select all cells in a merged range to merge or unmerge them.');
    }
    draft.put({ ...sheet, merges: sheet.merges.filter((merge) => intersect(merge, at) === null) });
    return undefined;
  },
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

export const updateBorders: Kind<S['borders']> = {
  shape: object({
    range: GRID_RANGE,
    top: BORDER,
    bottom: BORDER,
    left: BORDER,
    right: BORDER,
    innerHorizontal: BORDER,
    innerVertical: BORDER,
  }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const at = closedRect(sheet, body.range ?? {});
    guardedRect(draft, sheet, at);
    // Equal formats are one object, so a format and the edges a cell lies on tell what it becomes.
    const made = Array.from({ length: 16 }, () => new Map<CellFormat | null, CellFormat | null>());
    const next = mapCells(sheet, at, (cell, row, column) => {
      const edges = [
        row === at.top,
        row === at.bottom - 1,
        column === at.left,
        column === at.right - 1,
      ] as const;
      const known = made[edges.reduce((sum, edge, i) => sum + (edge ? 1 << i : 0), 0)]!;
      let format = known.get(cell.format);
      if (format === undefined) {
        format = withBorders(cell.format, {
          top: edges[0] ? body.top : body.innerHorizontal,
          bottom: edges[1] ? body.bottom : body.innerHorizontal,
          left: edges[2] ? body.left : body.innerVertical,
          right: edges[3] ? body.right : body.innerVertical,
        });
        known.set(cell.format, format);
      }
      return format === cell.format ? cell : { ...cell, format };
    });
    draft.put(next);
    return undefined;
  },
};

function withBorders(
  format: CellFormat | null,
  lines: Record<(typeof SIDES)[number], Border | undefined>,
): CellFormat | null {
  const borders = { ...format?.borders };
  for (const side of SIDES) {
    const line = lines[side];
    if (line === undefined || line === null) continue;
    if (line.style === 'NONE' || line.style === undefined) delete borders[side];
    else borders[side] = line;
  }
  return internFormat({ ...format, borders });
}

export const sortRange: Kind<S['sort']> = {
  shape: object({
    range: GRID_RANGE,
    sortSpecs: list(object({ dimensionIndex: 'number', sortOrder: ['ASCENDING', 'DESCENDING'] })),
  }),
  apply(draft, body) {
    const sheet = draft.sheet(body.range?.sheetId);
    const at = closedRect(sheet, body.range ?? {});
    guardedRect(draft, sheet, at);
    const specs = (body.sortSpecs ?? []).map((spec) => ({
      column: spec.dimensionIndex ?? 0,
      ascending: spec.sortOrder !== 'DESCENDING',
    }));
    if (specs.some(({ column }) => column < at.left || column >= at.right)) {
      throw invalid('sortSpecs.dimensionIndex must be inside the range.');
    }
    if (sheet.merges.some((merge) => intersect(merge, at) !== null)) {
      throw invalid("You can't sort a range with merged cells.");
    }
    draft.put(sortRows(sheet, at, specs, draft.valueIn));
    return undefined;
  },
};
