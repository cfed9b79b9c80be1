/** The steps in their order. Any may be opened at any time. */
import { planStep } from './plan-step';
import { reportingStep } from './reporting-step';
import type { Step } from './step';
import { targetsStep } from './targets-step';

export const STEPS: readonly Step[] = [planStep, targetsStep, reportingStep];
