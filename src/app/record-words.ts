/** How acts on the record speak of days, teams, times and sums. */

import type { Campaign } from '../domain/campaign';
import { type DayTotal, type SaidWords, wallTime } from '../domain/closing';
import { addDays, type Day } from '../domain/day';
import type { Figure } from '../domain/finding';
import { dayAt, type Instant } from '../domain/instant';
import { leavesOf, unitsByCode } from '../domain/units';
import { percent } from '../messages/format';
import type { Language, MessageKey } from '../messages/shape';
import { translate } from '../messages/translate';
import { rangeOf } from '../workbook/tabs/days';
import { levelName } from '../workbook/tabs/levels';
import { groupDepth } from '../workbook/tabs/quota-units';

/** So many codes of a list are named in a dialog; the rest is counted. */
const MOST_NAMED = 20;

export interface Words {
  language: Language;
  say(key: MessageKey, figures?: Record<string, Figure>): string;
  /** "12/6" */
  day(day: Day): string;
  /** "15:45"; "15:45 12/6" on another day than the one spoken of. */
  time(at: Instant, day: Day): string;
  /** "02": as administrative papers write numbers below ten. */
  count(number: number): string;
  /** Joined; after so many (20 if nothing is said) the rest is counted. */
  list(items: readonly string[], most?: number): string;
  /** "tổ": what reports. */
  level: string;
  /** "SG2 12/6" */
  example: string;
  said: SaidWords;
}

export function wordsOf(language: Language, campaign: Campaign, now: Instant): Words {
  const say: Words['say'] = (key, figures) => translate(language, key, figures);
  const today = dayAt(now);
  const day = (one: Day) => rangeOf(one, one);
  return {
    language,
    say,
    day,
    time: wallTime,
    count: (number) => (language === 'vi' ? String(number).padStart(2, '0') : String(number)),
    list(items, most = MOST_NAMED) {
      const named = items.slice(0, most).join(', ');
      const left = items.length - most;
      return left > 0 ? `${named} ${say('records.said.more', { count: left })}` : named;
    },
    level: levelName(campaign, groupDepth(campaign) + 1).toLowerCase(),
    example: `${leavesOf(campaign)[0]?.code ?? ''} ${day(today)}`,
    said: {
      days: new Map([
        [say('records.said.today'), today],
        [say('records.said.yesterday'), addDays(today, -1)],
        [say('records.said.dayBefore'), addDays(today, -2)],
        [say('records.said.tomorrow'), addDays(today, 1)],
      ]),
      day: say('records.said.day'),
      hour: say('records.said.hour'),
      all: say('records.said.all'),
      only: say('records.said.only'),
      upTo: say('records.said.upTo'),
    },
  };
}

/** "Song Nga: SN2 Tổ 2, SN4 Tổ 4; Sành: SA1 Tổ 1": after a merge codes alone do not tell where a team is. */
export function namedTeams(campaign: Campaign, words: Words, codes: readonly string[]): string {
  const byCode = unitsByCode(campaign);
  const groups = new Map<string, string[]>();
  for (const code of codes.slice(0, MOST_NAMED)) {
    const unit = byCode.get(code);
    const parent = byCode.get(unit?.parent ?? '')?.name ?? '';
    groups.set(parent, [...(groups.get(parent) ?? []), `${code} ${unit?.name ?? ''}`.trim()]);
  }
  const named = [...groups].map(([parent, teams]) =>
    parent === '' ? teams.join(', ') : `${parent}: ${teams.join(', ')}`,
  );
  const left = codes.length - MOST_NAMED;
  return `${named.join('; ')}${left > 0 ? ` ${words.say('records.said.more', { count: left })}` : ''}`;
}

/** "trong ngày 86, lũy kế 1.204 (39,0 %)"; each indicator by its name where there are several. */
export function totalsText(language: Language, campaign: Campaign, totals: readonly DayTotal[]): string {
  const parts = totals.map(({ indicator, today, sum, target }) => {
    const figures = { today, sum, percent: `${percent(target > 0 ? sum / target : 0, language)} %` };
    const total = translate(
      language,
      target > 0 ? 'records.closing.total' : 'records.closing.totalWithout',
      figures,
    );
    if (totals.length === 1) return total;
    const name = campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator;
    return translate(language, 'records.closing.totalOf', { indicator: name, total });
  });
  return parts.join('; ');
}
