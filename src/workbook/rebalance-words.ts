/** A re-plan in words: what each changed unit has to do from now on. */
import type { Campaign } from '../domain/campaign';
import { planTargets } from '../domain/closing';
import type { Pace, UnitChange } from '../domain/rebalance';
import type { PlanVersion } from '../domain/rebalance/version';
import type { Language, MessageKey } from '../messages/shape';
import { formatNumber, translate } from '../messages/translate';
import { rangeOf } from './tabs/days';
import { levelName } from './tabs/levels';
import { groupDepth } from './tabs/quota-units';

/** "Tổ 3 thôn Song: 31/42, còn 11; từ nay cần 3 mỗi ngày (trước đây 2)." */
export function rebalanceSentence(change: UnitChange, language: Language): string {
  const { done, target, targetBefore, remainingAfter, days, after, before, reason } = change;
  const say = (key: string, figures: Record<string, string | number>) =>
    translate(language, `rebalance.${key}` as MessageKey, figures);
  const place = placeOf(change, say);
  const standing = { place, done, target };
  if (reason === 'stopped') {
    const moved = Math.max(0, (targetBefore ?? target) - target);
    if (remainingAfter > 0) return say('stopping', { ...standing, left: remainingAfter, days, moved });
    return moved > 0 ? say('stopped', { place, done, moved }) : say('ended', { place, done });
  }
  if (remainingAfter === 0)
    return done > target ? say('past', { ...standing, over: done - target }) : say('full', standing);
  const formerly = paceWords(before, say, language);
  const start = say('standing', { ...standing, left: remainingAfter });
  const why = (key: string) =>
    reason === 'moved' && targetBefore === null
      ? ''
      : say(key, { before: targetBefore ?? 0, pace: formerly });
  const more = remainingAfter - change.remainingBefore;
  const pace = paceWords(after, say, language);
  if (after.average < 1) {
    const few = reason === 'shortfall' || reason === 'ahead' ? 'formerly' : `why.${reason}`;
    return say('few', { standing: start, days, why: why(few) });
  }
  // Two or three a day may stay two or three a day, on more days three: then the sum says more than the pace.
  const same = pace === formerly && more !== 0 && (reason === 'shortfall' || reason === 'ahead');
  const compared = same ? say(more > 0 ? 'more' : 'less', { count: Math.abs(more) }) : why(`why.${reason}`);
  return say('each', { standing: start, pace, mean: meanWords(after, say, language), why: compared });
}

/**
 * A re-plan as a whole: "từ ngày 13/6, 35 tổ đổi chỉ tiêu; còn 1.890 chia 18 ngày, cả đợt 3.500". It may begin a
 * sentence or go on with one.
 * @param versions every plan, the new one last
 */
export function rebalanceSummary(
  campaign: Campaign,
  versions: readonly PlanVersion[],
  changes: readonly UnitChange[],
  language: Language,
): string {
  const say = (key: string, figures: Record<string, string | number> = {}) =>
    translate(language, `rebalance.summary.${key}` as MessageKey, figures);
  const { plan, after } = versions[versions.length - 1]!;
  const from = plan.days.find((day) => after === null || day > after) ?? plan.days[plan.days.length - 1]!;
  const level = levelName(campaign, groupDepth(campaign) + 1).toLowerCase();
  const count = new Set(changes.map(({ unit }) => unit)).size;
  const targets = planTargets(campaign, versions);
  const sums = plan.tables.map(({ indicator, rows }) => {
    const perDay = plan.days.map((day, d) =>
      after !== null && day <= after ? 0 : rows.reduce((sum, { cells }) => sum + cells[d]!, 0),
    );
    const name = campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator;
    const left = perDay.reduce((all, cells) => all + cells, 0);
    const more = changes
      .filter((change) => change.indicator === indicator)
      .reduce((all, change) => all + change.remainingAfter - change.remainingBefore, 0);
    const sum = say(more === 0 ? 'same' : 'sum', {
      left,
      before: left - more,
      days: perDay.filter((cells) => cells > 0).length,
      target: targets.get(indicator) ?? 0,
    });
    return plan.tables.length > 1 ? say('of', { indicator: name, sum }) : sum;
  });
  const head =
    count === 0 ? say('none', { level }) : say('units', { day: rangeOf(from, from), count, level });
  return [head, ...sums].join('; ');
}

type Say = (key: string, figures: Record<string, string | number>) => string;

/** "Tổ 3 thôn Song"; the level goes before a name that does not say it itself. */
function placeOf(
  { name, parentName, parentLevel, severalIndicators, indicatorName }: UnitChange,
  say: Say,
): string {
  let place = name;
  if (parentName !== null) {
    const level = parentLevel === null || parentLevel.includes(',') ? '' : parentLevel.toLowerCase();
    const saysLevel = level === '' || parentName.toLowerCase().startsWith(`${level} `);
    const parent = saysLevel ? lowerFirst(parentName, level) : parentName;
    place = say('place', { name, level: saysLevel ? '' : level, parent }).replace(/\s+/g, ' ');
  }
  return severalIndicators ? say('of', { place, indicator: indicatorName }) : place;
}

/** "Thôn Song" within a sentence is "thôn Song"; a proper name stays. */
function lowerFirst(name: string, level: string): string {
  return level === '' ? name : level + name.slice(level.length);
}

/** "3", "2–3": the smallest and the largest day. */
function paceWords({ smallest, largest }: Pace, say: Say, language: Language): string {
  const number = (value: number) => formatNumber(language, value);
  if (smallest === largest) return number(smallest);
  return say('range', { low: number(smallest), high: number(largest) });
}

/** ", bình quân 2,6" where the days are further apart than whole numbers must be. */
function meanWords({ average, smallest, largest }: Pace, say: Say, language: Language): string {
  return largest - smallest > 1 ? say('mean', { average: formatNumber(language, average, 1) }) : '';
}
