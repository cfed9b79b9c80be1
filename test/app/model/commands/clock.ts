/** Time passes; what the script has agreed with the clock comes at its hour. */
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day';
import { instantOf } from '../../../../src/domain/instant';
import { type Step, step } from '../command';
import { LAST } from '../setting';

const HOUR = 3_600_000;

export const hours = fc.integer({ min: 1, max: 8 }).map(
  (count): Step =>
    step(`${count} hours pass`, (model, real) => {
      real.passTo(model, model.now + count * HOUR);
    }),
);

export const night = fc.constantFrom('07:00', '10:00', '16:30').map(
  (time): Step =>
    step(
      `the next day, ${time}`,
      (model, real) => {
        real.passTo(model, instantOf(addDays(model.today(), 1), time));
      },
      (model) => model.today() <= addDays(LAST, 3),
    ),
);
