/**
 * Whatever people do in whatever order: people fill in and get it wrong, the secretary closes, re-plans and rearranges,
 * time passes. After every step all that was typed stands where it was typed or in the log, sums are the sums, plans and
 * closed numbers stay as they were given out.
 *
 * `RUNS=500 SEED=7 COMMANDS=20 npx jest test/app/model` for more.
 */
import fc from 'fast-check';
import { checks, undoes } from './commands/check-data';
import { hours, night } from './commands/clock';
import { clears, pastes, types } from './commands/entries';
import { drags, insertsColumn, insertsRow, recolours, renames, sorts } from './commands/grid';
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
import { closes, letsBeLate, receives, reopens } from './commands/record';
import { logLine, Model } from './model';
import { pictureOf } from './picture';
import { openReal, START } from './real';
import { SETTINGS, type Setting } from './setting';

const often = <T>(arbitrary: T, times: number): T[] => Array.from({ length: times }, () => arbitrary);

const STEPS = [
  ...often(types, 6),
  ...often(pastes, 3),
  clears,
  ...often(night, 4),
  ...often(hours, 2),
  ...[sorts, renames, insertsRow, insertsColumn, drags, recolours],
  ...often(closes, 3),
  ...[reopens, letsBeLate, receives, checks, checks, undoes],
  ...often(builds, 2),
  ...often(catchesUp, 2),
  ...[stops, merges, addsTeam, removesTeam, changesTarget, changesLastDay],
];

const RUNS = Number(process.env.RUNS ?? 6);
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
        },
      ),
      {
        numRuns: RUNS,
        seed: Number(process.env.SEED ?? 20230601),
        endOnFailure: process.env.SHRINK === 'no',
      },
    );
    if (RUNS > 6) process.stderr.write(`${sequences} sequences, ${steps} steps\n`);
  },
  Math.max(120_000, RUNS * 60_000),
);
