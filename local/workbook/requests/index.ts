/** The kinds of request this workbook implements, by Google's names. */
import { ApiError } from '../api';
import type { Draft } from '../draft';
import { invalid, unknownName } from '../errors';
import { checkShape, type Shape } from '../shape';
import * as cells from './cells';
import * as charts from './charts';
import * as dimensions from './dimensions';
import type { Kind, Requests, Response } from './kind';
import * as metadata from './metadata';
import * as names from './names';
import * as protections from './protections';
import * as ranges from './ranges';
import * as rules from './rules';
import { updateSheetProperties } from './sheet-properties';
import * as sheets from './sheets';
import { updateSpreadsheetProperties } from './spreadsheet-properties';

const KINDS = {
  addChart: charts.addChart,
  addConditionalFormatRule: rules.addConditionalFormatRule,
  addNamedRange: names.addNamedRange,
  addProtectedRange: protections.addProtectedRange,
  addSheet: sheets.addSheet,
  appendCells: cells.appendCells,
  appendDimension: dimensions.appendDimension,
  createDeveloperMetadata: metadata.createDeveloperMetadata,
  deleteConditionalFormatRule: rules.deleteConditionalFormatRule,
  deleteDeveloperMetadata: metadata.deleteDeveloperMetadata,
  deleteDimension: dimensions.deleteDimension,
  deleteEmbeddedObject: charts.deleteEmbeddedObject,
  deleteNamedRange: names.deleteNamedRange,
  deleteProtectedRange: protections.deleteProtectedRange,
  deleteSheet: sheets.deleteSheet,
  duplicateSheet: sheets.duplicateSheet,
  insertDimension: dimensions.insertDimension,
  mergeCells: ranges.mergeCells,
  moveDimension: dimensions.moveDimension,
  pasteData: cells.pasteData,
  repeatCell: cells.repeatCell,
  setDataValidation: rules.setDataValidation,
  sortRange: ranges.sortRange,
  unmergeCells: ranges.unmergeCells,
  updateBorders: ranges.updateBorders,
  updateCells: cells.updateCells,
  updateChartSpec: charts.updateChartSpec,
  updateConditionalFormatRule: rules.updateConditionalFormatRule,
  updateDeveloperMetadata: metadata.updateDeveloperMetadata,
  updateDimensionProperties: dimensions.updateDimensionProperties,
  updateEmbeddedObjectPosition: charts.updateEmbeddedObjectPosition,
  updateNamedRange: names.updateNamedRange,
  updateProtectedRange: protections.updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};

const kinds = new Map<string, { shape: Shape; apply(draft: Draft, body: unknown): Response | undefined }>(
  Object.entries(KINDS).map(([name, kind]) => [
    name,
    // The body has been checked against the kind's own shape before it is applied.
    { shape: kind.shape, apply: (draft, body) => (kind as Kind<unknown>).apply(draft, body) },
  ]),
);

/** @throws ApiError on an unknown kind or field, or a request with no or several kinds */
export function checkRequests(requests: readonly Requests[]): void {
  requests.forEach((request, i) => {
    const at = `requests[${i}]`;
    for (const [name, body] of Object.entries(request)) {
      const kind = kinds.get(name);
      if (kind === undefined) throw unknownName(name, at);
      checkShape(body, kind.shape, `${at}.${name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}`);
    }
    const count = Object.keys(request).length;
    if (count === 0) throw invalid(`Invalid ${at}: No request set.`);
    if (count > 1) {
      throw invalid(`Invalid value at '${at}' (oneof), oneof field 'kind' is already set.`);
    }
  });
}

/** Applies checked requests in order. @throws ApiError naming the request that is invalid */
export function applyRequests(draft: Draft, requests: readonly Requests[]): Response[] {
  return requests.map((request, i) => {
    const [name, body] = Object.entries(request)[0]!;
    try {
      return kinds.get(name)!.apply(draft, dropNulls(body) ?? {}) ?? {};
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw new ApiError(error.status, error.code, `Invalid requests[${i}].${name}: ${error.message}`);
    }
  });
}

/** A null field counts as absent. */
function dropNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((item) => dropNulls(item) ?? {});
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, dropNulls(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
