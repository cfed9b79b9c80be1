/** Makes local workbooks: empty ones, or from a saved Spreadsheet resource. */
import { randomUUID } from 'node:crypto';
import { parseRect } from './a1';
import type { Identity, LocalWorkbook, Spreadsheet } from './api';
import type { Book } from './book';
import { emptySheet } from './book';
import { gridSession } from './grid';
import { loadBook } from './load';
import { localeOf } from './locale';
import { person } from './person';
import { savedSpreadsheet } from './resource';
import { sheetsApi } from './sheets-api';
import { State } from './state';

export interface WorkbookOptions {
  /** Who made the file; may do everything. */
  owner?: string;
  title?: string;
  /** vi_VN (the default) or en_US. */
  locale?: string;
  timeZone?: string;
  spreadsheetId?: string;
  /** Pins the clock: milliseconds since 1970-01-01 UTC. */
  now?: number | null;
}

const OWNER = 'owner@example.com';

/** An empty workbook with one tab, "Trang tính1" in vi_VN and "Sheet1" in en_US, as Google makes it. */
export function createWorkbook(options: WorkbookOptions = {}): LocalWorkbook {
  const locale = options.locale ?? 'vi_VN';
  localeOf(locale);
  const book: Book = {
    title: options.title ?? (locale === 'vi_VN' ? 'Bảng tính không có tiêu đề' : 'Untitled spreadsheet'),
    locale,
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    autoRecalc: 'ON_CHANGE',
    sheets: [emptySheet(0, locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1', 1000, 26)],
    names: [],
    metadata: [],
    nextId: 1_000_001,
  };
  return open(book, options);
}

/** A workbook from its saved form (`LocalWorkbook.resource()`). */
export function loadWorkbook(resource: Spreadsheet, options: WorkbookOptions = {}): LocalWorkbook {
  const id = options.spreadsheetId ?? resource.spreadsheetId;
  return open(loadBook(resource), { ...options, ...(id === undefined ? {} : { spreadsheetId: id }) });
}

function open(book: Book, options: WorkbookOptions): LocalWorkbook {
  const id = options.spreadsheetId ?? `local-${randomUUID()}`;
  const owner = options.owner ?? OWNER;
  const state = new State(id, book, owner);
  if (options.now !== undefined && options.now !== null) state.setNow(options.now);
  const evaluated = (tab: string, cell: string) => {
    const at = parseRect(cell);
    if (at === null) throw new Error(`Not a cell: ${cell}`);
    return state.engine.cell(state.tab(tab).id, at.top, at.left);
  };
  const everything: Identity = { email: owner, role: 'owner' };
  return {
    spreadsheetId: id,
    now: () => state.now(),
    setNow: (now) => state.setNow(now),
    as: (identity) => sheetsApi(state, identity),
    person: (identity) => person(state, identity),
    value: (tab, cell) => evaluated(tab, cell).value,
    shown: (tab, cell) => evaluated(tab, cell).shown,
    titles: () => state.book.sheets.map(({ title }) => title),
    grid: () => gridSession(state),
    resource: () => savedSpreadsheet({ id, book: state.book, engine: state.engine, reader: everything }),
    onChange: (listener) => state.changed.add(listener),
    onEdit: (listener) => state.edited.add(listener),
  };
}
