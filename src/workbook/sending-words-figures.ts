/** The figures of a day in words: what was done, what it comes to, who is ahead and who behind. */
import type { Campaign } from '../domain/campaign';
import type { Day } from '../domain/day';
import { figureIn, type Headline, type HeadlineBlock } from '../domain/report/headline';
import type { ReportRow } from '../domain/report/report';
import { percent } from '../messages/format';
import type { Language, MessageKey } from '../messages/shape';
import { formatDay, formatNumber, translate } from '../messages/translate';

type Say = (key: string, figures?: Record<string, string | number>) => string;
/** How the figures of the day itself are said. */
export type TodayWords = (key: 'today' | 'noneToday', figures?: Record<string, string>) => string;

/** "ngày 27/5 được 77 (87,5 % chỉ tiêu ngày), chưa chốt": of another day than the one it is said on. */
export function namedDay({ report, isClosed }: Headline, say: Say): TodayWords {
  const day = dayMonth(report.of);
  const open = isClosed ? '' : say('open');
  return (key, figures) => say(key === 'today' ? 'onDay' : 'noneOnDay', { ...figures, day, open });
}

/** "trong ngày 86 (97,7 % chỉ tiêu ngày); lũy kế 1.204/3.090 (39,0 %), chậm 12 so tiến độ." */
export function blockWords(
  { report: { total, remarks } }: Headline,
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
  const blank = remarks.find(
    ({ code, figures }) => code === 'blankDue' && (figures.indicator ?? null) === block.of,
  );
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
              : `${say(gap < 0 ? 'behind' : gap > 0 ? 'ahead' : 'onTime', { gap: number(Math.abs(gap)) })}${blank === undefined ? '' : say('blankDue', blank.figures)}`,
        });
  const name = indicators.find(({ key }) => key === block.of)?.name;
  return name === undefined ? part : say('named', { name, part });
}

/** Who is highest and lowest. */
export function endsWords(block: HeadlineBlock, say: Say, language: Language): string {
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

/** "27/5" */
function dayMonth(day: Day): string {
  return formatDay(day).split('/').slice(0, 2).join('/');
}
