/** How many reporting units reported, of how many expected: a unit a day. */
import { hasReported } from '../progress';
import type { Figures } from './frame';
import type { Span } from './plan-lines';
import type { Stage } from './stage';

/** `expected` and `heard` by code of the unit shown. */
export function reportedOf(stage: Stage, { first, last }: Span): Map<string, Figures> {
  const found = new Map<string, { expected: number; heard: number }>();
  for (const report of stage.reporting) {
    if (report.day < first || report.day > last || report.state === 'rest') continue;
    const home = stage.frame.homeOf(report.unit);
    const figures = found.get(home) ?? { expected: 0, heard: 0 };
    found.set(home, figures);
    figures.expected++;
    if (hasReported(report)) figures.heard++;
  }
  return found as Map<string, Figures>;
}

/** "4/5"; null where nothing was expected. */
export function heardOf({ expected, heard }: Figures): string | null {
  return expected === null || expected === undefined ? null : `${heard ?? 0}/${expected}`;
}
