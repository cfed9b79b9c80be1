/**
 * Google's discovery document of the Sheets API as a strict JSON Schema: no unknown fields, one kind a request.
 * The document stands beside the project, not in it; where it is absent nothing is checked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';

const DISCOVERY = join(__dirname, '../../../shared/sheets-api/sheets.v4.json');

/** Whether the document is there to check against. */
export const hasSchema = existsSync(DISCOVERY);

interface Field {
  $ref?: string;
  type?: string;
  enum?: string[];
  items?: Field;
  additionalProperties?: Field;
}

interface Discovery {
  schemas: Record<string, { properties?: Record<string, Field> }>;
}

function fieldSchema(field: Field): object {
  if (field.$ref !== undefined) return { $ref: `#/definitions/${field.$ref}` };
  if (field.type === 'array') return { type: 'array', items: fieldSchema(field.items ?? {}) };
  if (field.type === 'object') {
    const { additionalProperties } = field;
    return {
      type: 'object',
      ...(additionalProperties === undefined
        ? {}
        : { additionalProperties: fieldSchema(additionalProperties) }),
    };
  }
  if (field.enum !== undefined) return { enum: field.enum };
  return field.type === undefined || field.type === 'any' ? {} : { type: field.type };
}

function compile(): ValidateFunction {
  const { schemas } = JSON.parse(readFileSync(DISCOVERY, 'utf8')) as Discovery;
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, { properties = {} }]) => [
      name,
      {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(properties).map(([field, schema]) => [field, fieldSchema(schema)]),
        ),
        ...(name === 'Request' ? { minProperties: 1, maxProperties: 1 } : {}),
      },
    ]),
  );
  const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false });
  return ajv.compile({ definitions, $ref: '#/definitions/BatchUpdateSpreadsheetRequest' });
}

let validate: ValidateFunction | null = null;

/**
 * What Google's schema has against the body of a batchUpdate: "/requests/0/repeatCell must NOT have additional
 * properties (celll)". Empty when it passes, or when the document is absent.
 */
export function checkRequest(body: unknown): string[] {
  if (!hasSchema) return [];
  validate ??= compile();
  validate(JSON.parse(JSON.stringify(body)));
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const name = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return `${instancePath} ${message}${name}`;
  });
}
