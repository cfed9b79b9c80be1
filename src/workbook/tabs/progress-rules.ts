/** Colours of the words in "Tiến độ"; hue and lightness differ, and the word stands beside. */
import type { Status } from '../../domain/progress';
import type { Language } from '../../messages/shape';
import type { CellFormat, Conditional, Tab } from '../model';
import { ENTRY_COLORS } from './entry-colors';
import type { Grid } from './grid';
import { statusWords } from './progress-formulas';
import { blockKey } from './progress-layout';
import { COLORS } from './style';
import type { TrackedView } from './tracking-view';

const LOOKS: Partial<Record<Status, CellFormat>> = {
  done: { ...ENTRY_COLORS.met, bold: true },
  ahead: ENTRY_COLORS.met,
  behind: ENTRY_COLORS.short,
  farBehind: { fill: '#8c3b00', color: COLORS.white, bold: true },
  noData: ENTRY_COLORS.silent,
  outOfSupply: ENTRY_COLORS.wrong,
  notStarted: { color: COLORS.quiet, italic: true },
};

export function progressRules(
  grid: Grid,
  body: Tab['body'],
  { indicators }: TrackedView,
  language: Language,
): Conditional[] {
  const words = statusWords(language);
  const rows = { from: grid.row('area'), to: body.to };
  return indicators.flatMap(({ key }) => [
    ...(Object.keys(LOOKS) as Status[]).map((status) => ({
      mark: `progress-${status}-${key}`,
      at: grid.rect(rows, blockKey('status', key)),
      formula: `{.}="${words[status]}"`,
      format: LOOKS[status]!,
    })),
    {
      mark: `progress-gap-${key}`,
      at: grid.rect(rows, blockKey('gap', key)),
      formula: '{.}<0',
      format: { color: COLORS.short, bold: true },
    },
  ]);
}
