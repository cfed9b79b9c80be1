/** The guided set-up: the forms read as answers, saved step by step. */
import * as z from 'zod/mini';
import { saveForms } from '../../app/set-up/forms';
import { openSetUp } from '../../app/set-up/view';
import type { Forms } from '../../workbook/form-answers';
import { LANGUAGE } from '../run';
import { endpoint, nothing } from './endpoint';

const text = z.string().check(z.maxLength(1_000));
const raw = z.nullable(z.union([text, z.number(), z.boolean()]));
const answers = z.strictObject({
  rows: z.record(text, z.array(raw).check(z.maxLength(60))),
  lists: z.record(text, z.array(z.array(raw).check(z.maxLength(12))).check(z.maxLength(200))),
});
const unitLine = z.strictObject({
  cells: z.record(text, z.nullable(z.union([text, z.number()]))),
  quota: z.record(text, z.nullable(z.number())),
});
const changes = z.strictObject({
  answers: z.optional(answers),
  /** All lines, where any of them changed. */
  units: z.optional(z.array(unitLine).check(z.maxLength(2_000))),
});

export const setUpCalls = {
  readForms: endpoint(nothing, (ports) => openSetUp(ports, LANGUAGE)),
  saveForms: endpoint(z.strictObject({ changes }), (ports, input) => {
    saveForms(ports, LANGUAGE, () => input.changes as Partial<Forms>);
    return openSetUp(ports, LANGUAGE);
  }),
};
