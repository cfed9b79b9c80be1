/** The secretary's acts on the record: close, open again, let be late, note a time of receipt. */
import fc from 'fast-check';
import { addDays, type Day, eachDay } from '../../../../src/domain/day';
import { instantOf, minutesAt } from '../../../../src/domain/instant';
import { SECRETARY } from '../../desk';
import { pick, type Step, step } from '../command';
import { cellKey, type Model } from '../model';
import type { Answer } from '../real';
import { FIRST } from '../setting';

/** "5/6" */
export function said(day: Day): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}/${month}`;
}

/** Acts of the day need tables made from the forms as they are now. @returns whether there is more to look at */
export function ran(model: Model, answer: Answer): answer is Answer & { ok: true } {
  if (model.isDirty()) {
    expect(answer).toMatchObject({ ok: false, code: 'FORMS_CHANGED' });
    return false;
  }
  expect(answer).toMatchObject({ ok: true });
  return true;
}

/** The day that comes next: the oldest one all of whose numbers were due, or else the one people report now. */
function nextToClose(model: Model): Day {
  const days = eachDay(FIRST, model.built.last).filter((day) => day <= model.today());
  const overdue = days.find(
    (day) => !model.closed.has(day) && model.anybodyWorks(day) && model.cutOff(day) <= model.now,
  );
  const before = addDays(model.today(), -1);
  const waits = model.setting.cutOff > 24 && days.includes(before) && model.now < model.cutOff(before);
  return overdue ?? (waits ? before : model.today());
}

export const closes = fc.boolean().map(
  (yes): Step =>
    step(`secretary closes a day: ${yes ? 'yes' : 'no'}`, (model, real) => {
      const day = nextToClose(model);
      // Asked only where several wait.
      const answer = real.run('closeDay', [yes ? 'YES' : 'NO'], [`chỉ ${said(day)}`]);
      if (!ran(model, answer)) return;
      if (day < FIRST || day > model.built.last)
        expect(answer.value).toMatchObject({ day, refusal: 'OUTSIDE' });
      else if (model.closed.has(day)) expect(answer.value).toMatchObject({ day, refusal: 'CLOSED' });
      else if (!yes) expect(answer.value).toBeNull();
      else {
        expect(answer.value).toMatchObject({ day, refusal: null });
        model.close(day, SECRETARY.email);
        model.draw();
      }
    }),
);

/** Mostly a day that is closed. */
export const reopens = fc.nat(20).map(
  (which): Step =>
    step(
      `secretary opens day ${which} again`,
      (model, real) => {
        const day = pick([...[...model.closed].sort(), model.today()], which);
        const answer = real.run('reopenDay', [], [said(day), 'báo sót']);
        if (!ran(model, answer)) return;
        if (!model.closed.has(day)) {
          expect(answer.value).toBeNull();
          return;
        }
        expect(answer.value).toBe(day);
        model.closed.delete(day);
        model.note('reopen', { day }, null, null, SECRETARY.email);
        model.draw();
      },
      (model) => model.snapshots.size > 0,
    ),
);

export const letsBeLate = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(2)).map(
  ([team, which, days]): Step =>
    step(
      `secretary lets team ${team} be late with day ${which} for ${days} days`,
      (model, real) => {
        const { code } = pick(model.built.teams, team);
        const day = pick([...[...model.closed].sort(), model.today()], which);
        const until = addDays(model.today(), days);
        const answer = real.run('lateEntry', [], [`${code} ${said(day)}`, said(until), 'ốm']);
        if (!ran(model, answer)) return;
        const key = `${code} ${day}`;
        if (!model.closed.has(day) || model.late.get(key) === until) {
          expect(answer.value).toBeNull();
          return;
        }
        expect(answer.value).toEqual([{ unit: code, day, until }]);
        model.late.set(key, until);
        model.note('lateEntry', { team: code, day }, null, null, SECRETARY.email);
        model.draw();
      },
      (model) => model.snapshots.size > 0,
    ),
);

export const receives = fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 9 })).map(
  ([which, hoursAgo]): Step =>
    step(
      `secretary notes that number ${which} was received ${hoursAgo} hours ago`,
      (model, real) => {
        const cells = [...model.values.keys()].map((key) => key.split(/[ |]/) as [string, string, string]);
        const [team, day] = pick(cells, which);
        const own = model.built.teams.some(({ code }) => code === team);
        const at = model.now - hoursAgo * 3_600_000;
        const minutes = minutesAt(at);
        const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
        const answer = real.run(
          'received',
          [],
          [`${team} ${said(day)}`, `${time} ${said(dayOf(at))}`, 'Zalo'],
        );
        if (!ran(model, answer)) return;
        const spots = model
          .indicatorsOn(day)
          .map((indicator) => ({ team, day, indicator }))
          .filter((cell) => model.values.has(cellKey(cell)));
        const changed = spots.filter((cell) => model.reportedAt.get(cellKey(cell)) !== at);
        if (!own || at < instantOf(day, '00:00') || changed.length === 0) {
          expect(answer.value).toBeNull();
          return;
        }
        expect(answer.value).toHaveLength(changed.length);
        for (const cell of changed) {
          model.reportedAt.set(cellKey(cell), at);
          model.note('received', cell, null, null, SECRETARY.email);
        }
        model.draw();
      },
      (model) => model.values.size > 0,
    ),
);

/** It records already; what was missed till now is noted. */
export const recordsAnew = fc.constant(
  step('secretary switches recording on again', (model, real) => {
    expect(real.run('recording')).toEqual({ ok: true, value: true });
    model.noteMissed();
  }),
);

function dayOf(at: number): Day {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}
