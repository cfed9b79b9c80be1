/** addProtectedRange, updateProtectedRange, deleteProtectedRange. */
import { isAccount } from '../accounts';
import type { Protection, Sheet } from '../book';
import { type Draft, openRect } from '../draft';
import { invalid, PROTECTED } from '../errors';
import { chosen, type Mask, parseMask } from '../mask';
import type { Rect } from '../rect';
import { protectedRange } from '../resource-sheet';
import { mayEditProtected } from '../rights';
import { object } from '../shape';
import { PROTECTED_RANGE } from '../shapes';
import type { Kind } from './kind';

type Resource = GoogleAppsScript.Sheets.Schema.ProtectedRange;
type S = {
  add: GoogleAppsScript.Sheets.Schema.AddProtectedRangeRequest;
  update: GoogleAppsScript.Sheets.Schema.UpdateProtectedRangeRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteProtectedRangeRequest;
};

/** A protection as asked for. The caller always stays an editor: nobody can lock themselves out. */
function read(draft: Draft, sheet: Sheet, resource: Resource, id: number): Protection {
  if (resource.namedRangeId) throw invalid('namedRangeId is not implemented by the local workbook.');
  const at = wholeSheet(resource.range) ? null : openRect(sheet, resource.range!);
  const unprotected: Rect[] = (resource.unprotectedRanges ?? []).map((range) => {
    if ((range.sheetId ?? 0) !== sheet.id)
      throw invalid('Unprotected ranges must be on the protected sheet.');
    return openRect(sheet, range);
  });
  if (at !== null && unprotected.length > 0) {
    throw invalid('Unprotected ranges can only be set on protected sheets.');
  }
  const warningOnly = resource.warningOnly ?? false;
  const { editors } = resource;
  if (warningOnly && editors !== undefined && editors !== null) {
    throw invalid('ProtectedRange is warningOnly. Editors cannot be set on it.');
  }
  const users = (editors?.users ?? []).map((email) => {
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw invalid(`Invalid editor: ${email}`);
    if (!isAccount(email)) throw invalid(`Unknown editor: ${email}`);
    return email.toLowerCase();
  });
  const always = [draft.owner.toLowerCase(), draft.caller.email.toLowerCase()];
  return {
    id,
    at,
    unprotected,
    description: resource.description ?? null,
    warningOnly,
    editors:
      editors === undefined || editors === null
        ? null
        : {
            users: [...new Set([...always, ...users])],
            groups: editors.groups ?? [],
            domain: editors.domainUsersCanEdit ?? false,
          },
  };
}

function wholeSheet(range: Resource['range']): boolean {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range ?? {};
  return !startRowIndex && !startColumnIndex && endRowIndex === undefined && endColumnIndex === undefined;
}

function checkOnly(sheet: Sheet, protection: Protection): void {
  const other = sheet.protections.some((p) => p.at === null && p.id !== protection.id);
  if (protection.at === null && other) throw invalid(`Sheet "${sheet.title}" already has sheet protection.`);
}

export const addProtectedRange: Kind<S['add']> = {
  shape: object({ protectedRange: PROTECTED_RANGE }),
  apply(draft, body) {
    const resource = body.protectedRange ?? {};
    if (resource.range === undefined) throw invalid('Must specify range or namedRangeId.');
    const sheet = draft.sheet(resource.range.sheetId);
    const id = resource.protectedRangeId ?? draft.newId();
    if (draft.book.sheets.some((s) => s.protections.some((p) => p.id === id))) {
      throw invalid(`A protected range with ID ${id} already exists.`);
    }
    const made = read(draft, sheet, resource, id);
    checkOnly(sheet, made);
    const current = draft.sheet(sheet.id);
    draft.put({ ...current, protections: [...current.protections, made] });
    return { addProtectedRange: { protectedRange: protectedRange(sheet, made, draft.caller) } };
  },
};

/** @throws ApiError when there is no such protection or the caller may not change it */
function find(draft: Draft, id: number | undefined): { sheet: Sheet; protection: Protection } {
  for (const sheet of draft.book.sheets) {
    const protection = sheet.protections.find((p) => p.id === id);
    if (protection === undefined) continue;
    if (!mayEditProtected(protection, draft.caller)) throw invalid(PROTECTED);
    return { sheet, protection };
  }
  throw invalid(`No protected range with id: ${id ?? 0}`);
}

const PARTS = ['range', 'description', 'warningOnly', 'editors', 'unprotectedRanges'] as const;

export const updateProtectedRange: Kind<S['update']> = {
  shape: object({ protectedRange: PROTECTED_RANGE, fields: 'string' }),
  apply(draft, body) {
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    const mask = parseMask(body.fields);
    const given = body.protectedRange ?? {};
    const { sheet, protection } = find(draft, given.protectedRangeId);
    const now = protectedRange(sheet, protection, { email: draft.owner, role: 'owner' });
    const made = read(draft, sheet, merge(now, given, mask), protection.id);
    checkOnly(sheet, made);
    draft.put({ ...sheet, protections: sheet.protections.map((p) => (p === protection ? made : p)) });
    return undefined;
  },
};

function merge(now: Resource, given: Resource, mask: Mask): Resource {
  const merged: Resource = { range: now.range ?? {} };
  for (const name of PARTS) {
    const value = chosen(mask, name) === null ? now[name] : given[name];
    if (value !== undefined && value !== null) Object.assign(merged, { [name]: value });
  }
  return merged;
}

export const deleteProtectedRange: Kind<S['delete']> = {
  shape: object({ protectedRangeId: 'number' }),
  apply(draft, body) {
    const { sheet, protection } = find(draft, body.protectedRangeId);
    draft.put({ ...sheet, protections: sheet.protections.filter((p) => p !== protection) });
    return undefined;
  },
};
