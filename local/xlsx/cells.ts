/** What stands in a cell, as exceljs takes it. */
import type { CellErrorValue, CellValue, RichText } from 'exceljs';
import { excelFormula, pinClock, readsClock } from './formulas';
import { fontOf } from './styles';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Value = string | number | boolean | null;

export interface CellContext {
  titles: ReadonlyMap<string, string>;
  /** Serial number that stands for NOW(); null leaves the formula live. */
  clock: number | null;
  /** The evaluated value of this cell. */
  evaluated(): Value;
}

const ERRORS: readonly string[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** Text stays text and numbers stay numbers; formulas go with their result. undefined for a blank cell. */
export function excelValue(cell: CellData, context: CellContext): CellValue | undefined {
  const entered = cell.userEnteredValue;
  if (entered?.formulaValue !== undefined) return formulaValue(entered.formulaValue, context);
  if (entered?.numberValue !== undefined) return entered.numberValue;
  if (entered?.boolValue !== undefined) return entered.boolValue;
  if (entered?.stringValue === undefined || entered.stringValue === '') return undefined;
  const runs = richText(cell, entered.stringValue);
  return runs.length > 1 ? { richText: runs } : entered.stringValue;
}

/** The address the cell's text leads to, whichever way Google holds it. */
export function linkOf(cell: CellData): string | null {
  const inRun = cell.textFormatRuns?.find((run) => run.format?.link?.uri !== undefined);
  return inRun?.format?.link?.uri ?? cell.userEnteredFormat?.textFormat?.link?.uri ?? cell.hyperlink ?? null;
}

function formulaValue(formula: string, context: CellContext): CellValue {
  const result = resultOf(context.evaluated());
  if (context.clock === null || !readsClock(formula))
    return { formula: excelFormula(formula, context.titles), result };
  if (/^=\s*NOW\s*\(\s*\)\s*$/i.test(formula)) return context.clock;
  return { formula: excelFormula(pinClock(formula, context.clock), context.titles), result };
}

function resultOf(value: Value): string | number | boolean | CellErrorValue {
  if (typeof value !== 'string' || !/^#[A-Z/0]+[!?A]?$/.test(value)) return value ?? '';
  const known = ERRORS.includes(value) ? (value as CellErrorValue['error']) : '#VALUE!';
  return { error: known };
}

/** Runs start where Google says; before the first one the cell's own format holds. */
function richText(cell: CellData, text: string): RichText[] {
  const base = cell.userEnteredFormat?.textFormat;
  const starts = (cell.textFormatRuns ?? []).map((run) => ({
    from: run.startIndex ?? 0,
    format: { ...base, ...run.format },
  }));
  if (starts.length === 0) return [];
  if (starts[0]!.from > 0) starts.unshift({ from: 0, format: { ...base } });
  return starts
    .map(({ from, format }, i) => ({ text: text.slice(from, starts[i + 1]?.from), font: fontOf(format) }))
    .filter((run) => run.text !== '');
}
