/** Which indicators stand together in a report. */
import type { Campaign, CountIndicator } from '../campaign';
import type { Head } from './heads';
import type { ColumnKind, ReportColumn } from './report';

export interface Block {
  /** Null: all indicators of the report. */
  of: string | null;
  indicators: CountIndicator[];
}

export function countsOf({ indicators }: Campaign): CountIndicator[] {
  return indicators.filter((one): one is CountIndicator => one.kind === 'count');
}

/** All counts together where they count the same thing or share a target; else each by itself. */
export function blocksOf(campaign: Campaign): Block[] {
  const counts = countsOf(campaign);
  if (counts.length === 0) return [];
  const joint = campaign.jointTarget?.indicators ?? [];
  const isSame =
    counts.every(({ unit }) => unit === counts[0]!.unit) || counts.every(({ key }) => joint.includes(key));
  return isSame ? [{ of: null, indicators: counts }] : eachAlone(counts);
}

/** One block an indicator. */
export function eachAlone(counts: readonly CountIndicator[]): Block[] {
  return counts.map((one) => ({ of: counts.length === 1 ? null : one.key, indicators: [one] }));
}

/** Key of a figure or column in a block: "done", "done|level1". */
export function keyIn({ of }: Pick<Block, 'of'>, name: string, part: string | null = null): string {
  return [name, part, of].filter((one) => one !== null).join('|');
}

export function columnIn(
  block: Pick<Block, 'of'>,
  name: string,
  head: Head,
  kind: ColumnKind,
  part: string | null = null,
): ReportColumn {
  return { key: keyIn(block, name, part), head, of: part, block: block.of, kind };
}

/** A column that is about no indicator. */
export function column(key: string, head: Head, kind: ColumnKind, of: string | null = null): ReportColumn {
  return { key, head, of, block: null, kind };
}

export const NUMBER = column('number', 'number', 'number');
export const NAME = column('name', 'name', 'name');
export const NOTE = column('note', 'note', 'written');
