/** The sheet itself: an o-spreadsheet model and its component, made anew whenever the server says so. */
import { helpers, Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import type { Cells, Place } from '../server/protocol';
import type { Connection } from './connection';
import { translateTerm } from './translations';
import { SocketTransport } from './transport';

export interface Notices {
  /** Something was refused; `text` is in the reader's language. */
  refuse(text: string): void;
  toast(text: string): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
}

interface View {
  sheetId: string;
  col: number;
  row: number;
  scroll: { offsetX: number; offsetY: number };
  /** How much of the sheet is in view: without it, a new model would scroll to the selection. */
  size: { width: number; height: number; gridOffsetX: number; gridOffsetY: number };
}

export class Grid {
  private model: Model | null = null;
  private app: App | null = null;
  private transport: SocketTransport | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly connection: Connection,
    private readonly client: { id: string; name: string },
    private readonly mode: { readOnly: boolean; phone: boolean },
    private readonly notices: Notices,
    /** Called after every change of cells, selection or scrolling. */
    private readonly onUpdate: () => void,
  ) {}

  /** Puts up the workbook; the tab, selection and scrolling a person had stay where they were. */
  async load(data: unknown): Promise<void> {
    const view = this.view();
    this.transport?.leave();
    const transport = new SocketTransport(this.connection);
    const model = new Model(data as ConstructorParameters<typeof Model>[0], {
      transportService: transport,
      client: this.client,
      mode: this.mode.readOnly ? 'readonly' : 'normal',
    });
    // A phone's scroll bars lie over the cells and take no room.
    if (this.mode.phone) Object.assign(model.getters, { getScrollBarWidth: () => 0 });
    if (view !== null) restore(model, view);
    const app = new App(Spreadsheet, {
      props: {
        model,
        notifyUser: ({ text }: { text: string }) => this.notices.toast(String(text)),
        raiseError: (text: string, after?: () => void) => {
          this.notices.refuse(String(text));
          after?.();
        },
        askConfirmation: (text: string, yes: () => void, no?: () => void) =>
          this.notices.confirm(String(text), yes, no),
      },
      templates,
      translateFn: translateTerm,
      translatableAttributes: ['title', 'placeholder', 'label', 'alt'],
    });
    const before = this.app;
    [this.model, this.app, this.transport] = [model, app, transport];
    before?.destroy();
    this.host.replaceChildren();
    await app.mount(this.host);
    model.on('update', this, this.onUpdate);
    this.onUpdate();
  }

  receive(message: unknown): void {
    this.transport?.receive(message);
  }

  /** Computes every formula again, after the clock moved. */
  recompute(): void {
    this.model?.dispatch('EVALUATE_CELLS');
  }

  /** Null until the first workbook is up. */
  current(): Model | null {
    return this.model;
  }

  /** Shows a tab and selects a cell. */
  show(place: Place): void {
    const { model } = this;
    if (model === null) return;
    const sheetId = String(place.sheetId);
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
    const { col, row } = helpers.toCartesian(place.a1);
    model.selection.selectCell(col, row);
  }

  /** What the person has selected in the tab in front. */
  selection(): Cells | null {
    if (this.model === null) return null;
    const { getters } = this.model;
    const { left, top, right, bottom } = getters.getSelectedZone();
    return {
      sheetId: Number(getters.getActiveSheetId()),
      row: top,
      rowEnd: bottom + 1,
      column: left,
      columnEnd: right + 1,
    };
  }

  private view(): View | null {
    if (this.model === null) return null;
    const { getters } = this.model;
    const { sheetId, col, row } = getters.getActivePosition();
    const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
    const { x, y } = getters.getGridOffset();
    return {
      sheetId,
      col,
      row,
      scroll: { offsetX: scrollX, offsetY: scrollY },
      size: { ...getters.getSheetViewDimension(), gridOffsetX: x, gridOffsetY: y },
    };
  }
}

function restore(model: Model, view: View): void {
  const { getters } = model;
  if (getters.tryGetSheet(view.sheetId) === undefined) return;
  model.dispatch('RESIZE_SHEETVIEW', view.size);
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: view.sheetId });
  if (view.col < getters.getNumberCols(view.sheetId) && view.row < getters.getNumberRows(view.sheetId)) {
    model.selection.selectCell(view.col, view.row);
  }
  model.dispatch('SET_VIEWPORT_OFFSET', view.scroll);
}
