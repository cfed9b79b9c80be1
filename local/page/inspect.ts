/** The page's hook for tests: looks into the grid's own model, not at what the server says. */
import type { Model } from '@odoo/o-spreadsheet';
import type { PageHook } from './hook';

export function makeHook(area: HTMLElement, model: () => Model): PageHook {
  return {
    readyMs: performance.now(),
    values(tab) {
      const { getters } = model();
      const sheetId = getters.getSheetIdByName(tab) ?? '';
      return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
        Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => {
          const { value } = getters.getEvaluatedCell({ sheetId, row, col });
          return value === '' ? null : value;
        }),
      );
    },
    middleOf(row, column) {
      const cell = model().getters.getVisibleRect({ top: row, bottom: row, left: column, right: column });
      const grid = area.querySelector('.o-grid')!.getBoundingClientRect();
      return { x: grid.left + cell.x + cell.width / 2, y: grid.top + cell.y + cell.height / 2 };
    },
    active() {
      const { getters } = model();
      const { sheetId, row, col } = getters.getActivePosition();
      return { tab: getters.getSheetName(sheetId), row, column: col };
    },
    wholeColumns() {
      const { getters } = model();
      const sheetId = getters.getActiveSheetId();
      const right = area.querySelector('.o-grid-overlay')!.getBoundingClientRect().width;
      const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => column);
      return columns.filter((column) => {
        const { x, width } = getters.getVisibleRectWithoutHeaders({
          top: 0,
          bottom: getters.getNumberRows(sheetId) - 1,
          left: column,
          right: column,
        });
        return width > 0 && x + width <= right && width >= getters.getColSize(sheetId, column);
      }).length;
    },
    shownColumns() {
      const { getters } = model();
      const sheetId = getters.getActiveSheetId();
      return Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => column).filter(
        (column) => !getters.isColHidden(sheetId, column),
      );
    },
  };
}
