/** The steps in their order. Any may be opened at any time. */
import { calendarStep } from './calendar/step';
import { planStep } from './plan-step';
import { reportingStep } from './reporting-step';
import type { Step } from './step';
import { targetsStep } from './targets/step';
import { unitsStep } from './units/step';

export const STEPS: readonly Step[] = [planStep, targetsStep, unitsStep, calendarStep, reportingStep];
