/** A way out of a finding taken: the campaign with the one answer changed that the way speaks of, and nothing else. */
import type { Campaign, CountIndicator, Indicator } from '../campaign';
import type { Day } from '../day';
import type { Finding, Way } from '../finding';
import { reportedNextMorning } from './next-morning';
import { withEnd, withPhaseEnd } from './way-out-days';

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
