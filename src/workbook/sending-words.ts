/** The words that are sent up and to the group, out of the figures of a day. */
import type { Campaign } from '../domain/campaign';
import type { Day } from '../domain/day';
import { dayAt, type Instant, timeAt } from '../domain/instant';
import { figureIn, type Headline, type HeadlineBlock } from '../domain/report/headline';
import type { ReportRow } from '../domain/report/report';
import { unitsByCode } from '../domain/units';
import type { Language, MessageKey } from '../messages/shape';
import { clockWords, formatDay, formatNumber, translate } from '../messages/translate';
import { firstKind, levelName } from './tabs/levels';
import { groupDepth } from './tabs/quota-units';

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

type Say = (key: string, figures?: Record<string, string>) => string;
/** How the figures of the day itself are said. */
type TodayWords = (key: 'today' | 'noneToday', figures?: Record<string, string>) => string;

/** "ngày 27/5 được 77 (87,5 % chỉ tiêu ngày, chưa chốt)": of another day than the one it is said on. */
function namedDay({ report, isClosed }: Headline, say: Say): TodayWords {
  const day = dayMonth(report.of);
  const open = isClosed ? '' : say('open');
  return (key, figures) => say(key === 'today' ? 'onDay' : 'noneOnDay', { ...figures, day, open });
}

/** "trong ngày 86 (97,7 % chỉ tiêu ngày); lũy kế 1.204/3.090 (39,0 %), chậm 12 so tiến độ." */
function blockWords(
  { report: { total } }: Headline,
  block: HeadlineBlock,
  { indicators }: Campaign,
  language: Language,
  today: TodayWords,
): string {
  const say: Say = (key, figures = {}) => translate(language, `sending.${key}` as MessageKey, figures);
  const of = (figure: Parameters<typeof figureIn>[1]) => figureIn(total, figure, block);
  const [done, quota, toDate, assigned, gap] = [
    of('done'),
    of('quota'),
    of('toDate'),
    of('assigned'),
    of('gap'),
  ];
  const number = (value: number) => formatNumber(language, value);
  const part =
    toDate === null
      ? say('partNone')
      : say('part', {
          today:
            done === null
              ? today('noneToday')
              : today('today', {
                  done: number(done),
                  ofQuota:
                    quota !== null && quota > 0
                      ? say('ofQuota', { share: percent(done / quota, language) })
                      : '',
                }),
          toDate: number(toDate),
          ofTarget:
            assigned !== null && assigned > 0
              ? say('ofTarget', { assigned: number(assigned), share: percent(toDate / assigned, language) })
              : '',
          gap:
            gap === null
              ? ''
              : say(gap < 0 ? 'behind' : gap > 0 ? 'ahead' : 'onTime', { gap: number(Math.abs(gap)) }),
        });
  const name = indicators.find(({ key }) => key === block.of)?.name;
  return name === undefined ? part : say('named', { name, part });
}

function endsWords(block: HeadlineBlock, say: Say, language: Language): string {
  const list = (rows: readonly ReportRow[]) =>
    rows
      .map((row) => {
        const share = percent(figureIn(row, 'share', block) ?? 0, language);
        return say('unit', { name: String(row.cells.name ?? row.key), share });
      })
      .join(', ');
  const { best, worst } = block;
  return [
    best.length === 0 ? '' : say('best', { list: list(best) }),
    worst.length === 0 ? '' : say('worst', { list: list(worst) }),
  ].join('');
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

/** "39,0", with two decimals "12,92" */
export function percent(share: number, language: Language, decimals: 1 | 2 = 1): string {
  const point = language === 'vi' ? ',' : '.';
  const [whole, fraction = ''] = formatNumber(language, share * 100, decimals).split(point);
  return `${whole}${point}${fraction.padEnd(decimals, '0')}`;
}

/** "27/5" */
function dayMonth(day: Day): string {
  return formatDay(day).split('/').slice(0, 2).join('/');
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
