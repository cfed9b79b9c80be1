/** The secretary looks the numbers over, accepts what text says, and takes that back. */
import fc from 'fast-check';
import { SECRETARY } from '../../desk';
import { type Step, step } from '../command';
import { cellOf } from '../model';
import { hiddenIn } from '../said';

export const checks = fc.tuple(fc.boolean(), fc.boolean()).map(
  ([thorough, yes]): Step =>
    step(
      `secretary checks the numbers${thorough ? ' thoroughly' : ''}: ${yes ? 'yes' : 'no'}`,
      (model, real) => {
        const answer = real.run(thorough ? 'checkThoroughly' : 'checkEntries', [yes ? 'YES' : 'NO']);
        const missed = model.noteMissed();
        const offered = [...model.values].flatMap(([key, from]) => {
          const to = hiddenIn(from);
          return to === undefined ? [] : [{ key, from, to }];
        });
        expect(answer).toMatchObject({ ok: true, value: { missed } });
        const { corrections } = (answer as { value: { corrections: object[] } }).value;
        expect(corrections).toHaveLength(offered.length);
        if (!yes) return [];
        for (const { key, from, to } of offered) {
          model.note('correction', cellOf(key), from, to, SECRETARY.email);
          model.set(key, to);
          model.noted.set(key, to);
          model.corrected.set(key, { at: model.now, from, to });
        }
        return offered.map(({ key }) => key);
      },
    ),
);

export const undoes = fc.constant(
  step('secretary takes the last corrections back', (model, real) => {
    const last = Math.max(0, ...[...model.corrected.values()].map(({ at }) => at));
    const group = [...model.corrected].filter(
      ([key, { at, to }]) => at === last && model.values.get(key) === to,
    );
    expect(real.run('undoCorrections')).toEqual({ ok: true, value: group.length });
    for (const [key, { from, to }] of group) {
      model.note('undo', cellOf(key), to, from, SECRETARY.email);
      model.set(key, from);
      model.noted.set(key, from);
      model.corrected.delete(key);
    }
    return group.map(([key]) => key);
  }),
);
