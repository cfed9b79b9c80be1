/** Named ranges we publish. */
import type { NamedRange, WorkbookModel } from '../workbook/model';
import type { Context } from './context';
import type { Layout } from './layout';
import type { GridRange, Request } from './schema';
import type { Snapshot } from './snapshot';
import type { Work } from './work';

/** Those of tabs that are built now; the others stay as they are. */
export function names(
  model: WorkbookModel,
  works: Work[],
  snapshot: Snapshot,
  { moved }: Context,
): Request[] {
  return model.names.flatMap((named): Request[] => {
    const { name, tab } = named;
    const layout = works.find((work) => work.tab.key === tab)?.layout;
    const range = layout === undefined ? null : rangeOf(named, layout);
    if (range === null) return [];
    const standing = snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (standing === undefined) return [{ addNamedRange: { namedRange: { name, range } } }];
    const { sheetId, row, rowEnd, column, columnEnd } = standing.range;
    const same =
      sheetId === range.sheetId &&
      row === range.startRowIndex &&
      rowEnd === range.endRowIndex &&
      column === range.startColumnIndex &&
      columnEnd === range.endColumnIndex;
    if (same && !moved(tab)) return [];
    return [
      { updateNamedRange: { namedRange: { namedRangeId: standing.id, name, range }, fields: 'range' } },
    ];
  });
}

function rangeOf({ rows, columns }: NamedRange, layout: Layout): GridRange | null {
  const [top, bottom] = [layout.row(rows[0]), layout.row(rows[1])];
  const [left, right] = [layout.column(columns[0]), layout.column(columns[1])];
  if (top === null || bottom === null || left === null || right === null) return null;
  return {
    sheetId: layout.sheetId,
    startRowIndex: top,
    endRowIndex: bottom + 1,
    startColumnIndex: left,
    endColumnIndex: right + 1,
  };
}
