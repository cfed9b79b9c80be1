/** SpreadsheetApp, as far as the script uses it: menus, dialogs, toasts, showing a cell. */

import { Suspension } from '../sandbox';
import { Service, ServiceError } from '../service';
import type { ButtonSet } from '../ui';
import { LATER } from '../ui';
import type { Run, World } from '../world';
import { contentOf } from './html';
import { requireFull } from './rights';

/** A menu as the script built it. */
export type MenuNode =
  | { kind: 'item'; label: string; run: string }
  | { kind: 'menu'; label: string; items: MenuNode[] }
  | { kind: 'separator' };

/** @param menus receives the menus that were added to the window */
export function spreadsheetApp(world: World, run: Run, menus: MenuNode[]): Service {
  const spreadsheet = spreadsheetService(world, run);
  return new Service('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet,
    flush: () => undefined,
    getUi: () => uiService(run, menus),
  });
}

/** The spreadsheet the script stands in; also the `source` of events. */
export function spreadsheetService(world: World, run: Run): Service {
  return new Service('Spreadsheet', {
    getId: () => world.workbook.spreadsheetId,
    toast: (text: string, title: string | null = '', seconds: number | null = 5) =>
      run.ui?.toast({ title: title ?? '', text, seconds: seconds ?? 5 }),
    getSheetById: (sheetId: number) => {
      const sheets = world.workbook.as(run.as).get({ fields: 'sheets.properties.sheetId' }).sheets ?? [];
      // Google leaves zeros out.
      return sheets.some((sheet) => (sheet.properties?.sheetId ?? 0) === sheetId)
        ? sheetService(run, sheetId)
        : null;
    },
  });
}

function sheetService(run: Run, sheetId: number): Service {
  return new Service('Sheet', {
    getSheetId: () => sheetId,
    getRange: (a1: string) =>
      new Service('Range', { activate: () => run.ui?.activate({ sheetId, a1 }), getA1Notation: () => a1 }),
  });
}

function uiService(run: Run, menus: MenuNode[]): Service {
  const { ui } = run;
  if (ui === null) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  return new Service('Ui', {
    Button: { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' },
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' },
    createMenu: (label: string) => menuService({ kind: 'menu', label, items: [] }, menus),
    alert(title: string, text: string, buttons: ButtonSet) {
      const question = { title, text, buttons };
      const answer = ui.alert(question);
      if (answer === LATER) throw new Suspension(question);
      return answer;
    },
    showModalDialog(output: Service, title: string) {
      requireFull(run, 'Ui.showModalDialog');
      ui.page({ title, ...contentOf(output) });
    },
  });
}

const nodes = new WeakMap<Service, MenuNode & { kind: 'menu' }>();

function menuService(node: MenuNode & { kind: 'menu' }, menus: MenuNode[]): Service {
  const menu: Service = new Service('Menu', {
    addItem(label: string, run: string) {
      node.items.push({ kind: 'item', label, run });
      return menu;
    },
    addSeparator() {
      node.items.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu(sub: Service) {
      node.items.push(nodes.get(sub)!);
      return menu;
    },
    addToUi: () => void menus.push(node),
  });
  nodes.set(menu, node);
  return menu;
}
