/** Rows, columns and paper of "Tổng hợp". */
import type { WardLine } from '../../../domain/consolidation/ward';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { PrintSetup } from '../../model';
import { column, Grid, row } from '../grid';
import { textWidth } from '../quota-layout';
import { BLOCK, type BlockColumn, blockKey, HIDDEN } from './consolidated-formulas';
import type { CityIndicator } from './pulled-layout';

/** Hidden cells of one value each, in the column "at". */
export const LIMIT_ROWS = ['now', 'day', 'ahead', 'behind', 'farBehind'] as const;

/** The figures in words stand under these columns: not under the frozen ones, with which nothing may be merged. */
export function wordsRun(indicators: readonly CityIndicator[]): [string, string] {
  const first = indicators[0];
  return [first === undefined ? 'reports' : blockKey('target', first.key), 'missing'];
}

export const clusterKey = (i: number): string => `cluster${i + 1}`;

const WIDTHS: Record<BlockColumn, number> = {
  left: 40,
  share: 40,
  target: 76,
  today: 66,
  quota: 66,
  ofQuota: 62,
  done: 76,
  percent: 62,
  due: 60,
  gap: 70,
  ofDue: 66,
  status: 98,
  rank: 48,
};

export function gridOf(
  lines: readonly WardLine[],
  clusters: readonly string[],
  indicators: readonly CityIndicator[],
  language: Language,
): Grid {
  const several = indicators.length > 1;
  const total = translate(language, 'consolidation.tab.total');
  const sumOf = (name: string) => translate(language, 'consolidation.tab.sum', { name });
  return new Grid(
    [
      column('key', 60, true),
      column('at', 60, true),
      ...['place', 'in', 'given', 'asked', 'said'].map((key) => column(key, 50, true)),
      column('number', 40),
      column('name', textWidth([total, ...clusters.map(sumOf), ...lines.map(({ name }) => name)], 150, 240)),
      column('cluster', textWidth(clusters, 90, 160), clusters.length === 0),
      ...indicators.flatMap(({ key }) =>
        BLOCK.map((one) => column(blockKey(one, key), WIDTHS[one], HIDDEN.includes(one))),
      ),
      column('reports', 70),
      column('onTime', 62),
      column('late', 56),
      column('missing', 62),
      column('closedTo', 76),
      column('readAt', 118),
      column('age', 82),
      column('note', 460),
    ],
    [
      row('keys', 21, true),
      ...LIMIT_ROWS.map((key) => row(key, 21, true)),
      row('title', 30),
      row('window', 22),
      row('unread', 34),
      row('progress', 22),
      ...(several ? [row('label', 22)] : []),
      row('head', 48),
      // Two lines of remarks.
      ...lines.map(({ key }) => row(key, 34)),
      row('sentinel', 6, true),
      ...clusters.map((_, i) => row(clusterKey(i), 26)),
      row('total', 28),
      row('words', 66),
    ],
  );
}

/** When it was read and the remarks are for the screen; on paper each thing that is counted begins a page. */
export function paperOf(grid: Grid, indicators: readonly CityIndicator[], repeatRows: number): PrintSetup {
  const several = indicators.length > 1;
  return {
    orientation: 'landscape',
    repeatRows,
    repeatColumns: several ? grid.column('cluster') + 1 : 0,
    breakBefore: indicators.slice(1).map(({ key }) => grid.column(blockKey(BLOCK[0], key))),
    fitWidth: several ? null : 1,
    area: grid.rect(['keys', 'words'], ['key', 'missing']),
  };
}
