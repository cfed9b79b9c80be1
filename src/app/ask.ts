/** Questions with a list in them: what a re-plan changes, which corrections are to be made. */
import type { UnitChange } from '../domain/rebalance';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { rebalanceSentence } from '../workbook/rebalance-words';
import type { Ports } from './ports';

/** So many lines of a list are shown in a dialog; the rest is counted. */
const MOST_LINES = 12;

/** One sentence a unit, and whether that is wanted. */
export function agreesToPlan(
  ports: Ports,
  language: Language,
  title: string,
  changes: readonly UnitChange[],
): boolean {
  if (changes.length === 0) return true;
  const lines = changes.map((change) => rebalanceSentence(change, language));
  const figures = { count: unitsIn(changes), list: shortened(language, lines) };
  return ports.ui.confirm(title, translate(language, 'acts.planAsk', figures));
}

export function unitsIn(changes: readonly UnitChange[]): number {
  return new Set(changes.map(({ unit }) => unit)).size;
}

export function shortened(language: Language, lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES);
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [translate(language, 'acts.andMore', { count: left })] : [])].join('\n');
}
