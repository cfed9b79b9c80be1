/** The text of a plan: read, and what was chosen of it taken into the forms. */
import * as z from 'zod/mini';
import { readPlan, takePlan } from '../../app/plan-text';
import { LONGEST_PLAN } from '../../app/plan-text/limit';
import { viewOf } from '../../app/sidebar/open';
import { LANGUAGE } from '../run';
import { endpoint } from './endpoint';

const text = z.string().check(z.maxLength(LONGEST_PLAN));
const ids = z.array(z.number().check(z.int(), z.minimum(0))).check(z.maxLength(5_000));

export const planTextCalls = {
  readPlan: endpoint(z.strictObject({ text }), (ports, input) => readPlan(ports, LANGUAGE, input.text)),
  takePlan: endpoint(z.strictObject({ text, chosen: ids }), (ports, { text: plan, chosen }) => ({
    taken: takePlan(ports, LANGUAGE, plan, chosen),
    view: viewOf(ports, LANGUAGE),
  })),
};
