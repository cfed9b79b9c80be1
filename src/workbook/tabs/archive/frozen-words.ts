/** What a frozen report is called, and what is said of it. */
import type { Campaign } from '../../../domain/campaign';
import { dayAt, type Instant, timeAt } from '../../../domain/instant';
import type { FrozenReport } from '../../../domain/report/frozen';
import type { Report } from '../../../domain/report/report';
import type { Language } from '../../../messages/shape';
import { formatDay, translate } from '../../../messages/translate';

/** "Số 3 · BC ngày 12/6/2023 · chốt lúc 15.50 12/6/2023, a@b · nguồn …" */
export function about(
  { number, frozenAt, frozenBy, report }: FrozenReport,
  campaign: Campaign,
  language: Language,
): string {
  return translate(language, 'archive.frozen.block', {
    number,
    name: reportName(report, campaign, language),
    time: momentWords(frozenAt),
    by: frozenBy === '' ? '' : translate(language, 'archive.frozen.by', { who: frozenBy }),
    window: windowWords(report, language),
    source: translate(language, `archive.sources.${report.source}` as const),
  });
}

function windowWords({ window, upTo }: Report, language: Language): string {
  if (window !== null)
    return translate(language, 'archive.frozen.window', {
      from: momentWords(window.from),
      to: momentWords(window.to),
    });
  return upTo === null ? '' : translate(language, 'archive.frozen.upTo', { day: upTo });
}

/** "BC ngày 12/6/2023", "BC tuần 05/6/2023–11/6/2023", "BC đợt: Đợt 1"; of what goes by no day its kind alone. */
export function reportName(report: Report, campaign: Campaign, language: Language): string {
  const kind = translate(language, `reports.tabs.${report.kind}` as const);
  if (report.kind === 'round') return `${kind}: ${campaign.rounds[Number(report.of) - 1]?.name ?? report.of}`;
  if (report.kind === 'phase')
    return `${kind}: ${campaign.phases.find(({ key }) => key === report.of)?.name ?? report.of}`;
  const { days, upTo } = report;
  if (upTo === null) return kind;
  const last = days?.last ?? upTo;
  return days === null || days.first === last || report.kind !== 'weekly'
    ? `${kind} ${formatDay(last)}`
    : `${kind} ${formatDay(days.first)}–${formatDay(last)}`;
}

export function momentWords(at: Instant): string {
  return `${timeAt(at).replace('.', ':')} ${formatDay(dayAt(at))}`;
}
