/** Figures of the city's BC ngày as formulas over "Tổng hợp". */
import type { Consolidation } from '../../../domain/consolidation/totals';
import { keyIn } from '../../../domain/report/blocks';
import type { Figure } from '../report/figures';
import { blockKey } from './consolidated-formulas';

/** By column key: of a ward by its key, of an area the sum of its wards that were read. */
export function cityFigures({ total: { indicators } }: Consolidation): Map<string, Figure> {
  const several = indicators.length > 1;
  const worked = (formula: string, total: string): Figure => ({ kind: 'worked', formula, total });
  return new Map(
    indicators.flatMap(({ key }) => {
      const at = (name: string) => keyIn({ of: several ? key : null }, name);
      const from = (column: Parameters<typeof blockKey>[0]): [string, string] => {
        const cell = `consolidated!${blockKey(column, key)}`;
        return [lookup(cell), `{${cell}@total}`];
      };
      const [assigned, toDate] = [`{${at('assigned')}}`, `{${at('toDate')}}`];
      const share = `IF(COUNT(${toDate};${assigned})<2;"";IF(${assigned}<=0;"";${toDate}/${assigned}))`;
      const gap = (due: string) => `IF(COUNT(${toDate})=0;"";${toDate}-${due})`;
      const [due, dueOfAll] = from('due');
      return [
        [at('assigned'), worked(...from('target'))],
        [at('quota'), worked(...from('quota'))],
        [at('done'), worked(...from('today'))],
        [at('toDate'), worked(...from('done'))],
        [at('share'), worked(share, share)],
        [at('gap'), worked(gap(due), gap(dueOfAll))],
      ] as [string, Figure][];
    }),
  );
}

function lookup(column: string): string {
  const own = `INDEX({${column}:};MATCH({key};{consolidated!key:};0))`;
  const isOf = '({consolidated!in:}=1)*({consolidated!cluster:}={name})';
  const sum = `SUMIFS({${column}:};{consolidated!in:};1;{consolidated!cluster:};{name})`;
  return `IFERROR(${own};IF(SUMPRODUCT(${isOf}*ISNUMBER({${column}:}))=0;"";${sum}))`;
}
