/** "Tổng hợp": the columns of each thing counted, and the lines that add up. */
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, CellFormat, Tab } from '../../model';
import { constants, formula, type Grid, paint } from '../grid';
import { FORMATS } from '../style';
import {
  BLOCK,
  type BlockColumn,
  blockKey,
  figureFormulas,
  followingFormulas,
  SUMMED,
  SUMS,
  wardFormulas,
} from './consolidated-formulas';
import { clusterKey } from './consolidated-grid';
import type { CityIndicator } from './pulled-layout';

const LOOKS: Partial<Record<BlockColumn, CellFormat>> = {
  ofQuota: { number: 'percent' },
  percent: { number: 'percent' },
  ofDue: { number: 'percent' },
  status: { size: 9, align: 'center', number: 'general' },
  rank: { align: 'center' },
};

export function blockAreas(
  grid: Grid,
  body: Tab['body'],
  sums: readonly string[],
  indicator: string,
  language: Language,
): Area[] {
  const key = (one: BlockColumn) => blockKey(one, indicator);
  const own = figureFormulas(indicator);
  const follow = followingFormulas(indicator, language);
  const lines = { from: grid.row(sums[0]!), to: grid.row('total') + 1 };
  const run: [string, string] = [key(BLOCK[0]), key(BLOCK[BLOCK.length - 1]!)];
  const looks = (where: Tab['body'], name: string) => [
    paint(`${name}|${indicator}`, grid.rect(where, run), name === 'sums' ? FORMATS.sum : FORMATS.integer),
    ...BLOCK.flatMap((one) => {
      const look = LOOKS[one];
      return look === undefined ? [] : [paint(`${name}|${key(one)}`, grid.rect(where, key(one)), look)];
    }),
  ];
  return [
    ...looks(body, 'figures'),
    ...looks(lines, 'sums'),
    ...(['left', 'target', 'today', 'quota', 'done', 'due'] as const).map((one) =>
      formula(key(one), grid.rect(body, key(one)), own[one]),
    ),
    ...(['ofQuota', 'percent', 'gap', 'ofDue', 'status'] as const).flatMap((one) => [
      formula(key(one), grid.rect(body, key(one)), follow[one]),
      formula(`sum|${key(one)}`, grid.rect(lines, key(one)), follow[one]),
    ]),
    formula(key('share'), grid.rect(body, key('share')), follow.share),
    formula(key('rank'), grid.rect(body, key('rank')), follow.rank),
  ];
}

export function sumAreas(
  grid: Grid,
  clusters: readonly string[],
  indicators: readonly CityIndicator[],
  language: Language,
): Area[] {
  const added = [
    ...indicators.flatMap(({ key }) => SUMMED.map((one) => blockKey(one, key))),
    ...['asked', 'said', 'onTime', 'late', 'missing', 'in'],
  ];
  const sums = (line: string, write: string): Area[] => [
    paint(`line|${line}`, grid.rect(line, ['number', 'cluster']), { ...FORMATS.sum, align: 'left' }),
    paint(`teams|${line}`, grid.rect(line, ['reports', 'note']), { ...FORMATS.sum, align: 'center' }),
    ...added.map((key) => formula(`${line}|${key}`, grid.rect(line, key), write)),
    ...indicators.map(({ key }) =>
      formula(`${line}|left|${key}`, grid.rect(line, blockKey('left', key)), SUMS.left),
    ),
    formula(`${line}|reports`, grid.rect(line, 'reports'), wardFormulas(language).reports),
  ];
  return [
    ...clusters.flatMap((name, i) => [
      ...sums(clusterKey(i), SUMS.cluster),
      constants(`name|${clusterKey(i)}`, grid.rect(clusterKey(i), ['name', 'cluster']), [
        [translate(language, 'consolidation.tab.sum', { name }), name],
      ]),
    ]),
    ...sums('total', SUMS.total),
    constants('totalName', grid.rect('total', 'name'), [[translate(language, 'consolidation.tab.total')]]),
  ];
}
