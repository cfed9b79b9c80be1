/** The words of reports: heads and cells by their codes, the level names of the campaign put in. */
import type { Campaign } from '../../../domain/campaign';
import type { Finding } from '../../../domain/finding';
import type { Report, ReportCell, ReportColumn } from '../../../domain/report/report';
import { percent } from '../../../messages/format';
import type { Language, MessageKey } from '../../../messages/shape';
import { formatDay, formatNumber, translate, translateIfKnown } from '../../../messages/translate';
import { firstKind, levelName } from '../levels';
import { groupDepth } from '../quota-units';
import { reasonsOf } from '../reasons';

type Figures = Finding['figures'];
type SheetWord =
  Extract<MessageKey, `reports.sheet.${string}`> extends `reports.sheet.${infer W}` ? W : never;

/** Words that stand on any paper. */
export interface PlainWords {
  say(key: SheetWord, figures?: Figures): string;
}

export interface Words extends PlainWords {
  /** Of the columns' heads. */
  head(column: ReportColumn): string;
  /** What a head speaks of: an indicator, a phase, a reason; '' where it speaks of nothing. */
  of(column: ReportColumn): string;
  /** A cell as it will be read. */
  cell(column: ReportColumn, cell: ReportCell | undefined): string;
}

export function plainWords(campaign: Campaign, language: Language): PlainWords {
  const team = firstKind(levelName(campaign, groupDepth(campaign) + 1));
  return sayWith({ team, teams: team.toLowerCase() }, language);
}

function sayWith(figures: Figures, language: Language): PlainWords {
  return {
    say: (key, more = {}) =>
      translate(language, `reports.sheet.${key}` as MessageKey, { ...figures, ...more }),
  };
}

export function wordsOf(report: Report, campaign: Campaign, language: Language): Words {
  const depth = groupDepth(campaign);
  const shown = report.kind === 'late' ? depth : Math.max(1, ...report.rows.map(({ level }) => level));
  const team = firstKind(levelName(campaign, depth + 1));
  const figures = {
    level: levelName(campaign, Math.min(shown, Math.max(1, depth))),
    team,
    teams: team.toLowerCase(),
  };
  const of = (column: ReportColumn) => ofWords(column, campaign, language);
  return {
    ...sayWith(figures, language),
    head: (column) => {
      const own = rateWords(column, campaign);
      if (own !== null) return own;
      const words = { ...figures, of: of(column) };
      return translateIfKnown(language, `reports.heads.${column.head}`, words) ?? column.head;
    },
    of,
    cell: (column, cell) => cellWords(column, cell, language),
  };
}

/** A rate has words of its own for what is counted and for all there is. */
function rateWords({ head, of }: ReportColumn, { indicators }: Campaign): string | null {
  if (head !== 'numerator' && head !== 'denominator') return null;
  const found = indicators.find(({ key }) => key === of);
  return found?.kind === 'rate' ? found[head] : null;
}

function ofWords({ of, head }: ReportColumn, campaign: Campaign, language: Language): string {
  if (of === null) return '';
  if (head === 'reason') {
    const reasons = reasonsOf(campaign, language);
    return (reasons.find(({ key }) => key === of || key === `in|${of}`) ?? reasons[Number(of)])?.name ?? of;
  }
  if (head === 'dayMark') return String(Number(of.slice(8)));
  const named = [...campaign.indicators, ...campaign.phases].find(({ key }) => key === of);
  return named?.name ?? of;
}

function cellWords({ kind }: ReportColumn, cell: ReportCell | undefined, language: Language): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object')
    return 'day' in cell
      ? formatDay(cell.day)
      : (translateIfKnown(language, `reports.words.${cell.word}`) ?? cell.word);
  if (typeof cell === 'string') return cell;
  if (kind === 'points') return `${cell > 0 ? '+' : ''}${percent(cell, language)} %`;
  if (kind === 'share') return `${percent(cell, language)} %`;
  if (kind === 'fineShare') return `${percent(cell, language, 2)} %`;
  if (kind === 'mean') return formatNumber(language, cell, 1);
  return `${kind === 'signed' && cell > 0 ? '+' : ''}${formatNumber(language, cell)}`;
}
