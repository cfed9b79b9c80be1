/** Puts a menu beside Google's own. Works before anything was authorised. */

export type MenuEntry = { label: string; run: string } | { label: string; items: MenuEntry[] } | 'separator';

/** @param run of an entry is the name of a top-level function */
export function showMenu(title: string, entries: readonly MenuEntry[]): void {
  menuOf(SpreadsheetApp.getUi(), title, entries).addToUi();
}

function menuOf(
  ui: GoogleAppsScript.Base.Ui,
  title: string,
  entries: readonly MenuEntry[],
): GoogleAppsScript.Base.Menu {
  const menu = ui.createMenu(title);
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('run' in entry) menu.addItem(entry.label, entry.run);
    else menu.addSubMenu(menuOf(ui, entry.label, entry.items));
  }
  return menu;
}
