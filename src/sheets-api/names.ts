/** Named ranges we publish. */
import type { WorkbookModel } from '../workbook/model';
import type { Context } from './context';
import type { Request } from './schema';
import type { Snapshot } from './snapshot';
import type { Work } from './work';

export function names(
  model: WorkbookModel,
  works: Work[],
  snapshot: Snapshot,
  { moved }: Context,
): Request[] {
  return model.names.flatMap(({ name, tab, row, column }): Request[] => {
    const layout = works.find((work) => work.tab.key === tab)?.layout;
    const at = layout === undefined ? null : { row: layout.row(row), column: layout.column(column) };
    if (layout === undefined || at === null || at.row === null || at.column === null) return [];
    const range = {
      sheetId: layout.sheetId,
      startRowIndex: at.row,
      endRowIndex: at.row + 1,
      startColumnIndex: at.column,
      endColumnIndex: at.column + 1,
    };
    const standing = snapshot.names.find((candidate) => candidate.name === name);
    if (standing === undefined) return [{ addNamedRange: { namedRange: { name, range } } }];
    const { sheetId, row: top, column: left } = standing.range;
    if (!moved(tab) && sheetId === range.sheetId && top === at.row && left === at.column) return [];
    return [
      { updateNamedRange: { namedRange: { namedRangeId: standing.id, name, range }, fields: 'range' } },
    ];
  });
}
