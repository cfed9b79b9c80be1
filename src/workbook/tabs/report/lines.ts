/** The lines beside a table: what it counts, and the remarks below it. */
import type { Report, ReportKind } from '../../../domain/report/report';
import { translate } from '../../../messages/translate';
import type { Scene } from '../scene';
import type { Line } from './across';
import type { Across } from './letterhead';
import { LOOKS } from './looks';
import type { Words } from './words';

/** Reports that count people; and such as count days, files or nothing. */
const PEOPLE: ReadonlySet<ReportKind> = new Set<ReportKind>(['obstacles', 'organisations']);
const UNCOUNTED: ReadonlySet<ReportKind> = new Set<ReportKind>(['late', 'services', 'outreach']);

export function unitLine(report: Report, { campaign }: Scene, words: Words, { all }: Across): Line[] {
  const counted = PEOPLE.has(report.kind)
    ? [words.say('people')]
    : campaign.indicators.flatMap((one) => (one.kind === 'count' ? [one.unit] : []));
  const units = [...new Set(counted)].filter((unit) => unit !== '').join(', ');
  if (units === '' || UNCOUNTED.has(report.kind)) return [];
  const format = { ...LOOKS.line, size: 11, align: 'right' } as const;
  return [{ key: 'counted', parts: [{ ...all, text: words.say('unitOfCount', { units }), format }] }];
}

export function remarkLines(
  report: Report,
  { campaign, language }: Scene,
  words: Words,
  { all }: Across,
  more: readonly string[] = [],
): Line[] {
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
  const coded = report.remarks.map(({ code, figures }) => {
    const text = translate(language, `reports.remarks.${code}` as const, figures);
    // A figure of one among several indicators is said to be its.
    const about = counts.find(({ key }) => key === figures.indicator);
    return about === undefined || counts.length === 1
      ? text
      : words.say('about', { indicator: about.name, text });
  });
  const texts = [...coded, ...more];
  const [only] = texts;
  const lines =
    texts.length === 1 ? [`${words.say('remarks')} ${only}`] : texts.map((text, i) => `${i + 1}. ${text}`);
  return lines.map((text, i) => ({
    key: `remark${i + 1}`,
    parts: [{ ...all, text, format: LOOKS.remark }],
  }));
}
