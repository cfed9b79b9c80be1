/** The words that are sent up and to the group, out of the figures of a day. */
import type { Campaign } from '../domain/campaign';
import { dayAt, type Instant, timeAt } from '../domain/instant';
import type { Headline } from '../domain/report/headline';
import { unitsByCode } from '../domain/units';
import type { Language, MessageKey } from '../messages/shape';
import { clockWords, formatDay, translate } from '../messages/translate';
import { blockWords, endsWords, namedDay, type TodayWords } from './sending-words-figures';
import { firstKind, levelName } from './tabs/levels';
import { groupDepth } from './tabs/quota-units';

export { percent } from '../messages/format';

export interface SendingWords {
  /** A paragraph for the office's document system. */
  office: string;
  /** At most about 120 words, however many units there are. */
  chairman: string;
  /** For the chat group of the reporting units. */
  group: string;
}

/** So many silent units are named; the rest is counted. */
const MOST_NAMED = 8;
const FEW_NAMED = 4;

export function sendingWords(
  headline: Headline,
  campaign: Campaign,
  now: Instant,
  language: Language,
): SendingWords {
  const { report, blocks, expected, silent } = headline;
  const say = (key: string, figures: Record<string, string | number> = {}) =>
    translate(language, `sending.${key}` as MessageKey, figures);
  const teams = teamWord(campaign);
  const figuresOf = (today: TodayWords) =>
    blocks.map((block) => blockWords(headline, block, campaign, language, today)).join(' ');
  const figures = figuresOf(say);
  const heard = { heard: expected.length - silent.length, expected: expected.length, teams };
  const day = formatDay(report.of);
  const silence = (most: number) => {
    if (silent.length === 0) return '';
    const names = silent.slice(0, most).map((code) => unitWords(code, campaign));
    const count = silent.length - names.length;
    const list = [...names, ...(count > 0 ? [say('more', { count, teams })] : [])].join(', ');
    return say('silent', { count: twoDigits(silent.length), teams, list });
  };
  const { from, to } = report.window ?? { from: now, to: now };
  const moment = (at: Instant) => ({ time: timeWords(at, language), day: formatDay(dayAt(at)) });
  const silentIn = silent.length === 0 ? '' : say('silentIn', { count: twoDigits(silent.length), teams });
  return {
    office: say('office', {
      campaign: campaign.name,
      issuer: campaign.issuer,
      day,
      figures,
      ...heard,
      silent: silentIn,
      from: moment(from).time,
      first: moment(from).day,
      to: moment(to).time,
      last: moment(to).day,
    }),
    chairman: say('chairman', {
      ...moment(now),
      figures: dayAt(now) === report.of ? figures : figuresOf(namedDay(headline, say)),
      ends: blocks.length === 1 ? endsWords(blocks[0]!, say, language) : '',
      silent: silence(FEW_NAMED),
      ...heard,
    }),
    group:
      silent.length === 0
        ? say('groupDone', { day, figures })
        : say('group', { day, figures, silent: silence(MOST_NAMED) }),
  };
}

/** "Tổ 3 Song (SO3)": the code is what people know it by, the hamlet tells two of one name apart. */
export function unitWords(code: string, campaign: Campaign): string {
  const byCode = unitsByCode(campaign);
  const unit = byCode.get(code);
  if (unit === undefined) return code;
  const above = unit.parent === null ? undefined : byCode.get(unit.parent);
  return `${unit.name}${above === undefined ? '' : ` ${above.name}`} (${code})`;
}

export function teamWord(campaign: Campaign): string {
  return firstKind(levelName(campaign, groupDepth(campaign) + 1)).toLowerCase();
}

/** "8 giờ 30" */
export function timeWords(at: Instant, language: Language): string {
  return clockWords(timeAt(at), language);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
