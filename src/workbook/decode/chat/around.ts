/**
 * What is said around a report: a line of the same person that is neither a report nor a heading nor a courtesy leaves
 * their reports open, and so does what anybody says of the same team afterwards.
 */
import type { Spot } from '../../../domain/record/day-grid';
import { spotKey } from '../../../domain/record/vanished';
import type { ReadLine } from './line';
import { isNear, Talk, type Told } from './talk';

/** Each with the cells of the reports that it leaves open; a number that may stand for one of those is asked about. */
export function withCorrections(lines: readonly Told[]): ReadLine[] {
  const talk = new Talk(lines);
  return lines.map((told, at) => {
    const { message, aside, reach, retracts, ...line } = told;
    if (reach === 'nothing' || (reach === 'next' && talk.goesOn(at))) return { ...line, corrects: [] };
    if (reach === 'sum' && talk.sumBefore(at) === aside.loose[0]?.value)
      return { ...line, verdict: 'skipped', loose: [], bare: [], doubts: [], corrects: [] };
    const around = talk.around(at).filter((one) => isOpenedBy(told, one));
    const meant = [
      ...around.flatMap(({ proposals }) => proposals),
      ...talk.cellsNamed(unitsNamed(told), at),
      ...lastMeant(talk, told, at),
    ];
    const cells = new Map(meant.map((one) => [spotKey(one), one]));
    const corrects = [...cells.values()].map(({ unit, day, indicator }) => ({ unit, day, indicator }));
    const isAsked = corrects.length > 0 && aside.loose.length > 0;
    return { ...line, ...(isAsked ? { ...aside, verdict: 'ask' as const } : {}), corrects };
  });
}

/** "SG3 5+2" is no correction of "SG2 4"; "SG3 4 chứ" may be, and so may "SG3 mới đúng", but not in a list. */
function isOpenedBy({ reach, proposals, loose, sender, message }: Told, one: Told): boolean {
  if (one.verdict !== 'taken' || reach === 'own') return false;
  if (reach !== 'alike') return true;
  const values = [...proposals, ...loose].map(({ value }) => value);
  const isList = message === one.message && sender !== '';
  return !isList && (values.length === 0 || one.proposals.some(({ value }) => values.includes(value)));
}

/** Teams it names: those of the same person also where it leaves open which, "tổ 3" of whichever hamlet. */
function unitsNamed({ proposals, bare, loose, doubts }: Told): { sure: string[]; own: string[] } {
  const isOfAll = doubts.some(({ code }) => code === 'WHOLE_GROUP');
  const named = [...bare, ...(isOfAll ? [] : loose)].map(({ units }) => units.map(({ code }) => code));
  const only = named.filter(({ length }) => length === 1);
  return { sure: [...proposals.map(({ unit }) => unit), ...only.flat()], own: named.flat() };
}

/**
 * "5", "cái trên là của hôm qua": the last reports of the same person, however long ago; "nhầm, 5 mới đúng" of who has
 * made none: those made last. "6 luôn hả": what was said just before.
 */
function lastMeant(talk: Talk, told: Told, at: number): readonly Spot[] {
  const { reach, retracts, doubts, aside, sender } = told;
  const last = talk.lastBefore(at);
  if (retracts) return talk.cellsWith(last.own ?? last.any, at);
  if (reach === 'own' || reach === 'alike') return [];
  const isBare = doubts.some(({ code }) => code === 'NO_UNIT');
  const own = sender !== '' || isBare ? talk.cellsWith(last.own, at) : [];
  const isSoon = aside.loose.length > 0 && last.any !== null && isNear(told, last.any);
  return isSoon && !isBare ? [...own, ...talk.cellsWith(last.any, at)] : own;
}
