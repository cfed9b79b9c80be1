/** addNamedRange, updateNamedRange, deleteNamedRange. */
import type { NamedRange } from '../book';
import { type Draft, openRect } from '../draft';
import { invalid } from '../errors';
import { chosen, parseMask } from '../mask';
import { namedRange } from '../resource-sheet';
import { object } from '../shape';
import { NAMED_RANGE } from '../shapes';
import type { Kind } from './kind';

type S = {
  add: GoogleAppsScript.Sheets.Schema.AddNamedRangeRequest;
  update: GoogleAppsScript.Sheets.Schema.UpdateNamedRangeRequest;
  delete: GoogleAppsScript.Sheets.Schema.DeleteNamedRangeRequest;
};

function checkName(draft: Draft, name: string, own: string | null): void {
  const reserved =
    /^(true|false)$/i.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || reserved) {
    throw invalid(`The name of the named range, "${name}", is invalid.`);
  }
  if (draft.book.names.some((n) => n.name.toLowerCase() === name.toLowerCase() && n.id !== own)) {
    throw invalid(`A named range with the name "${name}" already exists.`);
  }
}

export const addNamedRange: Kind<S['add']> = {
  shape: object({ namedRange: NAMED_RANGE }),
  apply(draft, body) {
    const { name, namedRangeId, range } = body.namedRange ?? {};
    checkName(draft, name ?? '', null);
    const id = namedRangeId ?? String(draft.newId());
    if (draft.book.names.some((n) => n.id === id))
      throw invalid(`A named range with ID ${id} already exists.`);
    const sheet = draft.sheet(range?.sheetId);
    const made: NamedRange = { id, name: name!, sheetId: sheet.id, at: openRect(sheet, range ?? {}) };
    draft.book = { ...draft.book, names: [...draft.book.names, made] };
    return { addNamedRange: { namedRange: namedRange(made) } };
  },
};

function find(draft: Draft, id: string | undefined): NamedRange {
  const found = draft.book.names.find((name) => name.id === id);
  if (found === undefined) throw invalid(`No named range with id: ${id ?? ''}`);
  return found;
}

export const updateNamedRange: Kind<S['update']> = {
  shape: object({ namedRange: NAMED_RANGE, fields: 'string' }),
  apply(draft, body) {
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    const mask = parseMask(body.fields);
    const old = find(draft, body.namedRange?.namedRangeId);
    const name = chosen(mask, 'name') === null ? old.name : (body.namedRange?.name ?? '');
    checkName(draft, name, old.id);
    const range = body.namedRange?.range;
    const sheet = chosen(mask, 'range') === null ? null : draft.sheet(range?.sheetId);
    const made: NamedRange = {
      ...old,
      name,
      ...(sheet === null ? {} : { sheetId: sheet.id, at: openRect(sheet, range ?? {}) }),
    };
    draft.book = { ...draft.book, names: draft.book.names.map((n) => (n === old ? made : n)) };
    return undefined;
  },
};

export const deleteNamedRange: Kind<S['delete']> = {
  shape: object({ namedRangeId: 'string' }),
  apply(draft, body) {
    const old = find(draft, body.namedRangeId);
    draft.book = { ...draft.book, names: draft.book.names.filter((name) => name !== old) };
    return undefined;
  },
};
