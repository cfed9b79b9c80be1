/** What must hold at any time of the month. */

import type { Day } from '../../../src/domain/day';
import { DayGridIndex } from '../../../src/domain/record/day-grid';
import type { LogEntry } from '../../../src/domain/record/ledger';
import { sameTyped, type Typed } from '../../../src/domain/record/submission';
import { ancestorsOf, unitsByCode } from '../../../src/domain/units';
import { TEAMS } from './cast';
import { type Deed, INDICATOR } from './diary';
import { place } from './entry-view';
import { column, DAYS, entryTab, logOf, type Ward, working } from './ward';

/** Every number stands where it was typed last; nothing else stands anywhere. */
export function expectEntriesStand(ward: Ward): void {
  const { values } = entryTab(ward);
  const wanted = new Map<string, Typed>();
  for (const team of TEAMS)
    for (const day of DAYS) {
      const value = ward.diary.standing(team, day);
      if (value !== null) wanted.set(place(team, column(day)), value);
    }
  expect(Object.fromEntries(values)).toEqual(Object.fromEntries(wanted));
}

const OF_ENTRIES: readonly string[] = ['entry', 'missed', 'correction', 'undo'];

/** The log tells the story of every cell: what was typed, over what, by whom, when. */
export function expectLogComplete(ward: Ward): void {
  const lines = new Map<string, LogEntry[]>();
  for (const line of logOf(ward)) {
    if (!OF_ENTRIES.includes(line.act)) continue;
    const key = `${line.unit} ${line.day}`;
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const stories = TEAMS.flatMap((team) =>
    DAYS.map((day) => ({
      spot: `${team} ${day}`,
      typed: toldAs(ward.diary.history(team, day)),
      log: (lines.get(`${team} ${day}`) ?? []).map(({ act, who, at, before, after }) =>
        told(act, who, at, before, after),
      ),
    })),
  );
  expect(stories.filter(({ typed, log }) => typed.join() !== log.join())).toEqual([]);
}

/** The same value typed again is no change. */
function toldAs(deeds: readonly Deed[]): string[] {
  let before: Typed = null;
  return deeds.flatMap(({ act, who, at, value }) => {
    const line = told(act, who, at, before, value);
    const same = sameTyped(before, value);
    before = value;
    return same ? [] : [line];
  });
}

function told(act: string, who: string, at: number, before: Typed, after: Typed): string {
  const time = new Date(at + 7 * 3_600_000).toISOString().slice(0, 16);
  const text = (value: Typed) =>
    JSON.stringify(typeof value === 'object' && value !== null ? value.formula : value);
  return `${time} ${who} ${act}: ${text(before)} > ${text(after)}`;
}

/** Numbers of closed days are kept as they stood when each was closed last, whatever has happened since. */
export function expectSnapshotsKept(ward: Ward): void {
  const { closed } = working(ward).daily.ledger;
  const index = new DayGridIndex(closed);
  const kept = (day: Day) =>
    Object.fromEntries(
      TEAMS.map((unit) => [unit, index.at({ unit, day, indicator: INDICATOR }) ?? null] as const),
    );
  for (const [day, then] of ward.closed) expect([day, kept(day)]).toEqual([day, Object.fromEntries(then)]);
}

/** No batch wrote to an entry, but those that a person asked for cell by cell; all are what Google's schema allows. */
export function expectBatchesSound({ seen, diary }: Ward): void {
  expect(seen.batches.filter(({ schema }) => schema.length > 0)).toEqual([]);
  const asked = new Map<string, string[]>();
  for (const { act, at, team, day } of diary.deeds) {
    if (act !== 'correction' && act !== 'undo') continue;
    const key = String(at);
    asked.set(key, [...(asked.get(key) ?? []), place(team, column(day))]);
  }
  for (const { at, written, changed } of seen.batches) {
    const wanted = written.length === 0 ? [] : (asked.get(String(at)) ?? []);
    expect([...written].sort()).toEqual([...wanted].sort());
    expect(changed.map((one) => one.place).sort()).toEqual([...written].sort());
  }
  const done = new Set(seen.batches.filter(({ written }) => written.length > 0).map(({ at }) => String(at)));
  expect([...asked.keys()].filter((at) => !done.has(at))).toEqual([]);
}

/** Codes of the teams under each unit of the campaign as it is now, the whole ward under ''. */
export function teamsByUnit(ward: Ward): Map<string, string[]> {
  const { campaign } = working(ward);
  const byCode = unitsByCode(campaign);
  const under = new Map<string, string[]>([['', [...TEAMS]]]);
  for (const { code } of campaign.units) under.set(code, []);
  for (const team of TEAMS)
    for (const unit of [byCode.get(team)!, ...ancestorsOf(byCode.get(team)!, byCode)])
      under.get(unit.code)!.push(team);
  return under;
}
