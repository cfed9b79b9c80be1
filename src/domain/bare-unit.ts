import type { Unit } from './campaign';

/** A unit of which nothing but its code and name is known. */
export const BARE_UNIT: Omit<Unit, 'code' | 'name'> = {
  formerName: null,
  parent: null,
  eligible: null,
  holders: null,
  baseline: null,
  weight: null,
  quota: {},
  supply: null,
  dailyCap: null,
  dailyMin: null,
  workDays: null,
  leader: null,
  phone: null,
  email: null,
  members: null,
  officer: null,
};
