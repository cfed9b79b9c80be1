/** The user interface port over SpreadsheetApp. */
import type { UiPort } from '../app/ports';
import type { Language } from '../messages/shape';

/**
 * @param appName stands above toasts
 * @param language of the dialogs
 */
export function uiPort(appName: string, language: Language): UiPort {
  return {
    language,
    toast: (text, seconds = 5) => SpreadsheetApp.getActiveSpreadsheet().toast(text, appName, seconds),
    alert(title, text) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, text, ui.ButtonSet.OK);
    },
    confirm(title, text) {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    ask(title, text) {
      const ui = SpreadsheetApp.getUi();
      const reply = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return reply.getSelectedButton() === ui.Button.OK ? reply.getResponseText() : null;
    },
    page(title, html, width, height) {
      const output = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
      SpreadsheetApp.getUi().showModalDialog(output, title);
    },
    show(sheetId, a1) {
      // Tabs made through the API a moment ago are known to SpreadsheetApp only after a flush.
      SpreadsheetApp.flush();
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
      if (sheet === null) return false;
      if (sheet.isSheetHidden()) sheet.showSheet();
      sheet.getRange(a1).activate();
      return true;
    },
    selection() {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
      if (range === null) return null;
      return {
        sheetId: range.getSheet().getSheetId(),
        row: range.getRow() - 1,
        rowEnd: range.getLastRow(),
        column: range.getColumn() - 1,
        columnEnd: range.getLastColumn(),
      };
    },
  };
}
