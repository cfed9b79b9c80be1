/** The secretary looks at something, and nothing in the record moves. */
import fc from 'fast-check';
import { OPENED_TABS } from '../../../../src/apps-script/opened-tabs';
import { type Step, step } from '../command';
import { ran } from './record';

const LOOKS = ['checkPlan', 'permissions', 'addUnit', ...OPENED_TABS.map(({ run }) => run)];

export const looks = fc.constantFrom(...LOOKS).map(
  (name): Step =>
    step(`secretary presses ${name}`, (model, real) => {
      const answer = real.run(name);
      if (name === 'permissions') ran(model, answer);
      else expect(answer).toMatchObject({ ok: true });
    }),
);
