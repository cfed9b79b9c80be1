/** A way out of a finding taken: the campaign with the one answer changed that the way speaks of, and nothing else. */
import type { Campaign, CountIndicator, Indicator, Period } from '../campaign';
import { addDays, type Day } from '../day';
import type { Finding, Way } from '../finding';
import { reportedNextMorning } from './next-morning';

type Take = (campaign: Campaign, path: string[], figures: Way['figures']) => Campaign;

/** @returns null for a way that is none of these, or a finding about something that is not there */
export function wayOut(campaign: Campaign, { path }: Finding, { code, figures }: Way): Campaign | null {
  const take = Object.keys(WAYS).includes(code) ? WAYS[code]! : null;
  if (take === null) return null;
  const taken = take(campaign, path.split('.'), figures);
  return taken === campaign ? null : taken;
}

const WAYS: Record<string, Take> = {
  RAISE_DAILY: (campaign, path, { daily }) =>
    path[0] === 'jointTarget'
      ? raisedTogether(campaign, Number(daily))
      : withCount(campaign, path[1], (one) => ({ ...one, statedDaily: Number(daily) })),
  EXTEND: (campaign, path, { last }) => withEnd(campaign, keysAt(campaign, path), String(last)),
  STARTING_BALANCE: (campaign, path, { balance }) =>
    withCount(campaign, path[0] === 'jointTarget' ? largestPart(campaign)?.key : path[1], (one) => ({
      ...one,
      baseline: { value: Number(balance), asOf: null, statedPercent: null, dossiers: null },
    })),
  MOVE_DEADLINE: (campaign, path, { last }) => withDeadline(campaign, path, String(last)),
  STOP_EARLIER: (campaign, path, { last }) => withEnd(campaign, keysAt(campaign, path), String(last)),
  KEEP_DATES: (campaign, path, { days }) => withStatedDays(campaign, path, Number(days)),
  KEEP_LENGTH: (campaign, path, { last }) =>
    path[0] === 'phases'
      ? withPhaseEnd(campaign, path[1]!, String(last))
      : withEnd(campaign, keysAt(campaign, path), String(last)),
  STATE_ELIGIBLE: (campaign, path, { eligible }) =>
    withCount(campaign, path[1], (one) => ({ ...one, eligible: Number(eligible) })),
  PHASE_CUMULATIVE: (campaign, path) => withMode(campaign, path, 'cumulative'),
  PHASE_ADDITIONAL: (campaign, path) => withMode(campaign, path, 'additional'),
  REPORT_NEXT_MORNING: (campaign) => ({ ...campaign, cutOffs: reportedNextMorning(campaign) }),
};

export const WAY_CODES: readonly string[] = Object.keys(WAYS);

function withCount(
  campaign: Campaign,
  key: string | undefined,
  change: (indicator: CountIndicator) => CountIndicator,
): Campaign {
  const isMeant = (one: Indicator) => one.kind === 'count' && one.key === key;
  if (!campaign.indicators.some(isMeant)) return campaign;
  const indicators = campaign.indicators.map((one) =>
    one.kind === 'count' && one.key === key ? change(one) : one,
  );
  return { ...campaign, indicators };
}

/** The indicators a path is about. */
function keysAt({ jointTarget }: Campaign, path: readonly string[]): readonly string[] {
  if (path[0] === 'jointTarget') return jointTarget?.indicators ?? [];
  return path[0] === 'indicators' ? [path[1]!] : [];
}

function partsOf(campaign: Campaign): CountIndicator[] {
  const keys = campaign.jointTarget?.indicators ?? [];
  return campaign.indicators.filter(
    (one): one is CountIndicator => one.kind === 'count' && keys.includes(one.key),
  );
}

function dailyOf({ target, statedDaily }: CountIndicator): number {
  return target?.kind === 'per-day' ? target.value : (statedDaily ?? 0);
}

/** Nobody says whose the balance of a joint target is: it is put where most is counted. */
function largestPart(campaign: Campaign): CountIndicator | undefined {
  return partsOf(campaign).reduce<CountIndicator | undefined>(
    (best, one) => (best === undefined || dailyOf(one) > dailyOf(best) ? one : best),
    undefined,
  );
}

/** The parts keep their proportion, in whole numbers that add up. */
function raisedTogether(campaign: Campaign, daily: number): Campaign {
  const parts = partsOf(campaign);
  const amounts = inProportion(daily, parts.map(dailyOf));
  return parts.reduce(
    (changed, { key }, i) =>
      withCount(changed, key, (one) =>
        one.target?.kind === 'per-day'
          ? { ...one, target: { kind: 'per-day', value: amounts[i]! } }
          : { ...one, statedDaily: amounts[i]! },
      ),
    campaign,
  );
}

function inProportion(total: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let given = 0;
  let counted = 0;
  return shares.map((share) => {
    counted += share;
    const upTo = Math.round((total * counted) / all);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/** Another last day, of the indicators' own periods where they have one, else of the campaign. */
function withEnd(campaign: Campaign, keys: readonly string[], last: Day): Campaign {
  const own = campaign.indicators.filter(({ key, period }) => keys.includes(key) && period !== null);
  const ended = own.length > 0 ? campaign : withCampaignEnd(campaign, last);
  const { period } = ended;
  return {
    ...ended,
    period: last > period.last ? { ...period, last } : period,
    indicators: ended.indicators.map((one) =>
      own.includes(one) ? { ...one, period: until(one.period!, last) } : one,
    ),
  };
}

/** What ends with the campaign goes on ending with it, and nothing lasts longer. */
function withCampaignEnd(campaign: Campaign, last: Day): Campaign {
  const before = campaign.period.last;
  const fitted = (period: Period) =>
    period.last === before || period.last > last ? until(period, last) : period;
  const { phases } = campaign;
  return {
    ...campaign,
    period: until(campaign.period, last),
    phases: phases.map((phase, i) =>
      i === phases.length - 1 ? { ...phase, period: fitted(phase.period) } : phase,
    ),
    indicators: campaign.indicators.map((one) =>
      one.period !== null && one.period.last > last ? { ...one, period: until(one.period, last) } : one,
    ),
  };
}

/** The next phase begins the day after, as before. */
function withPhaseEnd(campaign: Campaign, key: string, last: Day): Campaign {
  const at = campaign.phases.findIndex((phase) => phase.key === key);
  if (at < 0) return campaign;
  const phases = campaign.phases.map((phase, i) => {
    if (i === at) return { ...phase, period: until(phase.period, last) };
    return i === at + 1 ? { ...phase, period: { ...phase.period, first: addDays(last, 1) } } : phase;
  });
  const { period } = campaign;
  return { ...campaign, phases, period: last > period.last ? until(period, last) : period };
}

function withDeadline(campaign: Campaign, path: readonly string[], day: Day): Campaign {
  const deadline = { kind: 'by', day } as const;
  const { jointTarget } = campaign;
  if (path[0] !== 'jointTarget') return withCount(campaign, path[1], (one) => ({ ...one, deadline }));
  return jointTarget === null ? campaign : { ...campaign, jointTarget: { ...jointTarget, deadline } };
}

function withStatedDays(campaign: Campaign, [of, key]: readonly string[], days: number): Campaign {
  const stated = <T extends { key: string; statedDays: number | null }>(one: T): T =>
    one.key === key ? { ...one, statedDays: days } : one;
  if (of === 'phases') return { ...campaign, phases: campaign.phases.map(stated) };
  if (of === 'indicators') return { ...campaign, indicators: campaign.indicators.map(stated) };
  return { ...campaign, statedDays: days };
}

function withMode(campaign: Campaign, path: readonly string[], mode: 'cumulative' | 'additional'): Campaign {
  return withCount(campaign, path[1], (one) => ({
    ...one,
    phaseTargets: one.phaseTargets.map((target) => (target.phase === path[3] ? { ...target, mode } : target)),
  }));
}

const until = (period: Period, last: Day): Period => ({ ...period, last });
