/** The step of the set-up where units are pasted. */
import * as z from 'zod/mini';
import { readUnits } from '../../app/set-up/units';
import type { Role } from '../../workbook/decode/unit-table';
import { LANGUAGE } from '../run';
import { endpoint } from './endpoint';

/** Two thousand lines of a hundred letters. */
const table = z.string().check(z.maxLength(200_000));
const role = z.string().check(z.maxLength(100), z.regex(/^[a-z]+[A-Za-z0-9]*(\|[A-Za-z][A-Za-z0-9_-]*)?$/));

export const unitsCalls = {
  readUnits: endpoint(
    z.strictObject({
      text: table,
      roles: z.array(z.nullable(role)).check(z.maxLength(60)),
      sections: z.nullable(z.enum(['units', 'headings'])),
      without: z.array(z.int()).check(z.maxLength(2_000)),
    }),
    (ports, { roles, ...pasted }) =>
      readUnits(ports, LANGUAGE, { ...pasted, roles: roles as (Role | null)[] }),
  ),
};
