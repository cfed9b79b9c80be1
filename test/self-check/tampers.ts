/** For each contract a spreadsheet that breaks it: the emulator with its requests, replies or refusals bent. */
import { AppError } from '../../src/app/app-error';
import type { Ports, SheetsPort } from '../../src/app/ports';
import type { ContractId } from '../../src/app/self-check/contract';
import type {
  BatchUpdateResponse,
  CellData,
  Request,
  SheetResource,
  SpreadsheetResource,
} from '../../src/sheets-api/schema';

export interface Bent {
  ports: Ports;
  globals?: object;
}

export const TAMPERS: Record<ContractId, (ports: Ports) => Bent> = {
  semicolon: cells((cell) => {
    if (formulaOf(cell).includes('SUM(1')) cell.effectiveValue = { errorValue: { type: 'ERROR' } };
  }),
  separator: cells((cell) => {
    if (formulaOf(cell).includes('SUM(3')) cell.userEnteredValue = { formulaValue: '=SUM(3 4)' };
  }),
  typedText: cells((cell) => {
    if (cell.userEnteredValue?.stringValue === '0900000000')
      cell.userEnteredValue = { numberValue: 900000000 };
  }),
  serialDay: cells((cell) => {
    if (cell.formattedValue === '01/06/2023') cell.formattedValue = '45078';
  }),
  pastedDigits: cells((cell) => {
    if (cell.effectiveValue?.numberValue === 1200) cell.effectiveValue = { stringValue: '1200' };
  }),
  repeatedFormula: requests((request) => {
    const range = request.repeatCell?.range;
    if (range?.startRowIndex === 0 && range.endRowIndex === 3) range.endRowIndex = 2;
  }),
  richText: cells((cell) => {
    if (cell.textFormatRuns?.some((run) => run.format?.bold)) delete cell.textFormatRuns;
  }),
  note: cells((cell) => {
    delete cell.note;
  }),
  conditionalFormula: sheets((sheet) => {
    for (const value of conditions(sheet))
      value.userEnteredValue = value.userEnteredValue?.replace('<5', '<6');
  }),
  conditionalMark: sheets((sheet) => {
    for (const value of conditions(sheet))
      value.userEnteredValue = value.userEnteredValue?.replace('ct:probe', '');
  }),
  validation: cells((cell) => {
    if (cell.dataValidation !== undefined) cell.dataValidation.strict = false;
  }),
  hiddenColumn: sheets((sheet) => {
    for (const column of sheet.data?.[0]?.columnMetadata ?? []) delete column.hiddenByUser;
  }),
  editors: sheets((sheet) => {
    for (const one of sheet.protectedRanges ?? []) one.editors = { users: ['a', 'b', 'c'] };
  }),
  mayEdit: sheets((sheet) => {
    for (const one of sheet.protectedRanges ?? []) delete one.requestingUserCanEdit;
  }),
  sheetProtection: sheets((sheet) => {
    for (const one of sheet.protectedRanges ?? []) delete one.unprotectedRanges;
  }),
  secondSheetProtection: (ports) => bent(ports, { refuse: false }),
  rowInsideUnprotected: requests((request, all) => {
    // The row's protection goes astray.
    const range = request.addProtectedRange?.protectedRange?.range;
    if (all.some((each) => each.updateProtectedRange) && range !== undefined) range.endRowIndex = 3;
  }),
  severalProtections: requests((request, all) => {
    // The second one takes the place of the first.
    if (all.length !== 2 || !all.every((each) => each.addProtectedRange)) return;
    const range = request.addProtectedRange!.protectedRange!.range!;
    if (range.endRowIndex! - range.startRowIndex! > 1) range.endRowIndex = range.startRowIndex! + 1;
  }),
  unknownEditor: (ports) => bent(ports, { atomic: false }),
  closeDay: requests((request, all) => {
    const update = request.updateProtectedRange?.protectedRange;
    if (all.length === 1 && update !== undefined) update.unprotectedRanges = [];
  }),
  insertInside: sumKeptAt(3),
  insertAtSentinel: sumKeptAt(5),
  moveRows: cells((cell) => {
    const formula = formulaOf(cell);
    if (formula.endsWith('*2')) cell.userEnteredValue = { formulaValue: formula.replace('4', '2') };
  }),
  namedRange: gets((resource, fields) => {
    if (fields !== 'namedRanges') return;
    for (const { range } of resource.namedRanges ?? []) if (range !== undefined) range.endRowIndex = 6;
  }),
  chart: sheets((sheet) => {
    for (const { spec } of sheet.charts ?? []) if (spec !== undefined) delete spec.basicChart?.headerCount;
  }),
  chartFollows: sheets((sheet) => {
    for (const { position } of sheet.charts ?? []) {
      const anchor = position?.overlayPosition?.anchorCell;
      if (anchor !== undefined) anchor.rowIndex = 6;
    }
  }),
  chartSource: (ports) => bent(ports, { refuse: false }),
  chartId: (ports) => bent(ports, { refuse: false }),
  // Formatted cells count as data.
  appendCells: requests((request, all) => {
    if (request.repeatCell === undefined || !all.some((each) => each.appendCells)) return;
    request.repeatCell.cell!.userEnteredValue = { stringValue: '' };
    request.repeatCell.fields += ',userEnteredValue';
  }),
  appendGrows: sheets((sheet) => {
    const grid = sheet.properties?.gridProperties;
    if (grid !== undefined) grid.rowCount = 20;
  }),
  metadata: gets((resource, fields) => {
    if (!fields.startsWith('developerMetadata')) return;
    for (const one of resource.developerMetadata ?? []) one.metadataValue = 'first';
  }),
  atomic: (ports) => bent(ports, { atomic: false }),
  // A reply whose formulas are not evaluated anew.
  response: cells((cell) => {
    if (cell.effectiveValue?.numberValue === 42) cell.effectiveValue = { numberValue: 14 };
  }),
  batchValues: (ports) =>
    bent(ports, { values: (all) => all.map((rows) => rows.map((row) => row.map(String))) }),
  // Blocks of cells where nobody asked for them.
  chosenCells: (ports) => bent(ports, { chosen: false }),
  zeros: sheets((sheet) => {
    for (const { range } of sheet.protectedRanges ?? []) if (range !== undefined) range.startRowIndex = 1;
  }),
  duplicateSheetId: (ports) => bent(ports, { refuse: false }),
  globals: (ports) => ({ ports, globals: { Promise, Map, String } }),
  settings: gets((resource) => {
    if (resource.properties !== undefined) resource.properties.autoRecalc = '';
  }),
  lock: (ports) => ({
    ports: {
      ...ports,
      lock: {
        withLock() {
          throw new AppError('LOCK_BUSY');
        },
      },
    },
  }),
};

/** The further parts of contracts that try several things. */
export const MORE_TAMPERS: [ContractId, string, (ports: Ports) => Bent][] = [
  [
    'richText',
    'the link is lost',
    cells((cell) => {
      if (cell.effectiveValue?.stringValue !== 'go') return;
      delete cell.textFormatRuns;
      delete cell.hyperlink;
    }),
  ],
  [
    'moveRows',
    'the validation stays behind',
    cells((cell) => {
      if (cell.dataValidation?.condition?.type === 'NUMBER_GREATER') delete cell.dataValidation;
    }),
  ],
  [
    'chartFollows',
    'a row inserted among the figures is not drawn',
    sheets((sheet) => {
      for (const { spec } of sheet.charts ?? []) {
        const [range] = spec?.basicChart?.series?.[0]?.series?.sourceRange?.sources ?? [];
        if (range !== undefined && range.endRowIndex === 6) range.endRowIndex = 5;
      }
    }),
  ],
  [
    'batchValues',
    'times come back as text',
    (ports) =>
      bent(ports, {
        values: (all) =>
          all.map((rows) => rows.map((row) => row.map((one) => (one === 45078.625 ? '15:00' : one)))),
      }),
  ],
  [
    'metadata',
    'the mark on the tab is lost',
    gets((resource, fields) => {
      if (!fields.startsWith('developerMetadata')) return;
      for (const sheet of resource.sheets ?? []) delete sheet.developerMetadata;
    }),
  ],
];

interface Bend {
  /** false: all cells are told, whichever were asked for. */
  chosen?: boolean;
  body?(requests: Request[]): void;
  reply?(reply: BatchUpdateResponse): void;
  values?(ranges: ReturnType<SheetsPort['values']>): ReturnType<SheetsPort['values']>;
  get?(resource: SpreadsheetResource, fields: string): void;
  /** false: what Google refuses is taken silently. */
  refuse?: boolean;
  /** false: a refused batch has been applied up to the invalid request. */
  atomic?: boolean;
}

function bent(ports: Ports, bend: Bend): Bent {
  const port: SheetsPort = {
    values(ranges) {
      const values = ports.sheets.values(ranges);
      return bend.values?.(values) ?? values;
    },
    get(fields, ranges) {
      const resource = ports.sheets.get(fields, bend.chosen === false ? undefined : ranges);
      bend.get?.(resource, fields);
      return resource;
    },
    batchUpdate(body) {
      const copy: typeof body = JSON.parse(JSON.stringify(body));
      bend.body?.(copy.requests ?? []);
      try {
        const reply = ports.sheets.batchUpdate(copy);
        bend.reply?.(reply);
        return reply;
      } catch (error) {
        if (bend.refuse === false) return {};
        if (bend.atomic === false) applyWhatGoes(ports, copy.requests ?? []);
        throw error;
      }
    },
  };
  return { ports: { ...ports, sheets: port } };
}

function applyWhatGoes(ports: Ports, all: Request[]): void {
  for (const request of all) {
    try {
      ports.sheets.batchUpdate({ requests: [request] });
    } catch {
      return;
    }
  }
}

function requests(change: (request: Request, all: Request[]) => void) {
  return (ports: Ports) =>
    bent(ports, {
      body(all) {
        for (const request of all) change(request, all);
      },
    });
}

function gets(get: (resource: SpreadsheetResource, fields: string) => void) {
  return (ports: Ports) => bent(ports, { get });
}

function sheets(change: (sheet: SheetResource) => void) {
  return (ports: Ports) =>
    bent(ports, {
      reply(reply) {
        for (const sheet of reply.updatedSpreadsheet?.sheets ?? []) change(sheet);
      },
    });
}

function cells(change: (cell: CellData) => void) {
  return sheets((sheet) => {
    for (const row of sheet.data?.[0]?.rowData ?? []) for (const cell of row.values ?? []) change(cell);
  });
}

/** A spreadsheet whose sums do not grow with the rows inserted before this row (counted from 1). */
function sumKeptAt(row: number) {
  return requests((request, all) => {
    const inserted = all.some((each) => each.insertDimension?.range?.startIndex === row - 1);
    const written = request.updateCells?.rows?.[0]?.values?.[0]?.userEnteredValue;
    if (inserted && written?.formulaValue?.startsWith('=SUM'))
      request.updateCells!.rows![0]!.values![0]!.userEnteredValue = {
        formulaValue: written.formulaValue.replace(/5\)$/, '4)'),
      };
  });
}

function formulaOf(cell: CellData): string {
  return cell.userEnteredValue?.formulaValue ?? '';
}

function conditions(sheet: SheetResource) {
  return (sheet.conditionalFormats ?? []).flatMap((rule) => rule.booleanRule?.condition?.values ?? []);
}
