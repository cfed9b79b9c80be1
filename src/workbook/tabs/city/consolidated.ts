/** "Tổng hợp": every ward on one day and to date, and which of them the sums are made of. All formulas. */
import type { WardLine } from '../../../domain/consolidation/ward';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Tab } from '../../model';
import { formula, keyAreas, paint } from '../grid';
import { COLORS, FORMATS } from '../style';
import { blockAreas, sumAreas } from './consolidated-figures';
import { clusterKey, gridOf, paperOf, wordsRun } from './consolidated-grid';
import { headAreas } from './consolidated-heads';
import { consolidatedRules } from './consolidated-rules';
import { clockAreas, teamAreas, wardAreas } from './consolidated-wards';
import type { CityIndicator } from './pulled-layout';

export function consolidatedTab(
  lines: readonly WardLine[],
  indicators: readonly CityIndicator[],
  language: Language,
): Tab {
  const clusters = [...new Set(lines.map(({ cluster }) => cluster).filter((name) => name !== ''))];
  const grid = gridOf(lines, clusters, indicators, language);
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + lines.length };
  const sums = [...clusters.map((_, i) => clusterKey(i)), 'total'];
  const right: [string, string] = ['reports', 'note'];
  const beside = clusters.length > 0 ? 'cluster' : wordsRun(indicators)[0];
  const head = headAreas(grid, beside, indicators, language);
  return {
    key: 'consolidated',
    title: translate(language, 'consolidation.titles.consolidated'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: grid.column('name') + 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...clockAreas(grid),
      ...head.areas,
      ...wardAreas(grid, body, lines, indicators, language),
      paint('teams', grid.rect(body, right), { ...FORMATS.text, align: 'center' }),
      ...teamAreas(grid, body, language),
      ...indicators.flatMap(({ key }) => blockAreas(grid, body, sums, key, language)),
      ...sumAreas(grid, clusters, indicators, language),
      formula(
        'words',
        grid.rect('words', wordsRun(indicators)[0]),
        `IF({pulled!value@words}="";"";{pulled!value@words})`,
        {
          size: 10,
          color: COLORS.ink,
          wrap: true,
          valign: 'middle',
          number: 'general',
        },
      ),
    ],
    merges: [...head.merges, grid.rect('words', wordsRun(indicators))],
    conditionals: consolidatedRules(grid, body, indicators, language),
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.done,
    print: paperOf(grid, indicators, first),
  };
}
