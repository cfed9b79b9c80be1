/** The kinds of fields a campaign file is made of. */
import * as z from 'zod/mini';
import { isCode } from '../codes';
import { isDay } from '../day';
import { normalizeName } from '../names';

/** An own message is the code of the finding (see `issues.ts`). */
export const text = z.string().check(z.overwrite(normalizeName), z.minLength(1, 'SCHEMA_EMPTY'));
export const key = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]{0,30}$/, 'SCHEMA_KEY'));
export const code = z.string().check(z.refine(isCode, 'SCHEMA_CODE'));
export const day = z.string().check(z.refine(isDay, 'SCHEMA_DAY'));
export const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'SCHEMA_TIME'));
export const whole = z.int().check(z.gte(0));
export const amount = z.number().check(z.gte(0));
export const percent = z.number().check(z.gte(0), z.lte(100));

export const orNull = <T extends z.ZodMiniType>(type: T) => z._default(z.nullable(type), null as never);
export const listOf = <T extends z.ZodMiniType>(type: T) =>
  z._default(z.array(type), () => [] as z.output<T>[]);
export const orElse = <T extends z.ZodMiniType>(type: T, value: z.core.util.NoUndefined<z.output<T>>) =>
  z._default(type, value);

/** Rewrites a short form before the type is looked at; anything else goes through as it is. */
export const short = <T extends z.ZodMiniType>(rewrite: (value: unknown) => unknown, type: T) =>
  z.pipe(z.transform(rewrite), type);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
