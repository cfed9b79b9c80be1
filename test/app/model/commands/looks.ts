/** The secretary looks at something, and nothing in the record moves. */
import fc from 'fast-check';
import { OPENED_TABS } from '../../../../src/apps-script/opened-tabs';
import { type Step, step } from '../command';

const LOOKS = ['checkPlan', 'permissions', 'addUnit', ...OPENED_TABS.map(({ run }) => run)];

export const looks = fc.constantFrom(...LOOKS).map(
  (name): Step =>
    step(`secretary presses ${name}`, (_, real) => {
      expect(real.run(name)).toMatchObject({ ok: true });
    }),
);
