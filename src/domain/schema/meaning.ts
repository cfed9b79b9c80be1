/** What the parts of a campaign say together: periods inside each other, references that exist, keys used once. */
import type { Campaign, Period } from '../campaign';
import { addDays, daysBetween } from '../day';
import { type Finding, finding } from '../finding';

export function checkMeaning(campaign: Campaign): Finding[] {
  return [
    ...reversedPeriods(campaign),
    ...outsidePeriods(campaign),
    ...phaseOrder(campaign),
    ...repeatedKeys(campaign),
    ...unknownReferences(campaign),
    ...cutOffLevels(campaign),
    ...thresholdOrder(campaign),
  ];
}

function periodsOf(campaign: Campaign): [path: string, period: Period][] {
  return [
    ...campaign.phases.map(({ key, period }): [string, Period] => [`phases.${key}.period`, period]),
    ...campaign.indicators.flatMap(({ key, period }): [string, Period][] =>
      period === null ? [] : [[`indicators.${key}.period`, period]],
    ),
  ];
}

function reversedPeriods(campaign: Campaign): Finding[] {
  const rounds = campaign.rounds.map(({ period }, i): [string, Period] => [`rounds.${i}.period`, period]);
  const all: [string, Period][] = [['period', campaign.period], ...periodsOf(campaign), ...rounds];
  return all
    .filter(([, { first, last }]) => first > last)
    .map(([path, { first, last }]) =>
      finding('SCHEMA_PERIOD_REVERSED', 'error', path, { field: path, first, last }),
    );
}

function outsidePeriods(campaign: Campaign): Finding[] {
  const { first: from, last: to } = campaign.period;
  return periodsOf(campaign)
    .filter(([, { first, last }]) => first <= last && (first < from || last > to))
    .map(([path, { first, last }]) =>
      finding('SCHEMA_PERIOD_OUTSIDE', 'error', path, { field: path, first, last, from, to }),
    );
}

function phaseOrder({ phases }: Campaign): Finding[] {
  return phases.slice(1).flatMap((phase, i) => {
    const before = phases[i]!;
    const gap = daysBetween(before.period.last, phase.period.first) - 1;
    if (gap === 0) return [];
    const path = `phases.${phase.key}.period`;
    const names = { phase: phase.name, before: before.name };
    return gap < 0
      ? [finding('SCHEMA_PHASES_OVERLAP', 'error', path, { ...names, day: phase.period.first })]
      : [
          finding('SCHEMA_PHASES_GAP', 'error', path, {
            ...names,
            first: addDays(before.period.last, 1),
            last: addDays(phase.period.first, -1),
          }),
        ];
  });
}

function repeatedKeys(campaign: Campaign): Finding[] {
  const repeated = (path: string, keys: readonly string[]): Finding[] =>
    [...new Set(keys.filter((key, i) => keys.indexOf(key) < i))].map((key) =>
      finding('SCHEMA_DUPLICATE_KEY', 'error', `${path}.${key}`, { field: path, key }),
    );
  const keyOf = ({ key }: { key: string }): string => key;
  return [
    ...repeated('indicators', campaign.indicators.map(keyOf)),
    ...repeated('phases', campaign.phases.map(keyOf)),
    ...repeated(
      'calendar.days',
      campaign.calendar.days.map(({ day }) => day),
    ),
    ...campaign.indicators.flatMap((indicator) =>
      indicator.kind === 'rate'
        ? []
        : repeated(
            `indicators.${indicator.key}.phaseTargets`,
            indicator.phaseTargets.map(({ phase }) => phase),
          ),
    ),
  ];
}

function unknownReferences(campaign: Campaign): Finding[] {
  const indicators = campaign.indicators.map(({ key }) => key);
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count').map(({ key }) => key);
  const phases = campaign.phases.map(({ key }) => key);
  const unknown = (path: string, used: readonly string[], known: readonly string[]): Finding[] =>
    used
      .filter((value) => !known.includes(value))
      .map((value) => finding('SCHEMA_UNKNOWN_REFERENCE', 'error', path, { field: path, value, known }));
  return [
    ...unknown('jointTarget.indicators', campaign.jointTarget?.indicators ?? [], counts),
    ...campaign.milestones.flatMap((milestone, i) =>
      unknown(`milestones.${i}.indicators`, milestone.indicators, indicators),
    ),
    ...campaign.units.flatMap((unit) => unknown(`units.${unit.code}.quota`, Object.keys(unit.quota), counts)),
    ...campaign.indicators.flatMap((indicator) =>
      indicator.kind === 'rate'
        ? []
        : unknown(
            `indicators.${indicator.key}.phaseTargets`,
            indicator.phaseTargets.map(({ phase }) => phase),
            phases,
          ),
    ),
  ];
}

function cutOffLevels({ cutOffs, levels }: Campaign): Finding[] {
  return cutOffs.flatMap(({ level }, i) => {
    const path = `cutOffs.${i}.level`;
    return level < levels.length
      ? []
      : [
          finding('SCHEMA_TOO_LARGE', 'error', path, {
            field: path,
            most: levels.length - 1,
            value: String(level),
          }),
        ];
  });
}

function thresholdOrder({ thresholds }: Campaign): Finding[] {
  const { ahead, behind, farBehind } = thresholds;
  return ahead >= behind && behind >= farBehind
    ? []
    : [finding('SCHEMA_THRESHOLDS', 'error', 'thresholds', { ahead, behind, farBehind })];
}
