/** The quota engine against maximum flow and against what people do in spreadsheets. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nameOf, sizes } from './campaigns';
import type { Measured } from './measure';
import { methods } from './methods';

/** A young generation large enough that a run is hardly ever collected: what it allocates can be read off. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=512', '--min-semi-space-size=512', '--import', 'tsx'];
const COLUMNS = [
  'time',
  'allocated',
  'total',
  'a day',
  'a team',
  'team running',
  'hamlet running',
  'violations',
];

/** Prints a table per size: time, memory, largest errors and broken rules of every method; then the ratios. */
export function benchQuota(print: (line: string) => void): void {
  for (const size of sizes.keys()) {
    print(`${nameOf(sizes[size]!)}, target ${sizes[size]!.target}`);
    print(row('', COLUMNS));
    const times = Object.keys(methods).map((name) => {
      const { time, memory, errors, violations } = measured(size, name);
      const { total, day, team, teamRunning, hamletRunning } = errors;
      const far = [total, day, team, teamRunning, hamletRunning].map((error) =>
        String(Math.floor(error * 1000) / 1000),
      );
      print(
        row(name, [`${time.toFixed(1)} ms`, `${(memory / 1e6).toFixed(0)} MB`, ...far, String(violations)]),
      );
      return time;
    });
    const plan = measured(size, 'plan').time;
    const verify = measured(size, 'verify').time;
    print(`maximum flow / ours: ${(times[1]! / times[0]!).toFixed(0)} times`);
    print(`whole plan with its check ${plan.toFixed(1)} ms; the check alone ${verify.toFixed(1)} ms`);
    print('');
  }
}

/** In a process of its own, so that memory and compiled code of one method do not help another. */
function measured(size: number, method: string): Measured {
  const script = join(__dirname, 'measure.ts');
  const child = spawnSync(process.execPath, [...FLAGS, script, String(size), method], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Measured;
}

function row(name: string, figures: readonly string[]): string {
  return name.padEnd(32) + figures.map((figure) => figure.padStart(15)).join('');
}
