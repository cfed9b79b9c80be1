/**
 * Whatever people do in whatever order: people fill in and get it wrong, the secretary closes, re-plans and rearranges,
 * time passes. After every step all that was typed stands where it was typed or in the log, sums are the sums, plans and
 * closed numbers stay as they were given out.
 *
 * `RUNS=500 SEED=7 COMMANDS=20 npx jest test/app/model` for more.
 */
import fc from 'fast-check';
import type { Step } from './command';
import { checks, undoes } from './commands/check-data';
import { hours, night } from './commands/clock';
import { clears, pastes, types, typesUnseen } from './commands/entries';
import { drags, insertsColumn, insertsRow, recolours, renames, sorts } from './commands/grid';
import { looks } from './commands/looks';
import {
  addsTeam,
  buildStep,
  builds,
  catchesUp,
  changesLastDay,
  changesTarget,
  merges,
  removesTeam,
  stops,
} from './commands/plan';
import { closes, letsBeLate, receives, recordsAnew, reopens } from './commands/record';
import { logLine, Model } from './model';
import { pictureOf } from './picture';
import { openReal, START } from './real';
import { SETTINGS, type Setting } from './setting';

/** What can happen, by what it is called in the count, and how often it comes among the others. */
const KINDS: Record<string, [arbitrary: fc.Arbitrary<Step>, weight: number]> = {
  type: [types, 6],
  paste: [pastes, 3],
  clear: [clears, 1],
  'type unseen': [typesUnseen, 2],
  'next day': [night, 4],
  'hours pass': [hours, 2],
  sort: [sorts, 1],
  rename: [renames, 1],
  'insert row': [insertsRow, 1],
  'insert column': [insertsColumn, 1],
  freeze: [drags, 1],
  recolour: [recolours, 1],
  close: [closes, 4],
  reopen: [reopens, 2],
  'late entry': [letsBeLate, 2],
  received: [receives, 2],
  check: [checks, 3],
  undo: [undoes, 2],
  recording: [recordsAnew, 1],
  look: [looks, 1],
  build: [builds, 4],
  'catch up': [catchesUp, 2],
  stop: [stops, 1],
  merge: [merges, 1],
  'add team': [addsTeam, 1],
  'remove team': [removesTeam, 1],
  target: [changesTarget, 1],
  'last day': [changesLastDay, 1],
};

const count = new Map<string, number>();
const tally = (name: string) => count.set(name, (count.get(name) ?? 0) + 1);

/** Each as often as it weighs, counted when it runs. */
const STEPS = Object.entries(KINDS).flatMap(([kind, [arbitrary, weight]]) => {
  const counted = arbitrary.map(
    (step): Step => ({
      check: (model) => step.check(model),
      run(model, real) {
        tally(kind);
        return step.run(model, real);
      },
      toString: () => step.toString(),
    }),
  );
  return Array.from({ length: weight }, () => counted);
});

const CI_RUNS = 10;
const RUNS = Number(process.env.RUNS ?? CI_RUNS);
const COMMANDS = Number(process.env.COMMANDS ?? 12);

function begin(setting: Setting) {
  const real = openReal(setting);
  const model = new Model(setting, START);
  const { work, log } = pictureOf(real.workbook);
  model.versions = work.daily.versions;
  for (const { indicator, rows } of model.versions[0]!.plan.tables)
    for (const { unit, total } of rows) model.targets.set(`${unit}|${indicator}`, total);
  model.log.push(...log.map(logLine));
  return { model, real };
}

test(
  'any sequence of what people do leaves everything in its place',
  () => {
    let sequences = 0;
    let steps = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTINGS),
        fc.commands(STEPS, { maxCommands: COMMANDS, size: 'max' }),
        (setting, commands) => {
          const begun = begin(setting);
          fc.modelRun(() => begun, [...commands, buildStep(true)]);
          begun.real.close();
          sequences += 1;
          steps += begun.model.steps;
          for (const act of begun.model.acts()) tally(`log: ${act}`);
        },
      ),
      {
        numRuns: RUNS,
        seed: Number(process.env.SEED ?? 20230601),
        endOnFailure: process.env.SHRINK === 'no',
      },
    );
    if (RUNS > CI_RUNS) {
      process.stderr.write(`${sequences} sequences, ${steps} steps\n`);
      for (const [name, times] of [...count].sort()) process.stderr.write(`${name}: ${times}\n`);
    }
  },
  Math.max(120_000, RUNS * 60_000),
);
