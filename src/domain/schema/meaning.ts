/** What the parts of a campaign say together: periods inside each other, phases in a row, levels that exist. */
import type { Campaign, Period } from '../campaign';
import { addDays, daysBetween } from '../day';
import { type Finding, finding } from '../finding';
import { checkReferences } from './references';

export function checkMeaning(campaign: Campaign): Finding[] {
  return [
    ...reversedPeriods(campaign),
    ...outsidePeriods(campaign),
    ...phaseOrder(campaign),
    ...checkReferences(campaign),
    ...cutOffLevels(campaign),
    ...thresholdOrder(campaign),
  ];
}

function periodsOf(campaign: Campaign): [path: string, period: Period, name: string][] {
  return [
    ...campaign.phases.map(({ key, period, name }): [string, Period, string] => [
      `phases.${key}.period`,
      period,
      name,
    ]),
    ...campaign.indicators.flatMap(({ key, period, name }): [string, Period, string][] =>
      period === null ? [] : [[`indicators.${key}.period`, period, name]],
    ),
  ];
}

function reversedPeriods(campaign: Campaign): Finding[] {
  const rounds = campaign.rounds.map(({ period }, i): [string, Period] => [`rounds.${i}.period`, period]);
  const all: [string, Period, ...string[]][] = [
    ['period', campaign.period],
    ...periodsOf(campaign),
    ...rounds,
    ...pausePeriods(campaign),
  ];
  return all
    .filter(([, { first, last }]) => first > last)
    .map(([path, { first, last }]) =>
      finding('SCHEMA_PERIOD_REVERSED', 'error', path, { field: path, first, last }),
    );
}

/** A pause without an end is open; its days may lie outside the campaign, where it changes nothing. */
function pausePeriods({ pauses }: Campaign): [string, Period][] {
  return pauses.flatMap(({ first, last }, i): [string, Period][] =>
    last === null ? [] : [[`pauses.${i}.period`, { first, last }]],
  );
}

function outsidePeriods(campaign: Campaign): Finding[] {
  const { first: from, last: to } = campaign.period;
  return periodsOf(campaign)
    .filter(([, { first, last }]) => first <= last && (first < from || last > to))
    .map(([path, { first, last }, name]) =>
      finding('SCHEMA_PERIOD_OUTSIDE', 'error', path, { name, first, last, from, to }),
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

function cutOffLevels({ cutOffs, levels }: Campaign): Finding[] {
  const most = levels.length - 1;
  return cutOffs.flatMap(({ level }, i) => {
    const field = `cutOffs.${i}.level`;
    return level <= most
      ? []
      : [finding('SCHEMA_TOO_LARGE', 'error', field, { field, most, value: String(level) })];
  });
}

function thresholdOrder({ thresholds }: Campaign): Finding[] {
  const { ahead, behind, farBehind } = thresholds;
  return ahead >= behind && behind >= farBehind
    ? []
    : [finding('SCHEMA_THRESHOLDS', 'error', 'thresholds', { ahead, behind, farBehind })];
}
