/** "Thôn Song: Tổ 2, Tổ 4 chưa báo ngày 12/6. …" */
import type { Campaign, CountIndicator, Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { dayAt, type Instant, minutesAt } from '../../domain/instant';
import { cutOffInstant, focusDay } from '../../domain/progress';
import { lexiconOf } from '../../workbook/decode/chat/lexicon';
import { rangeOf } from '../../workbook/tabs/days';
import { groupName, say, teamNames } from './group-names';

export interface Silent {
  team: Unit;
  day: Day;
  state: 'waiting' | 'missing';
}

/** @param silent not empty; days of one group @param all teams of the group */
export function silentText(
  campaign: Campaign,
  group: Unit | null,
  silent: readonly Silent[],
  all: number,
  now: Instant,
): string {
  const days = [...new Set(silent.map(({ day }) => day))].sort();
  const parts = days.map((day) => {
    const own = silent.filter((one) => one.day === day);
    const teams = teamNames(
      campaign,
      own.map(({ team }) => team),
      all,
    );
    return say(own[0]!.state, { teams, day: short(day) });
  });
  const last = silent.filter(({ day }) => day === days[days.length - 1])[0]!;
  const how = howText(campaign, last, now);
  const request =
    last.state === 'waiting'
      ? say('inTime', { time: timeText(cutOffInstant(campaign, last.day), now), how })
      : say('atOnce', { how });
  return say('silent', { group: groupName(campaign, group), parts: parts.join('; '), request });
}

/** What the reader of messages takes without asking; '' where no message could say it. */
function howText(campaign: Campaign, { team, day }: Silent, now: Instant): string {
  const said = {
    code: team.code,
    day: day === focusDay(campaign, now) ? '' : say('ofDay', { day: short(day) }),
  };
  const indicators = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  if (indicators.length === 1) return say('how', said);
  const levels = [...lexiconOf(campaign, indicators).levels.keys()].sort((a, b) => a - b);
  if (levels.length !== indicators.length) return '';
  return say('howLevels', { ...said, levels: levels.map((number) => say('level', { number })).join(' ') });
}

/** "15 giờ"; "8 giờ ngày 13/6" on another day than this. */
function timeText(at: Instant, now: Instant): string {
  const [hour, minute] = [Math.floor(minutesAt(at) / 60), minutesAt(at) % 60];
  const time = say(minute === 0 ? 'hour' : 'minute', { hour, minute: String(minute).padStart(2, '0') });
  const day = dayAt(at);
  return day === dayAt(now) ? time : say('onDay', { time, day: short(day) });
}

function short(day: Day): string {
  return rangeOf(day, day);
}
