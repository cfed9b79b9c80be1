/**
 * Shows the sidebar's page, an HTML file of the script project.
 * @param part what of it a menu item has asked for; the page finds it written in `data-part`
 */
export function showSidebar(file: string, title: string, part: string | null): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  if (part !== null) page.append(`<i hidden data-part="${part}"></i>`);
  SpreadsheetApp.getUi().showSidebar(page);
}
