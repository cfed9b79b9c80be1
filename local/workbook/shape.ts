/** The request fields this workbook implements. Anything else is refused by name, as Google refuses misspelt fields. */
import { invalid, unknownName } from './errors';

export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  /** One of these texts. */
  | readonly string[]
  | { readonly list: Shape }
  /** Checked only where the body is read. */
  | { readonly fields: () => Record<string, Shape> };

export function object(fields: Record<string, Shape>): Shape {
  return { fields: () => fields };
}

export function list(items: Shape): Shape {
  return { list: items };
}

/** @throws ApiError naming the field that is unknown or of the wrong type; nulls count as absent */
export function checkShape(value: unknown, shape: Shape, path: string): void {
  if (value === null || value === undefined) return;
  if (typeof shape === 'string') {
    if (typeof value !== shape) throw wrongType(value, path);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) throw wrongType(value, path);
    value.forEach((item, i) => {
      checkShape(item, shape.list, `${path}[${i}]`);
    });
  } else if ('fields' in shape) {
    if (typeof value !== 'object' || Array.isArray(value)) throw wrongType(value, path);
    const fields = shape.fields();
    for (const [name, inner] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined) throw unknownName(name, path);
      checkShape(inner, field, path === '' ? snake(name) : `${path}.${snake(name)}`);
    }
  } else if (typeof value !== 'string' || !shape.includes(value)) {
    throw invalid(`Invalid value at '${path}', ${JSON.stringify(value)}`);
  }
}

function wrongType(value: unknown, path: string) {
  return invalid(`Invalid value at '${path}', ${JSON.stringify(value)}`);
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
