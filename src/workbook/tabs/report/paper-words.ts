/** The words of the signed report, out of the rows of the report it is about and of those of obstacles. */
import type { Campaign } from '../../../domain/campaign';
import { keyIn } from '../../../domain/report/blocks';
import { endsOf } from '../../../domain/report/headline';
import type { Report, ReportRow } from '../../../domain/report/report';
import type { Language, MessageKey } from '../../../messages/shape';
import { formatDay, formatNumber, translate, translateIfKnown } from '../../../messages/translate';
import { percent, teamWord, unitWords } from '../../sending-words';
import { levelName } from '../levels';
import { dataWords } from './letterhead';
import type { Paper, Paragraph } from './paper-tab';
import { plainWords, wordsOf } from './words';

export interface PaperFacts {
  /** Of a day, week, round, phase or the whole. */
  report: Report;
  obstacles: Report;
  /** Codes of the units that said nothing on the day of the report; null where it has more than one day. */
  silent: readonly string[] | null;
}

/** Sections of the office's own words. */
const WRITTEN = ['causes', 'proposals'] as const;
/** So many silent units are named. */
const MOST_NAMED = 12;

type Say = (key: string, figures?: Record<string, string | number>) => string;

/** @param stands what the office wrote before, by section */
export function paperWords(
  facts: PaperFacts,
  campaign: Campaign,
  stands: ReadonlyMap<string, string>,
  language: Language,
): Paper {
  const { report } = facts;
  const say: Say = (key, figures = {}) =>
    translate(language, `reporting.paper.${key}` as MessageKey, figures);
  const time = timeOf(report, campaign, say);
  const level = levelName(campaign, 1).toLowerCase();
  const sections: [heading: string, texts: Paragraph[]][] = [
    [say('results'), resultTexts(report, campaign, say, language)],
    [say('byUnit', { level }), endTexts(report, campaign, say, language)],
    [say('silence'), silenceTexts(facts, campaign, say)],
    [say('obstacles'), obstacleTexts(facts.obstacles, campaign, say, language)],
    ...WRITTEN.map((key): [string, Paragraph[]] => [
      say(key),
      [{ written: key, stands: stands.get(key) ?? '' }],
    ]),
  ];
  const parent = campaign.parentIssuer ?? say('above');
  return {
    subject: say('subject', { time, campaign: campaign.name }),
    paragraphs: [
      say('opening', { campaign: campaign.name, issuer: campaign.issuer, time }),
      `${dataWords(report, language, plainWords(campaign, language))}.`,
      ...sections.flatMap(([heading, texts], i): Paragraph[] => [
        { heading: `${i + 1}. ${heading}` },
        ...texts,
      ]),
    ],
    recipients: [say('toReport', { parent }), say('toKnow', { level })],
  };
}

/** "ngày 12/6/2023", "Đợt 1 (từ 01/9/2023 đến 15/9/2023)" */
function timeOf({ kind, of, days, upTo }: Report, campaign: Campaign, say: Say): string {
  const name =
    kind === 'round'
      ? (campaign.rounds[Number(of) - 1]?.name ?? of)
      : (campaign.phases.find(({ key }) => key === of)?.name ?? of);
  const { first, last } = days ?? { first: campaign.period.first, last: upTo ?? campaign.period.last };
  return say(`times.${kind === 'obstacles' && first === last ? 'daily' : kind}`, {
    name,
    first: formatDay(first),
    last: formatDay(last),
  });
}

/** A sentence or two a block: of one indicator, or of all together. */
function resultTexts(report: Report, campaign: Campaign, say: Say, language: Language): string[] {
  const { total, columns } = report;
  const texts = blocksIn(report).map((of) => {
    const figure = (name: string, part: string | null = null) => figureOf(total, keyIn({ of }, name, part));
    const number = (value: number) => formatNumber(language, value);
    const done = figure('done');
    const parts: string[] = [
      done === null ? say('noFigure') : say(`done.${report.kind}`, { done: number(done) }),
      ...columns
        .filter((one) => one.kind === 'count' && one.block === of && one.of !== null)
        .flatMap((one) => {
          const value = figureOf(total, one.key);
          const name = wordsOf(report, campaign, language).of(one);
          return value === null ? [] : [say('part', { name, value: number(value) })];
        }),
    ];
    const put = (key: string, name: string, shareName: string | null = null) => {
      const value = figure(name);
      if (value === null) return;
      const share = shareName === null ? null : figure(shareName);
      const kind = columns.find((one) => one.key === keyIn({ of }, shareName ?? ''))?.kind;
      const decimals = kind === 'fineShare' ? 2 : 1;
      const ofWhole = share === null ? '' : say('percent', { share: percent(share, language, decimals) });
      parts.push(say(key, { value: number(value), of: ofWhole }));
    };
    put('quota', 'quota');
    put('after', 'after');
    put('toDate', 'toDate');
    put('assigned', 'assigned', 'share');
    const gap = figure('gap');
    if (gap !== null)
      parts.push(say(gap < 0 ? 'behind' : gap > 0 ? 'ahead' : 'onTime', { gap: number(Math.abs(gap)) }));
    put('baseline', 'baseline', 'baselineShare');
    put('reached', 'reached', 'reachedShare');
    const name = campaign.indicators.find(({ key }) => key === of)?.name;
    const text = `${parts.join('; ')}.`;
    return name === undefined ? sentence(text) : `${name}: ${text}`;
  });
  const remarks = report.remarks.flatMap(({ code, figures }) => {
    if (!TOLD.has(code)) return [];
    return [translateIfKnown(language, `reports.remarks.${code}`, figures) ?? ''];
  });
  return [...texts, ...remarks];
}

/** Remarks without which the figures would be read wrongly; the others stand in the annex. */
const TOLD: ReadonlySet<string> = new Set([
  'cumulativeRound',
  'afterEarlierRounds',
  'notOver',
  'baselineApart',
  'measuredBy',
  'blankDue',
]);

function endTexts(report: Report, campaign: Campaign, say: Say, language: Language): string[] {
  const texts = blocksIn(report).flatMap((of) => {
    const { best, worst } = endsOf(report, of);
    if (best.length === 0) return [];
    const list = (rows: readonly ReportRow[]) =>
      rows
        .map((row) => {
          const share = percent(figureOf(row, keyIn({ of }, 'share')) ?? 0, language);
          return say('unit', { name: String(row.cells.name ?? row.key), share });
        })
        .join('; ');
    const name = campaign.indicators.find(({ key }) => key === of)?.name;
    const text = say(worst.length === 0 ? 'best' : 'ends', { best: list(best), worst: list(worst) });
    return [name === undefined ? text : `${name}: ${text}`];
  });
  return texts.length === 0 ? [say('noUnits')] : texts;
}

function silenceTexts({ report, silent }: PaperFacts, campaign: Campaign, say: Say): string[] {
  const teams = teamWord(campaign);
  const heard = report.total?.cells.reported;
  const texts = typeof heard === 'string' ? [say('heard', { heard, teams })] : [];
  const blank = report.rows.filter(
    (row) => row.unit !== null && row.level === 1 && blocksIn(report).every((of) => isBlank(row, of)),
  );
  if (blank.length > 0)
    texts.push(say('blank', { list: blank.map(({ cells, key }) => String(cells.name ?? key)).join(', ') }));
  if (silent !== null && silent.length > 0) {
    const named = silent.slice(0, MOST_NAMED).map((code) => unitWords(code, campaign));
    const more = silent.length - named.length;
    texts.push(
      say('silent', {
        count: String(silent.length).padStart(2, '0'),
        teams,
        list: [...named, ...(more > 0 ? [say('more', { count: more, teams })] : [])].join(', '),
      }),
    );
  } else if (silent !== null) texts.push(say('allHeard', { teams }));
  return texts.length === 0 ? [say('noSilence')] : texts;
}

function isBlank(row: ReportRow, of: string | null): boolean {
  return figureOf(row, keyIn({ of }, 'done')) === null;
}

function obstacleTexts(report: Report, campaign: Campaign, say: Say, language: Language): string[] {
  const { total, columns } = report;
  const sum = figureOf(total, 'sum');
  if (sum === null) return [say('noObstacles')];
  const number = (value: number) => formatNumber(language, value);
  const visited = figureOf(total, 'visited');
  const share = figureOf(total, 'share');
  const words = wordsOf(report, campaign, language);
  const list = columns
    .filter(({ head }) => head === 'reason')
    .flatMap((one) => {
      const value = figureOf(total, one.key);
      return value === null || value === 0 ? [] : [`${words.head(one).toLowerCase()} ${number(value)}`];
    })
    .join('; ');
  return [
    say(visited === null ? 'obstaclesOnly' : 'obstaclesOf', {
      sum: number(sum),
      visited: number(visited ?? 0),
      share: share === null ? '' : say('percent', { share: percent(share, language) }),
      time: timeOf(report, campaign, say),
      list: list === '' ? '' : say('among', { list }),
    }),
  ];
}

/** Blocks that have a number of what was done. */
function blocksIn({ columns }: Report): (string | null)[] {
  return [
    ...new Set(
      columns.filter(({ head, kind }) => head === 'share' && kind === 'share').map(({ block }) => block),
    ),
  ];
}

function figureOf(row: ReportRow | null, key: string): number | null {
  const cell = row?.cells[key];
  return typeof cell === 'number' ? cell : null;
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
