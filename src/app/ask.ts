/** Questions with a list in them: what a re-plan changes, which corrections are to be made. */
import type { UnitChange } from '../domain/rebalance';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { rebalanceSentence } from '../workbook/rebalance-words';
import type { Ports } from './ports';

/** So many lines of a list are shown in a dialog; the rest is counted. */
const MOST_LINES = 12;

/** One sentence a unit, and whether that is wanted. @param inTab whether all of them stand in Giao bù */
export function agreesToPlan(
  ports: Ports,
  language: Language,
  title: string,
  changes: readonly UnitChange[],
  inTab = false,
): boolean {
  if (changes.length === 0) return true;
  const lines = changes.map((change) => rebalanceSentence(change, language));
  const figures = { count: unitsIn(changes), list: shortened(language, lines, inTab) };
  return ports.ui.confirm(title, translate(language, 'acts.planAsk', figures));
}

export function unitsIn(changes: readonly UnitChange[]): number {
  return new Set(changes.map(({ unit }) => unit)).size;
}

export function shortened(language: Language, lines: readonly string[], inTab = false): string {
  const shown = lines.slice(0, MOST_LINES);
  const left = lines.length - shown.length;
  if (left > 0)
    shown.push(translate(language, inTab ? 'acts.andMoreInTab' : 'acts.andMore', { count: left }));
  return shown.join('\n');
}
