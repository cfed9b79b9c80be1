/**
 * The campaign file as written by hand: the shape of `Campaign` with short forms and defaults. What passes here has
 * the right types; `units.ts` and `meaning.ts` look at what the parts say together.
 */
import * as z from 'zod/mini';
import { WEEKDAYS } from '../campaign';
import { normalizeName } from '../names';
import {
  amount,
  day,
  isObject,
  key,
  listOf,
  orElse,
  orNull,
  percent,
  short,
  text,
  time,
  whole,
} from './fields';
import { unit } from './unit-shape';

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

export const campaignShape = z.strictObject({
  name: text,
  issuer: orElse(z.string().check(z.overwrite(normalizeName)), ''),
  parentIssuer: orNull(text),
  document: z.prefault(z.strictObject({ number: orNull(text), date: orNull(day) }), {}),
  levels: z.array(text).check(z.minLength(2), z.maxLength(4)),
  area: text,
  period,
  statedDays: orNull(whole),
  calendar: z.prefault(
    z.strictObject({
      weekday: orElse(amount, 1),
      saturday: orElse(amount, 1),
      sunday: orElse(amount, 1),
      days: listOf(z.strictObject({ day, weight: orElse(amount, 0), note: orNull(text) })),
      rampUp: listOf(amount),
    }),
    {},
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
  thresholds: z.prefault(
    z.strictObject({
      ahead: orElse(amount, 110),
      behind: orElse(amount, 95),
      farBehind: orElse(amount, 80),
    }),
    {},
  ),
  pauses: listOf(
    z.strictObject({ unit: text, first: day, last: orNull(day), reason: orElse(z.string(), '') }),
  ),
  entry: z.prefault(
    z.strictObject({
      who: orElse(z.enum(['link', 'hamlet', 'ward']), 'link'),
      closesItself: orElse(z.boolean(), false),
      reasons: listOf(text),
    }),
    {},
  ),
  reports: z.prefault(
    z.strictObject({
      weekStart: orElse(z.enum(WEEKDAYS), 'monday'),
      rankedBy: orElse(z.enum(['reported', 'official']), 'reported'),
      rewardFrom: orElse(amount, 100),
      onTimeFrom: orElse(percent, 90),
      remindBelow: orElse(amount, 80),
      smallBelow: orElse(whole, 50),
    }),
    {},
  ),
  invented: listOf(text),
});

/** The file after defaults and short forms; units still nested, codes still missing. */
export type WrittenCampaign = z.output<typeof campaignShape>;
