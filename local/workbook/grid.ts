/**
 * The live side of the page's grid: the server of o-spreadsheet's collaboration.
 *
 * A revision is followed in the book first, with the person's rights and strict validation; only then the engine takes
 * it and every browser hears of it. One that does not stand on the present revision is left unanswered: its browser gets
 * the revision it missed, rebases and sends again.
 */
import { ApiError, type GridSession, type Identity, type Outcome } from './api';
import type { Book } from './book';
import { cellAt, mapCells, sheetOf, withSheet } from './book';
import { corrections } from './corrections';
import { closeRect } from './draft';
import { editEvent } from './edit-event';
import type { EngineCommand, EngineMessage } from './engine';
import { Mirror, Refusal, type Touched } from './mirror';
import { follow } from './mirror-commands';
import { ACCEPTED, REFUSED_PROTECTED, REFUSED_VIEWER } from './person';
import { projectBook } from './projection';
import type { Rect } from './rect';
import { applyRequests } from './requests';
import { guardCells, mayWrite } from './rights';
import type { State } from './state';
import { turnBack } from './turn-back';
import { borderedFormat } from './unproject';
import { refusedByValidation } from './validation';

const CHANGES = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']);

export function gridSession(state: State): GridSession {
  return {
    data: () => projectBook(state.book, state.engine.revision),
    onMessage: (listener) => state.messages.add(listener),
    submit(identity, sent) {
      const message = sent as EngineMessage;
      // Where a person's selection is, and snapshots, change nothing here.
      if (!CHANGES.has(message.type)) return ACCEPTED;
      if (!mayWrite(identity)) return REFUSED_VIEWER;
      if (message.serverRevisionId !== state.engine.revision) return ACCEPTED;
      try {
        return message.type === 'REMOTE_REVISION'
          ? take(state, identity, message)
          : undo(state, identity, message);
      } catch (error) {
        if (error instanceof Refusal)
          return { accepted: false, reason: error.reason, message: error.message };
        if (error instanceof ApiError) return { accepted: false, reason: 'invalid', message: error.message };
        throw error;
      }
    },
  };
}

function take(state: State, identity: Identity, message: EngineMessage): Outcome {
  const commands = state.engine.commandsOf(message);
  const madeTab = makeTab(state, identity, commands);
  if (madeTab !== null) return madeTab;
  const before = state.book;
  const draft = state.draft(identity);
  const mirror = new Mirror(draft, identity);
  for (const command of commands) follow(mirror, command);
  const refused = validate(state, commands, draft.book);
  if (refused !== null) return refused;
  const { touched, ruled, structural } = mirror;
  settle(state, message, draft.book, touched, ruled);
  state.history.add(message.nextRevisionId, { before, after: state.book, touched, structural });
  state.changed.tell();
  if (!structural) tellEdited(state, before, touched, identity);
  return ACCEPTED;
}

/** Lets the engine and every browser follow, and sets right where they then differ from the book. */
function settle(
  state: State,
  message: EngineMessage,
  book: Book,
  touched: readonly Touched[],
  ruled: ReadonlySet<number>,
): void {
  state.engine.receive(message);
  state.book = readBorders(state, book, touched);
  state.messages.tell(message);
  if (!state.engine.run(corrections(state.engine, state.book, touched, ruled))) state.reload();
}

function readBorders(state: State, book: Book, touched: readonly Touched[]): Book {
  let next = book;
  for (const { sheetId, at, borders } of touched) {
    const sheet = sheetOf(next, sheetId);
    if (!borders || sheet === undefined) continue;
    const read = mapCells(sheet, at, (cell, row, column) => {
      const format = borderedFormat(cell.format, state.engine.held(sheetId, row, column).border);
      return format === cell.format ? cell : { ...cell, format };
    });
    next = withSheet(next, read);
  }
  return next;
}

/** One cell entered by hand is validated; pasting, filling and clearing are not, as in Google. */
function validate(state: State, commands: readonly EngineCommand[], book: Book): Outcome | null {
  const [command] = commands;
  if (commands.length !== 1 || command?.type !== 'UPDATE_CELL') return null;
  if (command.content === undefined || command.style !== undefined) return null;
  const [id, row, column] = [Number(command.sheetId), Number(command.row), Number(command.col)];
  const sheet = sheetOf(book, id);
  return sheet === undefined
    ? null
    : refusedByValidation(state, sheet, row, column, cellAt(sheet, row, column));
}

/** A tab made in a browser gets an id of the workbook's own, so everybody starts again. */
function makeTab(state: State, identity: Identity, commands: readonly EngineCommand[]): Outcome | null {
  const made = commands.find(({ type }) => type === 'CREATE_SHEET' || type === 'DUPLICATE_SHEET');
  if (made === undefined) return null;
  const draft = state.draft(identity);
  if (made.type === 'CREATE_SHEET') {
    const properties = { title: String(made.name), index: Number(made.position) };
    applyRequests(draft, [{ addSheet: { properties } }]);
  } else {
    const sourceSheetId = Number(made.sheetId);
    const insertSheetIndex = draft.book.sheets.findIndex(({ id }) => id === sourceSheetId) + 1;
    const newSheetName = String(made.sheetNameTo);
    applyRequests(draft, [{ duplicateSheet: { sourceSheetId, insertSheetIndex, newSheetName } }]);
  }
  draft.restructure(draft.book, null);
  state.commit(draft);
  return ACCEPTED;
}

function undo(state: State, identity: Identity, message: EngineMessage): Outcome {
  const undone = message.type === 'REVISION_UNDONE';
  const entry = state.history.get((undone ? message.undoneRevisionId : message.redoneRevisionId) ?? '');
  if (entry === undefined) throw new Refusal('invalid', 'This can no longer be undone.');
  const before = state.book;
  for (const { sheetId, at } of entry.touched) {
    const sheet = sheetOf(before, sheetId);
    if (sheet !== undefined && guardCells(sheet, closeRect(sheet, at), identity) !== null)
      return REFUSED_PROTECTED;
  }
  const [from, to] = undone ? [entry.after, entry.before] : [entry.before, entry.after];
  const next = turnBack(before, from, to, entry);
  const ruled = new Set<number>();
  for (const sheet of next.sheets) {
    const old = sheetOf(before, sheet.id);
    if (old?.validations !== sheet.validations || old.conditionals !== sheet.conditionals)
      ruled.add(sheet.id);
  }
  // Borders are known from the book here: nothing has to be read back.
  const touched = entry.touched.map((touch) => ({ ...touch, borders: false }));
  settle(state, message, next, touched, ruled);
  state.changed.tell();
  if (!entry.structural) tellEdited(state, before, touched, identity);
  return ACCEPTED;
}

/** One edit a tab: the rectangle around all cells whose contents were entered. */
function tellEdited(state: State, before: Book, touched: readonly Touched[], user: Identity): void {
  const around = new Map<number, Rect>();
  for (const { sheetId, at, content } of touched) {
    if (!content) continue;
    const known = around.get(sheetId) ?? at;
    around.set(sheetId, {
      top: Math.min(known.top, at.top),
      left: Math.min(known.left, at.left),
      bottom: Math.max(known.bottom, at.bottom),
      right: Math.max(known.right, at.right),
    });
  }
  for (const [sheetId, at] of around) state.edited.tell(editEvent(before, state, sheetId, at, user));
}
