/** The secretary's acts on the plan: forms changed, tables made, shortfalls spread, units merged and stopped. */
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day';
import { firstSheetId } from '../../../../src/sheets-api/keys';
import type { BatchUpdateRequest, Request } from '../../../../src/sheets-api/schema';
import { SECRETARY } from '../../desk';
import { pick, type Step, step } from '../command';
import { addTeam, answer, removeTeam } from '../forms';
import type { Forms, Model } from '../model';
import { takePlan } from '../plans';
import type { Answer, Real } from '../real';
import { FIRST, LAST } from '../setting';
import { ran, said } from './record';

type Built = { built: boolean; written: boolean; findings: { code: string; severity: string }[] } | null;
type Changed = { applied: boolean; changes: object[]; findings: { code: string; severity: string }[] } | null;

/** Errors that are right to be told: nobody is left to do what is missing. */
const NOBODY_LEFT = ['REBALANCE_NO_TAKER', 'QUOTA_NO_DAYS'];

function expectNobodyLeft(findings: readonly { code: string; severity: string }[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect(errors).not.toEqual([]);
  expect(errors.filter((code) => !NOBODY_LEFT.includes(code))).toEqual([]);
}

/** A plan made from the forms: whether it goes on from the one before, and its line in the log. */
function planned(model: Model, real: Real, forms: Forms, kind: 'forms' | 'units'): void {
  const goesOn = model.isStarted() && model.statusDay(forms.last) !== null;
  const number = goesOn ? model.versions.length + 1 : 1;
  const day = goesOn && kind === 'units' ? { day: model.statusDay(forms.last)! } : {};
  if (kind === 'units' || model.isStarted()) model.note('plan', day, number - 1, number, SECRETARY.email);
  model.wanted = structuredClone(forms);
  model.built = structuredClone(forms);
  takePlan(model, real, goesOn ? kind : 'first');
  model.draw();
}

export function buildStep(yes: boolean): Step {
  return step(`secretary makes the tables: ${yes ? 'yes' : 'no'}`, (model, real) => {
    const before = real.seen.batches.length;
    const asked = real.said().length;
    const answer = real.run('build', [yes ? 'YES' : 'NO', yes ? 'YES' : 'NO']);
    expect(answer).toMatchObject({ ok: true });
    const value = (answer as { value: Built }).value;
    if (value === null) {
      expect([yes, model.isDirty(), real.seen.batches.length]).toEqual([false, true, before]);
      expect(real.said().length).toBeGreaterThan(asked);
      return;
    }
    const plans = model.versions.length;
    // Of teams that leave, sums go by the record from now on.
    const { teams } = model.wanted;
    if (value.built) model.noteMissed(({ team }) => !teams.some(({ code }) => code === team));
    if (!value.built) expectNobodyLeft(value.findings);
    else if (model.isDirty()) planned(model, real, model.wanted, 'forms');
    else model.draw();
    // What a re-plan found is told once.
    if (model.versions.length > plans) expectTellsOnly(real);
    expectWritesNothing(real);
  });
}

/** A second build finds everything as it should be. */
function expectWritesNothing(real: Real): void {
  expect(requestsOfBuild(real)).toEqual([]);
}

function expectTellsOnly(real: Real): void {
  const before = otherTabs(real);
  requestsOfBuild(real);
  expect(otherTabs(real) === before).toBe(true);
}

/** Everything but what was found. */
function otherTabs({ workbook }: Real): string {
  const found = firstSheetId('findings');
  return JSON.stringify(
    workbook.resource().sheets?.filter(({ properties }) => properties?.sheetId !== found),
  );
}

function requestsOfBuild(real: Real): Request[] {
  const from = real.host.requests.length;
  real.run('build');
  const calls = real.host.requests.slice(from);
  return calls.flatMap(({ method, body }) =>
    method === 'spreadsheets.batchUpdate' ? ((body as BatchUpdateRequest).requests ?? []) : [],
  );
}

export const builds = fc.constantFrom(true, true, true, false).map(buildStep);

export const catchesUp = fc.boolean().map(
  (yes): Step =>
    step(`secretary spreads what is missing: ${yes ? 'yes' : 'no'}`, (model, real) => {
      const answer = real.run('catchUp', [yes ? 'YES' : 'NO']);
      if (!model.isDirty() && model.statusDay(model.built.last) === null) {
        expect(answer).toMatchObject({ ok: false, code: 'NOT_BEGUN' });
        return;
      }
      if (!ran(model, answer)) return;
      const { applied, changes, findings } = answer.value as NonNullable<Changed>;
      if (changes.length === 0 && findings.some(({ severity }) => severity === 'error'))
        expectNobodyLeft(findings);
      expect(applied).toBe(yes && changes.length > 0);
      if (!applied) return;
      const number = model.versions.length + 1;
      model.note('rebalance', { day: model.statusDay(model.built.last)! }, null, null, SECRETARY.email);
      takePlan(model, real, 'catchUp');
      expect(model.versions).toHaveLength(number);
      model.draw();
    }),
);

function changed(model: Model, real: Real, answer: Answer, forms: Forms, yes: boolean): void {
  if (!ran(model, answer)) return;
  const value = answer.value as Changed;
  if (value === null) throw new Error(`refused: ${real.said().pop()}`);
  if (value.applied) {
    expect(yes).toBe(true);
    planned(model, real, forms, 'units');
  } else if (yes) expectNobodyLeft(value.findings);
}

export const stops = fc
  .tuple(
    fc.nat(20),
    fc.boolean(),
    fc.integer({ min: -1, max: 3 }),
    fc.option(fc.nat(2), { nil: null }),
    fc.boolean(),
  )
  .map(
    ([which, hamlet, from, length, yes]): Step =>
      step(
        `secretary stops ${hamlet ? 'hamlet' : 'team'} ${which} from ${from} on, ${length === null ? 'for good' : `for ${length + 1} days`}: ${yes ? 'yes' : 'no'}`,
        (model, real) => {
          const unit = hamlet ? pick(model.built.hamlets, which) : pick(model.built.teams, which).code;
          const first = addDays(model.today(), from);
          const last = length === null ? null : addDays(first, length);
          const texts = [unit, said(first), last === null ? '' : said(last), 'mưa bão'];
          const batches = real.seen.batches.length;
          const answer = real.run('stopUnit', [yes ? 'YES' : 'NO'], texts);
          if (!model.isDirty() && (first > model.built.last || (last !== null && last < FIRST))) {
            expect(answer).toEqual({ ok: true, value: null });
            expect(real.seen.batches.length).toBe(batches);
            return;
          }
          if (!model.isDirty() && model.built.pauses.length >= 3) {
            expect(answer).toMatchObject({ ok: false, code: 'NO_ROOM' });
            return;
          }
          const forms = structuredClone(model.built);
          forms.pauses.push({ unit, first, last });
          changed(model, real, answer, forms, yes);
        },
      ),
  );

export const merges = fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()).map(
  ([a, b, yes]): Step =>
    step(
      `secretary merges hamlet ${a} into ${b}: ${yes ? 'yes' : 'no'}`,
      (model, real) => {
        const from = pick(model.built.hamlets, a);
        const into = pick(model.built.hamlets, b);
        const answer = real.run('mergeUnit', [yes ? 'YES' : 'NO'], [from, into]);
        const cannot = from === into || model.built.pauses.some(({ unit }) => unit === from);
        if (!model.isDirty() && cannot) {
          expect(answer).toMatchObject({ ok: false, code: 'CANNOT_MERGE' });
          return;
        }
        const forms = structuredClone(model.built);
        forms.hamlets = forms.hamlets.filter((hamlet) => hamlet !== from);
        for (const team of forms.teams) if (team.hamlet === from) team.hamlet = into;
        changed(model, real, answer, forms, yes);
      },
      (model) => model.built.hamlets.length > 1,
    ),
);

let fresh = 100;

export const addsTeam = fc.nat(5).map(
  (which): Step =>
    step(`secretary adds a team to hamlet ${which}`, (model, real) => {
      const hamlet = pick(model.wanted.hamlets, which);
      fresh += 1;
      addTeam(real, `Tổ ${fresh}`, hamlet);
      model.wanted.teams.push({ code: `${hamlet}${fresh}`, hamlet });
    }),
);

/** A hamlet keeps one team at least. */
export const removesTeam = fc.nat(20).map(
  (which): Step =>
    step(
      `secretary removes team ${which} from the forms`,
      (model, real) => {
        const { code } = pick(removable(model), which);
        removeTeam(real, code);
        model.wanted.teams = model.wanted.teams.filter((team) => team.code !== code);
      },
      (model) => removable(model).length > 0,
    ),
);

function removable({ wanted, built }: Model) {
  return wanted.teams.filter(
    ({ code, hamlet }) =>
      wanted.teams.filter((other) => other.hamlet === hamlet).length > 1 &&
      built.teams.some((team) => team.code === code) &&
      !wanted.pauses.some(({ unit }) => unit === code),
  );
}

export const changesTarget = fc.tuple(fc.nat(3), fc.integer({ min: 20, max: 300 })).map(
  ([which, target]): Step =>
    step(`secretary asks for ${target} of indicator ${which}`, (model, real) => {
      const position = which % model.setting.indicators.length;
      answer(real, 'ind.target', `v${position + 1}`, String(target));
      model.wanted.targets[model.setting.indicators[position]!.key] = target;
    }),
);

export const changesLastDay = fc.integer({ min: 4, max: 10 }).map(
  (after): Step =>
    step(
      `secretary sets the last day ${after} days after the first`,
      (model, real) => {
        const last = addDays(FIRST, after);
        answer(real, 'last', 'v1', last.split('-').reverse().join('/'));
        model.wanted.last = last;
      },
      // An indicator's own days stay inside.
      ({ setting }) =>
        addDays(FIRST, after) >= LAST || setting.indicators.every(({ first }) => first === FIRST),
    ),
);
