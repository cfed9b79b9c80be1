/** createDeveloperMetadata, updateDeveloperMetadata, deleteDeveloperMetadata. */
import type { Metadata, MetadataLocation } from '../book';
import { type Draft, spanOf } from '../draft';
import { invalid } from '../errors';
import { chosen, parseMask } from '../mask';
import { developerMetadata } from '../resource-sheet';
import { list, object } from '../shape';
import { DATA_FILTER, DEVELOPER_METADATA } from '../shapes';
import type { Kind } from './kind';

type Location = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;
type Lookup = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLookup;
type Filter = GoogleAppsScript.Sheets.Schema.DataFilter;
type S = {
  create: GoogleAppsScript.Sheets.Schema.CreateDeveloperMetadataRequest;
  update: GoogleAppsScript.Sheets.Schema.UpdateDeveloperMetadataRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteDeveloperMetadataRequest;
};

/** @throws ApiError when the location is missing, doubled, or not one row or column */
function readLocation(draft: Draft, location: Location | undefined): MetadataLocation {
  const { spreadsheet, sheetId, dimensionRange } = location ?? {};
  const given = [spreadsheet, sheetId, dimensionRange].filter((part) => part !== undefined && part !== null);
  if (given.length !== 1) throw invalid('Exactly one location must be set.');
  if (spreadsheet !== undefined && spreadsheet !== null) {
    if (!spreadsheet) throw invalid('location.spreadsheet must be true.');
    return { kind: 'SPREADSHEET' };
  }
  if (dimensionRange === undefined || dimensionRange === null) {
    return { kind: 'SHEET', sheetId: draft.sheet(sheetId).id };
  }
  const sheet = draft.sheet(dimensionRange.sheetId);
  const { axis, from, to } = spanOf(sheet, dimensionRange);
  if (to - from !== 1) throw invalid('A developer metadata dimension range must be a single row or column.');
  return { kind: axis === 'ROWS' ? 'ROW' : 'COLUMN', sheetId: sheet.id, from, to };
}

export const createDeveloperMetadata: Kind<S['create']> = {
  shape: object({ developerMetadata: DEVELOPER_METADATA }),
  apply(draft, body) {
    const given = body.developerMetadata ?? {};
    if (!given.metadataKey) throw invalid('metadataKey must be specified.');
    if (given.visibility !== 'DOCUMENT' && given.visibility !== 'PROJECT') {
      throw invalid('visibility must be specified.');
    }
    const location = readLocation(draft, given.location);
    const id = given.metadataId ?? draft.newId();
    if (draft.book.metadata.some((item) => item.id === id)) {
      throw invalid(`Developer metadata with ID ${id} already exists.`);
    }
    const made: Metadata = {
      id,
      key: given.metadataKey,
      value: given.metadataValue ?? null,
      visibility: given.visibility,
      location,
    };
    draft.book = { ...draft.book, metadata: [...draft.book.metadata, made] };
    return { createDeveloperMetadata: { developerMetadata: developerMetadata(made) } };
  },
};

function sameLocation(a: MetadataLocation, b: MetadataLocation): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

function inLocation(item: MetadataLocation, at: MetadataLocation): boolean {
  if (at.kind === 'SPREADSHEET') return true;
  if (at.kind === 'SHEET') return 'sheetId' in item && item.sheetId === at.sheetId;
  return sameLocation(item, at);
}

function matches(draft: Draft, lookup: Lookup, item: Metadata): boolean {
  if (lookup.metadataId !== undefined && lookup.metadataId !== item.id) return false;
  if (lookup.metadataKey !== undefined && lookup.metadataKey !== item.key) return false;
  if (lookup.metadataValue !== undefined && lookup.metadataValue !== item.value) return false;
  if (lookup.visibility !== undefined && lookup.visibility !== item.visibility) return false;
  if (lookup.locationType !== undefined && lookup.locationType !== item.location.kind) return false;
  if (lookup.metadataLocation === undefined) return true;
  const at = readLocation(draft, lookup.metadataLocation);
  return lookup.locationMatchingStrategy === 'EXACT_LOCATION'
    ? sameLocation(item.location, at)
    : inLocation(item.location, at);
}

function lookUp(draft: Draft, filters: readonly Filter[]): Metadata[] {
  const lookups = filters.map((filter) => {
    if (filter.developerMetadataLookup === undefined)
      throw invalid('developerMetadataLookup must be specified.');
    return filter.developerMetadataLookup;
  });
  return draft.book.metadata.filter((item) => lookups.some((lookup) => matches(draft, lookup, item)));
}

export const updateDeveloperMetadata: Kind<S['update']> = {
  shape: object({
    dataFilters: list(DATA_FILTER),
    developerMetadata: DEVELOPER_METADATA,
    fields: 'string',
  }),
  apply(draft, body) {
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    const mask = parseMask(body.fields);
    const given = body.developerMetadata ?? {};
    const found = new Set(lookUp(draft, body.dataFilters ?? []));
    const location = chosen(mask, 'location') === null ? null : readLocation(draft, given.location);
    const updated: Metadata[] = [];
    const metadata = draft.book.metadata.map((item) => {
      if (!found.has(item)) return item;
      const next: Metadata = {
        ...item,
        key: chosen(mask, 'metadataKey') === null ? item.key : (given.metadataKey ?? item.key),
        value: chosen(mask, 'metadataValue') === null ? item.value : (given.metadataValue ?? null),
        visibility:
          chosen(mask, 'visibility') === null
            ? item.visibility
            : ((given.visibility as Metadata['visibility']) ?? item.visibility),
        location: location ?? item.location,
      };
      updated.push(next);
      return next;
    });
    draft.book = { ...draft.book, metadata };
    return { updateDeveloperMetadata: { developerMetadata: updated.map(developerMetadata) } };
  },
};

export const deleteDeveloperMetadata: Kind<S['delete']> = {
  shape: object({ dataFilter: DATA_FILTER }),
  apply(draft, body) {
    const found = lookUp(draft, body.dataFilter === undefined ? [] : [body.dataFilter]);
    draft.book = { ...draft.book, metadata: draft.book.metadata.filter((item) => !found.includes(item)) };
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(developerMetadata) } };
  },
};
