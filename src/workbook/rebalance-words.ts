/** A re-plan in words: what each changed unit has to do from now on. */
import type { Pace, UnitChange } from '../domain/rebalance';
import type { Language, MessageKey } from '../messages/shape';
import { formatNumber, translate } from '../messages/translate';

/** "Tổ 3 thôn Song: 31/42, còn 11; từ nay cần 3 mỗi ngày (trước đây 2)." */
export function rebalanceSentence(change: UnitChange, language: Language): string {
  const { done, target, targetBefore, remainingAfter, days, after, before, reason } = change;
  const say = (key: string, figures: Record<string, string | number>) =>
    translate(language, `rebalance.${key}` as MessageKey, figures);
  const place = placeOf(change, say);
  const standing = { place, done, target };
  if (reason === 'stopped') {
    const moved = Math.max(0, (targetBefore ?? target) - target);
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
  return say('each', { standing: start, pace, why: compared });
}

/** The change as a whole, for the head of a preview: how many units, and how much is left before and after. */
export function rebalanceSummary(changes: readonly UnitChange[], language: Language): string[] {
  const say = (key: string, figures: Record<string, string | number | string[]> = {}) =>
    translate(language, `rebalance.summary.${key}` as MessageKey, figures);
  if (changes.length === 0) return [say('none')];
  const keys = [...new Set(changes.map(({ indicator }) => indicator))];
  const stopped = changes.filter(({ reason }) => reason === 'stopped').map(({ unit }) => unit);
  return [
    say('units', { count: new Set(changes.map(({ unit }) => unit)).size }),
    ...keys.map((key) => {
      const own = changes.filter(({ indicator }) => indicator === key);
      const sum = (figure: 'remainingBefore' | 'remainingAfter') =>
        own.reduce((all, change) => all + change[figure], 0);
      const figures = { before: sum('remainingBefore'), after: sum('remainingAfter') };
      return say('sum', { indicator: own[0]!.indicatorName, ...figures });
    }),
    ...(stopped.length > 0 ? [say('stopped', { units: [...new Set(stopped)] })] : []),
  ];
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

/** "3", "2–3" where whole numbers share an average between them, and the heaviest day where that stands out. */
function paceWords({ average, largest }: Pace, say: Say, language: Language): string {
  const [low, high] = [Math.floor(average), Math.ceil(average)];
  const number = (value: number) => formatNumber(language, value);
  const pace = low === high ? number(low) : say('range', { low: number(low), high: number(high) });
  return largest > high + 1 ? say('peak', { pace, largest: number(largest) }) : pace;
}
