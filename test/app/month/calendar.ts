/** What happened in the ward that month beside the ordinary, by day. */
import type { Day } from '../../../src/domain/day';
import type { Events } from './days';

export const EVENTS: Record<Day, Events> = {};
