/** Tells whether the forms still say what a plan was made from. */
import { dayWeights } from '../calendar';
import type { Campaign, CountIndicator, Pause, Unit } from '../campaign';
import { digest } from '../digest';
import { goalOf } from '../quota/goal';
import { organisationOf } from '../quota/organisation';

/**
 * Another text exactly when something changes that quotas depend on: period, calendar, pauses, phases, what the count
 * indicators and the joint target ask for, and of units their codes, order, parents and figures. Names, phones, leaders,
 * reasons and entry rules leave it as it is.
 *
 * It has parts, so that a later plan can tell what kind of change it was: everything, what targets are made of, the
 * calendar, of groups their figures, their codes and the sums of their figures, and who has stopped for good.
 */
export function fingerprintOf(campaign: Campaign): string {
  const { groups } = organisationOf(campaign);
  const parts = [
    everything(campaign),
    basis(campaign),
    calendar(campaign),
    groups.filter(isTelling).map((group) => [group.code, ...figuresOf(group)]),
    groups.map(({ code }) => code).sort(),
    sums(campaign, groups),
  ];
  const stopped = [...new Set(stops(campaign).map(stopOf))].sort();
  return [...parts.map(digest), stopped.join('.')].join('-');
}

/**
 * True when targets of units need not be worked out again: the amounts asked for, the figures of those who report and of
 * groups that have any are the same. Where a team hangs is no such thing: groups that come and go leave every team its
 * target as long as their figures add up to the same, as when two are merged. Nor is it that somebody stops for good,
 * who hands on what is left to him and no more; one who starts again has a claim to his share.
 */
export function sameBasis(a: string, b: string): boolean {
  const [one, other] = [a.split('-'), b.split('-')];
  const same = (part: number) => one[part] === other[part];
  const stopped = new Set(stopsIn(b));
  return same(1) && (same(3) || (!same(4) && same(5))) && stopsIn(a).every((stop) => stopped.has(stop));
}

/** Codes of units that stop for good and did not when the plan with this fingerprint was made. */
export function newlyStopped(fingerprint: string, campaign: Campaign): Set<string> {
  const known = new Set(stopsIn(fingerprint));
  const fresh = stops(campaign).filter((pause) => !known.has(stopOf(pause)));
  return new Set(fresh.map(({ unit }) => unit));
}

export function sameCalendar(a: string, b: string): boolean {
  return a.split('-')[2] === b.split('-')[2];
}

/** Pauses that no day of the campaign follows. */
function stops({ pauses, period }: Campaign): Pause[] {
  return pauses.filter(({ last }) => last === null || last >= period.last);
}

function stopOf({ unit }: Pause): string {
  return digest(unit);
}

function stopsIn(fingerprint: string): string[] {
  return (fingerprint.split('-')[6] ?? '').split('.').filter((stop) => stop !== '');
}

function everything(campaign: Campaign): unknown {
  return [
    calendar(campaign),
    countsOf(campaign).map(
      ({ key, period, target, phaseTargets, statedDaily, baseline, eligible, excludeHolders }) => [
        key,
        period && [period.first, period.last],
        targetOf(target),
        phaseTargets.map((one) => [one.phase, targetOf(one.target), one.mode]),
        campaign.jointTarget?.indicators.includes(key) === true ? statedDaily : null,
        baseline?.value ?? null,
        eligible,
        excludeHolders,
      ],
    ),
    campaign.jointTarget && [campaign.jointTarget.value, campaign.jointTarget.indicators],
    campaign.units.map((unit) => [unit.code, unit.parent, unit.baseline, ...figuresOf(unit)]),
  ];
}

function basis(campaign: Campaign): unknown {
  const organisation = organisationOf(campaign);
  const weights = dayWeights(campaign);
  const { leaves } = organisation;
  return [
    countsOf(campaign).map((indicator) => [
      indicator.key,
      indicator.excludeHolders,
      goalOf(campaign, organisation, indicator, weights).blocks.map(({ first, amount }) => [
        weights.days[first] ?? null,
        amount,
      ]),
    ]),
    leaves.map((unit) => [unit.code, ...figuresOf(unit)]),
  ];
}

function calendar({ period, calendar, phases, pauses, units, indicators }: Campaign): unknown {
  return [
    [period.first, period.last],
    [calendar.weekday, calendar.saturday, calendar.sunday],
    calendar.days.map(({ day, weight }) => `${day} ${weight}`).sort(),
    calendar.rampUp,
    phases.map((phase) => [phase.key, phase.period.first, phase.period.last]),
    pauses.map(({ unit, first, last }) => `${unit} ${first} ${last}`).sort(),
    units
      .filter(({ workDays }) => workDays !== null)
      .map(({ code, workDays }) => [code, [...workDays!].sort()]),
    indicators
      .filter(({ kind }) => kind === 'count')
      .map(({ key, period }) => [key, period && [period.first, period.last]]),
  ];
}

function countsOf(campaign: Campaign): CountIndicator[] {
  return campaign.indicators.filter((indicator) => indicator.kind === 'count');
}

function targetOf(target: CountIndicator['target']): unknown {
  if (target === null) return null;
  return [target.kind, target.kind === 'percent' ? target.percent : target.value];
}

/** What shares and limits are made of. */
function figuresOf(unit: Unit): (number | null | string)[] {
  const { weight, eligible, holders, supply, dailyCap, dailyMin, quota } = unit;
  const given = Object.keys(quota)
    .sort()
    .map((key) => `${key} ${quota[key]}`);
  return [weight, eligible, holders, supply, dailyCap, dailyMin, given.join()];
}

function isTelling(unit: Unit): boolean {
  return figuresOf(unit).some((figure) => figure !== null && figure !== '');
}

/** Figures that add up when groups are merged; caps do not. */
function sums(campaign: Campaign, groups: readonly Unit[]): unknown {
  const sum = (figure: (unit: Unit) => number | null | undefined) =>
    groups.reduce((all, group) => all + (figure(group) ?? 0), 0);
  return [
    sum(({ weight }) => weight),
    sum(({ eligible }) => eligible),
    sum(({ holders }) => holders),
    sum(({ supply }) => supply),
    ...countsOf(campaign).map(({ key }) => sum(({ quota }) => quota[key])),
  ];
}
