/** What stands above the table of a report: who issues it, which annex it is, what it shows, of when and from where. */
import type { Campaign } from '../../../domain/campaign';
import { dayAt } from '../../../domain/instant';
import { REPORT_KINDS, type Report, type ReportKind } from '../../../domain/report/report';
import type { Language } from '../../../messages/shape';
import { formatDay, translate } from '../../../messages/translate';
import { timeWords } from '../../sending-words';
import type { Run } from '../grid';
import type { Line } from './across';
import { LOOKS } from './looks';
import type { PlainWords, Words } from './words';

/** Runs of columns that text lies across, with their widths in pixels. */
export interface Across {
  all: { at: Run; width: number };
  left: { at: Run; width: number };
  right: { at: Run; width: number };
}

export function letterhead(
  report: Report,
  campaign: Campaign,
  language: Language,
  words: Words,
  { all, left, right }: Across,
): Line[] {
  const issuer = issuerName(campaign.issuer, words);
  const year = campaign.period.last.slice(0, 4);
  const appendix = words.say('appendix', { number: ROMAN[REPORT_KINDS.indexOf(report.kind)] ?? '' });
  const parent = campaign.parentIssuer;
  const titles: Line[] = [
    {
      key: 'title',
      parts: [{ ...all, text: titleOf(report, campaign, language).toUpperCase(), format: LOOKS.title }],
      least: 34,
    },
    ...linesBelow(report, campaign, language, words).map(
      (text, i): Line => ({ key: `line${i + 1}`, parts: [{ ...all, text, format: LOOKS.line }] }),
    ),
  ];
  const attached = { ...right, text: words.say('attached', { year }), format: LOOKS.attached };
  const own = { ...left, text: issuer.toUpperCase(), format: LOOKS.bodyLeft };
  const number = { ...right, text: appendix, format: LOOKS.right };
  return [
    ...(parent === null
      ? [
          { key: 'letter1', parts: [own, number] },
          { key: 'letter2', parts: [attached] },
        ]
      : [
          {
            key: 'letter1',
            parts: [
              { ...left, text: issuerName(parent, words).toUpperCase(), format: LOOKS.parentLeft },
              number,
            ],
          },
          { key: 'letter2', parts: [own, attached] },
        ]),
    ...titles,
  ];
}

/** "UBND xã Quế Châu" in full, as letterheads have it. */
export function issuerName(name: string, words: PlainWords): string {
  const short = words.say('committeeShort');
  return name.startsWith(`${short} `) ? `${words.say('committee')} ${name.slice(short.length + 1)}` : name;
}

/** No longer list of annexes than there are kinds of reports. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'];

export function titleOf({ kind, of, days }: Report, campaign: Campaign, language: Language): string {
  const name =
    kind === 'phase'
      ? (campaign.phases.find(({ key }) => key === of)?.name ?? of)
      : kind === 'round'
        ? (campaign.rounds[Number(of) - 1]?.name ?? of)
        : '';
  const last = days === null ? '' : days.last;
  return translate(language, `reports.titles.${kind}` as const, { last, name }).trim();
}

/** Where figures come from that are neither reported by the teams nor official. */
const SOURCES: Partial<Record<ReportKind, 'planned' | 'fromOrganisations' | 'fromOffices'>> = {
  assigned: 'planned',
  outreach: 'planned',
  organisations: 'fromOrganisations',
  services: 'fromOffices',
};

function linesBelow(report: Report, campaign: Campaign, language: Language, words: Words): string[] {
  const { days, kind } = report;
  return [
    campaign.name,
    ...(days !== null && kind !== 'daily' ? [words.say('period', days)] : []),
    `(${dataWords(report, language, words)})`,
  ].filter((text) => text !== '');
}

/** From when until when the figures were reported, and by whom: on every report. */
export function dataWords(report: Report, language: Language, words: PlainWords): string {
  const { kind, upTo, source, window } = report;
  const hour = (at: number) => timeWords(at, language);
  const data =
    window !== null
      ? words.say('window', {
          from: hour(window.from),
          first: formatDay(dayAt(window.from)),
          to: hour(window.to),
          last: formatDay(dayAt(window.to)),
        })
      : upTo !== null
        ? words.say('upTo', { day: upTo })
        : null;
  const from = words.say(SOURCES[kind] ?? source);
  return `${data === null ? '' : `${data}. `}${from}`;
}
