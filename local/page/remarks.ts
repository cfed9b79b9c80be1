/**
 * What cells say beyond their value, which the grid does not know itself: notes (a corner mark, the text on hover or
 * selection) and the input help of data validations (on selection).
 */
import { type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';
import type { Remarks } from '../server/protocol';
import { words } from './words';

const MARK_PX = 6;
const MARK_COLOR = '#e8710a';

let remarks: Remarks = {};

export function setRemarks(value: Remarks): void {
  remarks = value;
}

function noteAt(sheetId: string, row: number, column: number): string | null {
  const notes = remarks[Number(sheetId)]?.notes ?? [];
  return notes.find((note) => note.row === row && note.column === column)?.text ?? null;
}

function helpAt(sheetId: string, row: number, column: number): string | null {
  const helps = remarks[Number(sheetId)]?.helps ?? [];
  return helps.find((help) => help.column === column && help.from <= row && row < help.to)?.text ?? null;
}

/** The orange corner of a cell that carries a note. */
class NoteMarks extends UIPlugin {
  static override layers = ['Selection'] as const;

  override drawLayer({ ctx, viewports, sheetId }: Parameters<UIPlugin['drawLayer']>[0]): void {
    ctx.fillStyle = MARK_COLOR;
    for (const { row, column } of remarks[Number(sheetId)]?.notes ?? []) {
      const zone = { top: row, bottom: row, left: column, right: column };
      const { x, y, width, height } = viewports.getVisibleRect(
        sheetId,
        this.getters.expandZone(sheetId, zone),
      );
      if (width <= MARK_PX || height <= MARK_PX) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - MARK_PX, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + MARK_PX);
      ctx.fill();
    }
  }
}

/** Call once, before the first model is made. */
export function installNoteMarks(): void {
  registries.featurePluginRegistry.add('note-marks', NoteMarks);
}

/** The card beside the selected or hovered cell. */
export class RemarkCard {
  private readonly card = document.createElement('aside');
  private hovered: { row: number; column: number } | null = null;
  private frame: number | null = null;

  /** @param area the element the grid fills */
  constructor(
    private readonly area: HTMLElement,
    private readonly model: () => Model | null,
  ) {
    this.card.className = 'remark';
    this.card.setAttribute('role', 'note');
    this.card.setAttribute('aria-live', 'polite');
    this.card.hidden = true;
    document.body.append(this.card);
    area.addEventListener('pointermove', (event) => this.onPointer(event));
    area.addEventListener('pointerleave', () => this.onPointer(null));
  }

  /**
   * Has the card drawn in the next frame. The grid calls this in the middle of its commands too (a paste selects what it
   * pasted): cells have no place on the screen then, and an error would end the command half done.
   */
  update(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  }

  /** Draws the card for what is selected or hovered now. */
  private draw(): void {
    const model = this.model();
    if (model === null) return;
    const { getters } = model;
    const sheetId = getters.getActiveSheetId();
    const selected = getters.getActivePosition();
    const at = this.hovered ?? { row: selected.row, column: selected.col };
    const main = getters.getMainCellPosition({ sheetId, row: at.row, col: at.column });
    const note = noteAt(sheetId, main.row, main.col);
    const help = this.hovered === null ? helpAt(sheetId, main.row, main.col) : null;
    const visible = getters.isVisibleInViewport({ sheetId, row: main.row, col: main.col });
    this.card.hidden = !visible || (note === null && help === null);
    if (this.card.hidden) return;
    this.card.replaceChildren(...part(words.note, note), ...part(words.help, help));
    this.placeBeside(model, main.row, main.col);
  }

  private placeBeside(model: Model, row: number, column: number): void {
    const { getters } = model;
    const zone = getters.expandZone(getters.getActiveSheetId(), {
      top: row,
      bottom: row,
      left: column,
      right: column,
    });
    const cell = getters.getVisibleRect(zone);
    const grid = this.area.querySelector('.o-grid')?.getBoundingClientRect();
    if (grid === undefined) return;
    const { width, height } = this.card.getBoundingClientRect();
    const right = grid.left + cell.x + cell.width + 4;
    const fitsRight = right + width <= window.innerWidth - 4;
    const below = grid.top + cell.y + cell.height + 4;
    const left = fitsRight ? right : Math.max(4, Math.min(grid.left + cell.x, window.innerWidth - width - 4));
    const wanted = fitsRight ? grid.top + cell.y : below;
    const top = wanted + height <= grid.bottom ? wanted : Math.max(grid.top, grid.top + cell.y - height - 4);
    this.card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  private onPointer(event: PointerEvent | null): void {
    const found = event?.pointerType === 'mouse' ? this.cellUnder(event) : null;
    if (found?.row === this.hovered?.row && found?.column === this.hovered?.column) return;
    this.hovered = found;
    this.update();
  }

  /** The cell under the pointer when it carries a note. */
  private cellUnder(event: PointerEvent): { row: number; column: number } | null {
    const overlay = this.area.querySelector('.o-grid-overlay')?.getBoundingClientRect();
    const getters = this.model()?.getters;
    if (overlay === undefined || getters === undefined) return null;
    const column = getters.getColIndex(event.clientX - overlay.left);
    const row = getters.getRowIndex(event.clientY - overlay.top);
    if (row < 0 || column < 0) return null;
    const sheetId = getters.getActiveSheetId();
    const main = getters.getMainCellPosition({ sheetId, row, col: column });
    return noteAt(sheetId, main.row, main.col) === null ? null : { row: main.row, column: main.col };
  }
}

function part(title: string, text: string | null): HTMLElement[] {
  if (text === null) return [];
  const heading = document.createElement('strong');
  heading.textContent = title;
  const body = document.createElement('p');
  body.className = 'text';
  body.textContent = text;
  return [heading, body];
}
