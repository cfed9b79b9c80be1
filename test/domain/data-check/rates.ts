/** How often each rule speaks, and how often it has enough to go by. */
import { DEFAULT_RULES, THOROUGH_RULES } from '../../../src/domain/data-check';
import { type Check, checkOf } from '../../../src/domain/data-check/check';
import type { Finding } from '../../../src/domain/finding';
import { CHEATS, months, QUOTAS } from './honest';

export interface Rate {
  rule: string;
  quota: number;
  teams: number;
  /** Team-months that the rule asks about. */
  asked: number;
  /** Team-months with enough numbers for the rule; all of them for rules that need none. */
  enough: number;
  /** Of these, those asked about by it, or by the other rule that may see the same. */
  found: number;
}

export const RULES = [...Object.keys(DEFAULT_RULES), ...Object.keys(THOROUGH_RULES)];

/** Every rule over honest team-months. */
export function falseAlarms(teams: number, seed: number): Rate[] {
  return QUOTAS.flatMap((quota) => {
    const check = checkOf(months(quota, teams, seed));
    return RULES.map((rule) => rateOf(check, quota, rule));
  });
}

/** Every planted way of reporting, seen by the rule that is meant for it. */
export function detections(teams: number, seed: number): (Rate & { cheat: string; strength: string })[] {
  return Object.entries(CHEATS).flatMap(([cheat, { rule, or, strength, cheat: plant }]) =>
    QUOTAS.map((quota) => {
      const check = checkOf(months(quota, teams, seed, plant));
      return { cheat, strength, ...rateOf(check, quota, rule, or) };
    }),
  );
}

function rateOf(check: Check, quota: number, rule: string, or?: string): Rate {
  const teams = check.series.map(({ unit }) => unit.code);
  const asked = askedBy(check, rule);
  const enough = enoughFor(check, rule);
  const seen = or === undefined ? asked : new Set([...asked, ...askedBy(check, or)]);
  const found = [...enough].filter((team) => seen.has(team)).length;
  return { rule, quota, teams: teams.length, asked: asked.size, enough: enough.size, found };
}

function askedBy(check: Check, rule: string): Set<string> {
  const judgement = THOROUGH_RULES[rule];
  const findings =
    judgement === undefined
      ? DEFAULT_RULES[rule]!(check)
      : judgement(check).flatMap(({ finding }) => (finding === null ? [] : [finding]));
  return new Set(findings.filter(({ severity }) => severity === 'ask').map(teamOf));
}

/** Verdicts come team by team, in this order; every hamlet has one team. */
function enoughFor(check: Check, rule: string): Set<string> {
  const verdicts = THOROUGH_RULES[rule]?.(check);
  const teams = check.series.filter((_, i) => verdicts === undefined || verdicts[i]!.enough);
  return new Set(teams.map(({ unit }) => unit.code));
}

/** Teams are called after their hamlets. */
function teamOf({ path }: Finding): string {
  const unit = path.split('.')[2]!;
  return unit.endsWith('T') ? unit : `${unit}T`;
}
