import { groupSums } from '../../src/domain/quota/tree';
import type { Input } from './methods';

/** Largest distances from the ideal `row total × day total / total`, in people. */
export interface Errors {
  total: number;
  day: number;
  team: number;
  teamRunning: number;
  hamletRunning: number;
}

export function errorsOf({ tree, rows, days }: Input, cells: Float64Array): Errors {
  const total = days.reduce((a, b) => a + b, 0);
  const hamlets = groupSums(tree, rows);
  const errors: Errors = { total: 0, day: 0, team: 0, teamRunning: 0, hamletRunning: 0 };
  const raise = (key: keyof Errors, value: number) => {
    errors[key] = Math.max(errors[key], Math.abs(value));
  };
  const running = new Float64Array(rows.length);
  let elapsed = 0;
  days.forEach((day, d) => {
    const today = cells.subarray(d * rows.length, (d + 1) * rows.length);
    elapsed += day;
    raise('day', today.reduce((a, b) => a + b, 0) - day);
    for (let team = 0; team < rows.length; team++) {
      running[team]! += today[team]!;
      raise('teamRunning', running[team]! - (rows[team]! * elapsed) / total);
    }
    groupSums(tree, running).forEach((sum, g) => {
      if (g > 0) raise('hamletRunning', sum - (hamlets[g]! * elapsed) / total);
    });
  });
  rows.forEach((row, team) => {
    raise('team', running[team]! - row);
  });
  raise('total', running.reduce((a, b) => a + b, 0) - total);
  return errors;
}
