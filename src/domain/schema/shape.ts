/**
 * The campaign file as written by hand: the shape of `Campaign` with short forms and defaults. What passes here has
 * the right types; `units.ts` and `meaning.ts` look at what the parts say together.
 */
import * as z from 'zod/mini';
import { isCode } from '../codes';
import { isDay } from '../day';
import { normalizeName } from '../names';

/** An own message is the code of the finding (see `issues.ts`). */
const text = z.string().check(z.overwrite(normalizeName), z.minLength(1, 'SCHEMA_EMPTY'));
const key = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]{0,30}$/, 'SCHEMA_KEY'));
const code = z.string().check(z.refine(isCode, 'SCHEMA_CODE'));
const day = z.string().check(z.refine(isDay, 'SCHEMA_DAY'));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'SCHEMA_TIME'));
const whole = z.int().check(z.gte(0));
const amount = z.number().check(z.gte(0));
const percent = z.number().check(z.gte(0), z.lte(100));

const orNull = <T extends z.ZodMiniType>(type: T) => z._default(z.nullable(type), null as never);
const listOf = <T extends z.ZodMiniType>(type: T) => z._default(z.array(type), () => [] as z.output<T>[]);
const orElse = <T extends z.ZodMiniType>(type: T, value: z.core.util.NoUndefined<z.output<T>>) =>
  z._default(type, value);

/** Rewrites a short form before the type is looked at; anything else goes through as it is. */
const short = <T extends z.ZodMiniType>(rewrite: (value: unknown) => unknown, type: T) =>
  z.pipe(z.transform(rewrite), type);

/** `["2023-06-01", "2023-06-25"]` */
const period = short(
  (value) => (Array.isArray(value) && value.length === 2 ? { first: value[0], last: value[1] } : value),
  z.strictObject({ first: day, last: day }),
);

/** `{ "before": "2023-06-25" }` */
const deadline = short(
  (value) => {
    const [only, another] = isObject(value) ? Object.keys(value) : [];
    return only !== undefined && another === undefined && ['before', 'by', 'on'].includes(only)
      ? { kind: only, day: (value as Record<string, unknown>)[only] }
      : value;
  },
  z.strictObject({ kind: z.enum(['before', 'by', 'on']), day }),
);

/** `3090` */
const target = short(
  (value) => (typeof value === 'number' ? { kind: 'total', value } : value),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('total'), value: whole }),
    z.strictObject({ kind: z.literal('percent'), percent }),
    z.strictObject({ kind: z.literal('per-day'), value: whole }),
  ]),
);

const phaseTarget = z.strictObject({
  phase: key,
  target,
  mode: orElse(z.enum(['additional', 'cumulative', 'unstated']), 'unstated'),
  measure: orNull(text),
});

const indicatorBase = { key, name: text, period: orNull(period), statedDays: orNull(whole) };

const countIndicator = z.strictObject({
  ...indicatorBase,
  kind: z.literal('count'),
  unit: orElse(z.string(), ''),
  target: orNull(target),
  deadline: orNull(deadline),
  phaseTargets: listOf(phaseTarget),
  statedDaily: orNull(whole),
  baseline: orNull(
    short(
      (value) => (typeof value === 'number' ? { value } : value),
      z.strictObject({
        value: whole,
        asOf: orNull(day),
        statedPercent: orNull(percent),
        dossiers: orNull(whole),
      }),
    ),
  ),
  supply: orNull(whole),
  eligible: orNull(whole),
  excludeHolders: orElse(z.boolean(), false),
});

const rateIndicator = z.strictObject({
  ...indicatorBase,
  kind: z.literal('rate'),
  numerator: text,
  denominator: text,
  targets: listOf(z.strictObject({ label: text, percent })),
});

/** `kind` may be left out of a count. */
const indicator = short(
  (value) => (isObject(value) && value.kind === undefined ? { ...value, kind: 'count' } : value),
  z.discriminatedUnion('kind', [countIndicator, rateIndicator]),
);

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
  quota: orElse(z.record(z.string(), whole), {}),
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

type UnitFields = z.output<ReturnType<typeof unitFieldsObject>>;
const unitFieldsObject = () => z.strictObject(unitFields);

/** A unit as written, its own units inside it. */
export interface WrittenUnit extends UnitFields {
  units: WrittenUnit[];
}

/** `"Sành"` is a unit of that name; `5` a nameless one with five teams. */
const unit: z.ZodMiniType<WrittenUnit> = short(
  (value) =>
    typeof value === 'string' ? { name: value } : typeof value === 'number' ? { teams: value } : value,
  z.strictObject({ ...unitFields, units: z._default(z.array(z.lazy(() => unit)), () => []) }),
);

export const campaignShape = z.strictObject({
  name: text,
  issuer: orElse(z.string().check(z.overwrite(normalizeName)), ''),
  parentIssuer: orNull(text),
  document: orElse(z.strictObject({ number: orNull(text), date: orNull(day) }), { number: null, date: null }),
  levels: z.array(text).check(z.minLength(2), z.maxLength(4)),
  area: text,
  period,
  statedDays: orNull(whole),
  calendar: orElse(
    z.strictObject({
      weekday: orElse(amount, 1),
      saturday: orElse(amount, 1),
      sunday: orElse(amount, 1),
      days: listOf(z.strictObject({ day, weight: orElse(amount, 0), note: orNull(text) })),
      rampUp: listOf(amount),
    }),
    { weekday: 1, saturday: 1, sunday: 1, days: [], rampUp: [] },
  ),
  phases: listOf(z.strictObject({ key, name: text, period, statedDays: orNull(whole) })),
  indicators: z.array(indicator).check(z.minLength(1)),
  jointTarget: orNull(z.strictObject({ value: whole, indicators: listOf(key), deadline: orNull(deadline) })),
  units: z.array(unit).check(z.minLength(1)),
  organisations: listOf(z.strictObject({ name: text, members: orNull(whole), registered: orNull(whole) })),
  /** Left out: the last level by 15:00, the area by 16:00. */
  cutOffs: orNull(
    z.array(
      z.strictObject({
        level: whole,
        time,
        dayOffset: orElse(z.literal([0, 1]), 0),
      }),
    ),
  ),
  eveningWork: orElse(z.boolean(), false),
  rounds: listOf(
    z.strictObject({ name: text, period, due: deadline, cumulative: orElse(z.boolean(), false) }),
  ),
  milestones: listOf(
    z.strictObject({
      name: text,
      kind: orElse(z.enum(['target', 'report', 'review']), 'target'),
      deadline,
      indicators: listOf(key),
    }),
  ),
  outreach: listOf(z.strictObject({ unit: text, day, note: orNull(text) })),
  thresholds: orElse(
    z.strictObject({
      ahead: orElse(amount, 110),
      behind: orElse(amount, 95),
      farBehind: orElse(amount, 80),
    }),
    { ahead: 110, behind: 95, farBehind: 80 },
  ),
  invented: listOf(text),
});

/** The file after defaults and short forms; units still nested, codes still missing. */
export type WrittenCampaign = z.output<typeof campaignShape>;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
