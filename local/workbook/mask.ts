/** Google field masks: `sheets.data(rowData.values(userEnteredValue,note)),spreadsheetId`, `*`, and snake or camel names. */
import { invalid } from './errors';

/** A tree of chosen fields; `all` takes everything below. */
export interface Mask {
  all: boolean;
  fields: Map<string, Mask>;
}

/** @throws ApiError on a mask that cannot be read */
export function parseMask(text: string): Mask {
  const root: Mask = { all: false, fields: new Map() };
  let at = 0;
  const fail = () => invalid(`Invalid field mask: ${text}`);
  const parseList = (into: Mask): void => {
    for (;;) {
      parsePath(into);
      if (text[at] !== ',') return;
      at++;
    }
  };
  const parsePath = (into: Mask): void => {
    let mask = into;
    for (;;) {
      const word = /^\s*(\*|[A-Za-z_][A-Za-z0-9_]*)\s*/.exec(text.slice(at));
      if (word === null) throw fail();
      at += word[0].length;
      const name = word[1]!;
      if (name === '*') {
        mask.all = true;
        return;
      }
      mask = child(mask, camel(name));
      if (text[at] === '.' || text[at] === '/') {
        at++;
        continue;
      }
      if (text[at] === '(') {
        at++;
        parseList(mask);
        if (text[at] !== ')') throw fail();
        at++;
        return;
      }
      mask.all = true;
      return;
    }
  };
  parseList(root);
  if (at !== text.length) throw fail();
  return root;
}

function child(mask: Mask, name: string): Mask {
  const known = mask.fields.get(name);
  if (known !== undefined) return known;
  const made: Mask = { all: false, fields: new Map() };
  mask.fields.set(name, made);
  return made;
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function chosen(mask: Mask, name: string): Mask | null {
  if (mask.all && !mask.fields.has(name)) return ALL;
  return mask.fields.get(name) ?? null;
}

export const ALL: Mask = { all: true, fields: new Map() };

/** Whether the mask takes in this path, in whole or in part. */
export function reaches(mask: Mask, path: string): boolean {
  let at: Mask | null = mask;
  for (const name of path.split('.')) {
    if (at.all) return true;
    at = chosen(at, name);
    if (at === null) return false;
  }
  return true;
}

/** The chosen part of a reply; lists are looked through. Unchosen and empty things are left out. */
export function applyMask(value: unknown, mask: Mask): unknown {
  if (mask.all) return value;
  if (Array.isArray(value)) return value.map((item) => applyMask(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const field = mask.fields.get(name);
    if (field !== undefined) kept[name] = applyMask(inner, field);
  }
  return kept;
}

/**
 * The target with the masked fields taken from the source: a field the mask names and the source lacks is cleared.
 * Neither is changed.
 */
export function mergeByMask(target: unknown, source: unknown, mask: Mask): unknown {
  if (mask.all) return source;
  const to: Record<string, unknown> = isRecord(target) ? { ...target } : {};
  const from: Record<string, unknown> = isRecord(source) ? source : {};
  for (const [name, field] of mask.fields) {
    const merged = mergeByMask(to[name], from[name], field);
    if (merged === undefined || merged === null) delete to[name];
    else to[name] = merged;
    // A colour and its style are two names for one thing: the one written last counts.
    if (/olor$/.test(name)) delete to[`${name}Style`];
    if (/olorStyle$/.test(name)) delete to[name.replace(/Style$/, '')];
  }
  return to;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
