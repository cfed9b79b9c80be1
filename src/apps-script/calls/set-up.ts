/** The guided set-up: the forms read as answers, saved step by step. */
import * as z from 'zod/mini';
import { samples } from '../../../local/samples';
import { type Changes, saveStep } from '../../app/set-up/steps';
import { openSetUp } from '../../app/set-up/view';
import { review, takeWay } from '../../app/set-up/ways';
import { viewOf } from '../../app/sidebar/open';
import { openCampaign } from '../../app/tell';
import { LANGUAGE } from '../run';
import { endpoint, nothing, path, unit } from './endpoint';

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

const group = z.nullable(unit);

export const setUpCalls = {
  readForms: endpoint(nothing, (ports) => ({
    setUp: openSetUp(ports, LANGUAGE),
    samples: samples.map(({ title }) => title),
  })),
  openSample: endpoint(
    z.strictObject({ at: z.int().check(z.nonnegative(), z.maximum(9)) }),
    (ports, { at }) => {
      const sample = samples[at];
      if (sample !== undefined) openCampaign(ports, LANGUAGE, sample.file);
      return openSetUp(ports, LANGUAGE);
    },
  ),
  saveForms: endpoint(
    /** `agreed`: the plan that was shown as what the change leads to, once it is wanted. */
    z.strictObject({ changes, agreed: z.nullable(text) }),
    (ports, input) => {
      const saved = saveStep(ports, LANGUAGE, input.changes as Changes, input.agreed);
      // What the other panels show is as new as the tables.
      const view = saved.kind === 'saved' && saved.rebuilt ? viewOf(ports, LANGUAGE) : null;
      return { ...saved, view };
    },
  ),
  review: endpoint(z.strictObject({ unit: group }), (ports, input) => review(ports, LANGUAGE, input.unit)),
  takeWay: endpoint(z.strictObject({ finding: text, path, way: text, says: text }), (ports, input) =>
    takeWay(ports, LANGUAGE, input),
  ),
};
