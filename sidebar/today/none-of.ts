/** What is said of a level of which nobody is behind. */
import type { Today } from '../../src/app/sidebar/today';
import { fill, words } from '../words';

/** "Không có khu phố nào chậm." */
export function noneOf({ levels }: Pick<Today, 'levels'>, leaves: boolean): string {
  return fill(words().behind.noneOf, { level: (leaves ? levels.leaf : levels.group).toLowerCase() });
}
