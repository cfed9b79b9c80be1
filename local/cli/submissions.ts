/** The file of submissions: what was reported for whom and when (docs/report-files.md). */
import * as z from 'zod/mini';
import type { Campaign } from '../../src/domain/campaign';
import { isDay } from '../../src/domain/day';
import { leavesOf } from '../../src/domain/units';
import type { Language } from '../../src/messages/shape';
import { BadInput } from './bad-input';
import { readJson } from './campaign-file';
import { isLocalTime, localTime } from './options';
import { say } from './words';

export interface Submission {
  unit: string;
  day: string;
  indicator: string;
  /** As typed: a number, or text that may be none. */
  value: number | string;
  /** When it was typed; null: nobody knows. */
  at: number | null;
}

const LINE = z.strictObject({
  unit: z.string(),
  day: z.string().check(z.refine(isDay)),
  indicator: z.optional(z.string()),
  value: z.union([z.number(), z.string()]),
  at: z.optional(z.nullable(z.string().check(z.refine(isLocalTime)))),
});
const FILE = z.array(LINE);

/** So many faults are named; the rest is counted by running again. */
const MOST_FAULTS = 20;

/** @throws BadInput naming each line that is wrong, counted from 1 */
export function readSubmissions(file: string, campaign: Campaign, language: Language): Submission[] {
  const read = FILE.safeParse(readJson(file, language));
  if (!read.success) throw new BadInput(faultsOf(read.error.issues, language));
  const units = new Set(leavesOf(campaign).map(({ code }) => code));
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count').map(({ key }) => key);
  const { first, last } = campaign.period;
  const faults: string[] = [];
  const lines = read.data.map(({ unit, day, indicator = counts[0] ?? '', value, at }, i): Submission => {
    const line = i + 1;
    if (!units.has(unit)) faults.push(say(language, 'noUnit', { line, unit }));
    if (!counts.includes(indicator)) faults.push(say(language, 'noIndicator', { line, indicator }));
    if (day < first || day > last) faults.push(say(language, 'noDay', { line, day, first, last }));
    return { unit, day, indicator, value, at: at === undefined || at === null ? null : localTime(at) };
  });
  if (faults.length > 0) throw new BadInput(faults.slice(0, MOST_FAULTS));
  return lines;
}

function faultsOf(issues: readonly { path: PropertyKey[] }[], language: Language): string[] {
  return issues.slice(0, MOST_FAULTS).map(({ path }) => {
    const [line, field] = path;
    return typeof line === 'number'
      ? say(language, 'badLine', { line: line + 1, field: String(field ?? '') })
      : say(language, 'notList');
  });
}
