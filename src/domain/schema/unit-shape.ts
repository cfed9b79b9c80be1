/** A unit as written in the file: mostly nothing but a name, with its own units inside it. */
import * as z from 'zod/mini';
import { amount, code, day, orElse, orNull, short, text, whole } from './fields';

const unitFields = {
  code: orNull(code),
  name: orNull(text),
  formerName: orNull(text),
  /** Code or name of the unit one level up, in a flat list. */
  parent: orNull(text),
  eligible: orNull(whole),
  holders: orNull(whole),
  baseline: orNull(whole),
  weight: orNull(amount),
  /** By indicator. */
  quota: orElse(z.catchall(z.object({}), whole), {}),
  supply: orNull(whole),
  dailyCap: orNull(whole),
  dailyMin: orNull(whole),
  workDays: orNull(z.array(day)),
  leader: orNull(text),
  phone: orNull(text),
  email: orNull(text),
  members: orNull(whole),
  officer: orNull(text),
  /** So many nameless units of the last level. */
  teams: orElse(whole.check(z.lte(999)), 0),
};

type UnitFields = { [K in keyof typeof unitFields]: z.output<(typeof unitFields)[K]> };

/** A unit as written, its own units inside it. */
export interface WrittenUnit extends UnitFields {
  units: WrittenUnit[];
}

/** `"Sành"` is a unit of that name; `5` a nameless one with five teams. */
export const unit: z.ZodMiniType<WrittenUnit> = short(
  (value) =>
    typeof value === 'string' ? { name: value } : typeof value === 'number' ? { teams: value } : value,
  z.strictObject({ ...unitFields, units: z._default(z.array(z.lazy(() => unit)), () => []) }),
);

/** A unit with nothing but a name. */
export function unitNamed(name: string): WrittenUnit {
  return z.parse(unit, name);
}
