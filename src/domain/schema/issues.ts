/** What zod found wrong, as findings with the field's path in the file. */
import type * as z from 'zod/mini';
import { type Figure, type Finding, finding } from '../finding';

type Issue = z.core.$ZodIssue;

const TYPE_CODES: Record<string, string> = {
  string: 'SCHEMA_NOT_TEXT',
  number: 'SCHEMA_NOT_NUMBER',
  int: 'SCHEMA_NOT_WHOLE',
  boolean: 'SCHEMA_NOT_BOOLEAN',
  array: 'SCHEMA_NOT_LIST',
};

export function findingOf(issue: Issue, file: unknown): Finding {
  const path = pathOf(issue.path, file);
  const [code, figures] = wordsOf(issue);
  return finding(code, 'error', path, path === '' ? figures : { field: path, ...figures });
}

function wordsOf(issue: Issue): [code: string, figures: Record<string, Figure>] {
  const value = printed(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.path.length === 0
        ? ['SCHEMA_UNKNOWN_FIELD_TOP', { keys: issue.keys }]
        : ['SCHEMA_UNKNOWN_FIELD', { keys: issue.keys }];
    case 'invalid_type':
      if (issue.path.length === 0) return ['SCHEMA_NOT_CAMPAIGN', {}];
      if (issue.input === undefined) return ['SCHEMA_MISSING', {}];
      return [TYPE_CODES[issue.expected] ?? 'SCHEMA_NOT_OBJECT', { value }];
    case 'too_small':
      if (issue.origin === 'string') return ['SCHEMA_EMPTY', {}];
      if (issue.origin === 'array') return ['SCHEMA_TOO_FEW', { least: Number(issue.minimum) }];
      return ['SCHEMA_TOO_SMALL', { least: Number(issue.minimum), value }];
    case 'too_big':
      if (issue.origin === 'array') return ['SCHEMA_TOO_MANY', { most: Number(issue.maximum) }];
      return ['SCHEMA_TOO_LARGE', { most: Number(issue.maximum), value }];
    case 'invalid_value':
      return ['SCHEMA_CHOICE', { value, choices: issue.values.map(String) }];
    case 'invalid_union':
      return ['SCHEMA_CHOICE', { value: printed(kindOf(issue.input)), choices: optionsOf(issue) }];
    default:
      return [issue.message, { value }];
  }
}

/** "indicators.activated.target", "units.SG.units.2.name": list positions give way to the key or code standing there. */
export function pathOf(segments: readonly PropertyKey[], file: unknown): string {
  let node: unknown = file;
  let path: string[] = [];
  for (const segment of segments) {
    const list = Array.isArray(node);
    node = (node as Record<PropertyKey, unknown> | null | undefined)?.[segment];
    const { key, code } = (list && typeof node === 'object' && node !== null ? node : {}) as {
      key?: unknown;
      code?: unknown;
    };
    if (typeof code === 'string') path = ['units', code];
    else path.push(typeof key === 'string' ? key : String(segment));
  }
  return path.join('.');
}

/** A wrong value as it stands in the file, cut short. */
function printed(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : value;
}

function optionsOf(issue: Issue): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
