/** SpreadsheetApp, as far as the script uses it: menus and dialogs. */
import { Suspension } from '../sandbox';
import { Service, ServiceError } from '../service';
import type { Button, ButtonSet, Question } from '../ui';
import { LATER } from '../ui';
import type { Run, World } from '../world';
import { contentOf } from './html';
import { requireFull } from './rights';
import { spreadsheetService } from './spreadsheet';

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

function uiService(run: Run, menus: MenuNode[]): Service {
  const { ui } = run;
  if (ui === null) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  return new Service('Ui', {
    Button: { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' },
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' },
    createMenu: (label: string) => menuService({ kind: 'menu', label, items: [] }, menus),
    alert(title: string, text: string, buttons: ButtonSet) {
      const question: Question = { title, text, buttons };
      const answer = ui.alert(question);
      if (answer === LATER) throw new Suspension(question);
      return answer;
    },
    prompt(title: string, text: string, buttons: ButtonSet) {
      const question: Question = { title, text, buttons, asksText: true };
      const answer = ui.prompt(question);
      if (answer === LATER) throw new Suspension(question);
      return promptResponse(answer.button, answer.text);
    },
    showModalDialog(output: Service, title: string) {
      requireFull(run, 'Ui.showModalDialog');
      const { html, width, height } = contentOf(output);
      ui.page({ title, html, width, height });
    },
    showSidebar(output: Service) {
      requireFull(run, 'Ui.showSidebar');
      const { title, html } = contentOf(output);
      ui.sidebar({ title, html });
    },
  });
}

export function promptResponse(button: Button, text: string): Service {
  return new Service('PromptResponse', {
    getSelectedButton: () => button,
    getResponseText: () => text,
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
