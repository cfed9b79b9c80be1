/** What was reported, counted once: by indicator, row of the report and day. */
import type { Day } from '../day';
import { isFilled, reported, type Submissions } from '../record/submission';
import type { Frame } from './frame';
import type { Span } from './plan-lines';

interface Line {
  /** By day of the submissions: sum of the numbers, and how many there are. */
  sums: number[];
  numbers: number[];
}

export class Tally {
  private readonly lines = new Map<string, Map<string, Line>>();
  /** By day: cells that are filled and no number. */
  private readonly odd: number[];

  constructor(
    private readonly submissions: Submissions,
    frame: Frame,
    indicators: ReadonlySet<string>,
  ) {
    const { days, tables } = submissions;
    this.odd = days.map(() => 0);
    for (const { indicator, rows } of tables) {
      if (!indicators.has(indicator)) continue;
      const lines = this.lines.get(indicator) ?? new Map<string, Line>();
      this.lines.set(indicator, lines);
      for (const { unit, cells } of rows) {
        const home = frame.homeOf(unit);
        const line = lines.get(home) ?? { sums: days.map(() => 0), numbers: days.map(() => 0) };
        lines.set(home, line);
        for (let d = 0; d < days.length; d++) {
          const number = reported(cells[d]);
          if (number !== null) {
            line.sums[d]! += number;
            line.numbers[d]!++;
          } else if (isFilled(cells[d])) this.odd[d]!++;
        }
      }
    }
  }

  /** Codes of the rows that have entries, blank or not. */
  homes(indicator: string): Iterable<string> {
    return this.lines.get(indicator)?.keys() ?? [];
  }

  /**
   * Sum of the row's own numbers from `first` (null: from the beginning) to `last`, both included; null when there is
   * none, or no such time.
   */
  between(indicator: string, home: string, first: Day | null, last: Day | null): number | null {
    return this.without(indicator, home, first, last, []);
  }

  /** The same, leaving out the days of these spans. */
  without(
    indicator: string,
    home: string,
    first: Day | null,
    last: Day | null,
    spans: readonly Span[],
  ): number | null {
    const line = this.lines.get(indicator)?.get(home);
    if (line === undefined || last === null) return null;
    let [sum, numbers] = [0, 0];
    this.submissions.days.forEach((day, d) => {
      if (day > last || (first !== null && day < first)) return;
      if (spans.some((span) => day >= span.first && day <= span.last)) return;
      sum += line.sums[d]!;
      numbers += line.numbers[d]!;
    });
    return numbers === 0 ? null : sum;
  }

  /** How many cells of these days hold something that is no number. */
  oddBetween(first: Day | null, last: Day | null): number {
    if (last === null) return 0;
    return this.submissions.days.reduce(
      (sum, day, d) => (day <= last && (first === null || day >= first) ? sum + this.odd[d]! : sum),
      0,
    );
  }
}
