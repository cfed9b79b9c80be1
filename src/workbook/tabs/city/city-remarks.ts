/** What a city's report says beside its table: when the wards were read, and who is not in the sums. */
import type { Consolidation, WardSummary } from '../../../domain/consolidation/totals';
import { dayAt, type Instant, timeAt } from '../../../domain/instant';
import type { Report } from '../../../domain/report/report';
import type { Language } from '../../../messages/shape';
import { formatDay, translate } from '../../../messages/translate';
import { timeWords } from '../../sending-words';
import type { Line } from '../report/across';
import type { Across } from '../report/letterhead';
import { LOOKS } from '../report/looks';
import { COLORS } from '../style';

/** Names in one remark; the rest is counted. */
const MOST_NAMES = 20;

/** When the wards were read and how many of them; while a run is under way, that it is. */
export function linesAbove(
  report: Report,
  { total }: Consolidation,
  clock: Instant,
  { all }: Across,
  language: Language,
): Line[] {
  const { included, wards } = total;
  const name = total.indicators.find(({ key }) => key === report.of)?.name;
  const read = translate(language, 'consolidation.papers.read', {
    time: timeWords(clock, language),
    day: formatDay(dayAt(clock)),
    included,
    wards,
  });
  const running = translate(language, 'consolidation.papers.running');
  const warned = { ...LOOKS.line, size: 11, bold: true, color: COLORS.wrongInk };
  const formula = `IF({pulled!value@finished}="";"${running}";"")`;
  return [
    ...(name === undefined
      ? []
      : [{ key: 'counts', parts: [{ ...all, text: name, format: { ...LOOKS.line, bold: true } }] }]),
    { key: 'read', parts: [{ ...all, text: read, format: LOOKS.line }] },
    { key: 'running', parts: [{ ...all, text: running, value: { formula }, format: warned }] },
  ];
}

/** Who is not in the sums and why, and whose figures are of an earlier day; in BC ngày also who is silent. */
export function remarksOf(
  { kind, of }: Report,
  { day, wards, doubles, total }: Consolidation,
  language: Language,
): string[] {
  const say = (key: 'rankedFirst' | 'unread' | 'doubles' | 'kept' | 'older' | 'silent', figures = {}) =>
    translate(language, `consolidation.papers.${key}` as const, figures);
  const listed = (
    key: 'unread' | 'doubles' | 'older' | 'silent',
    among: readonly WardSummary[],
    text: Say,
  ) =>
    among.length === 0
      ? []
      : [say(key, { count: twoDigits(among.length), list: list(among, text, language) })];
  const reason = ({ name, unread, readAt }: WardSummary) => {
    const { reason: code, detail } = unread ?? { reason: 'waiting' as const, detail: '' };
    const why = translate(language, `consolidation.reasons.${code}` as const, { detail }).replace(/\.$/, '');
    const kept = readAt === null ? '' : say('kept', { time: moment(readAt) });
    return `${name} (${why.slice(0, 1).toLowerCase()}${why.slice(1)}${kept})`;
  };
  const read = wards.filter(({ included }) => included);
  const ranked = kind === 'ranking' ? total.indicators.find(({ key }) => key === of) : undefined;
  const others = total.indicators.filter((one) => one !== ranked).map(({ name }) => name);
  return [
    ...(ranked === undefined ? [] : [say('rankedFirst', { name: ranked.name, others: others.join(', ') })]),
    ...(kind === 'daily'
      ? listed(
          'silent',
          read.filter(({ figures }) => figures?.day === day && figures.silent),
          ({ name }) => name,
        )
      : []),
    ...listed(
      'unread',
      wards.filter(({ included }) => !included),
      reason,
    ),
    ...listed('doubles', doubles, ({ name, unread }) =>
      translate(language, 'consolidation.said.double', { name, first: unread!.detail }),
    ),
    ...listed(
      'older',
      read.filter(({ figures }) => figures !== null && figures.day !== day),
      ({ name, figures }) => `${name} (${short(figures!.day)})`,
    ),
  ];
}

type Say = (ward: WardSummary) => string;

function list(wards: readonly WardSummary[], text: Say, language: Language): string {
  const shown = wards.slice(0, MOST_NAMES).map(text).join(', ');
  const more = wards.length - MOST_NAMES;
  return more > 0 ? translate(language, 'consolidation.said.more', { list: shown, count: more }) : shown;
}

/** "16:50 6/6" */
function moment(at: Instant): string {
  return `${timeAt(at).replace('.', ':')} ${short(dayAt(at))}`;
}

function short(day: string): string {
  const [, month, date] = day.split('-') as [string, string, string];
  return `${+date}/${+month}`;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');
