/** "Tổng hợp hằng ngày": a time trigger of one person that consolidates by itself; the same item switches it on and off. */
import { fileIdOf } from '../../domain/consolidation/link';
import { dayAt, type Instant, serialOfInstant, timeAt } from '../../domain/instant';
import type { Language } from '../../messages/shape';
import { formatDay, translate } from '../../messages/translate';
import { type CellWrite, compile, type Snapshot } from '../../sheets-api';
import type { Schedule } from '../../workbook/decode/city';
import { AppError } from '../app-error';
import { applyOver, readWhole, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { type Caller, CONTINUE, consolidateWards, PAUSE_MS } from './consolidate';
import { CITY_TABS, type City, cityTabs, readCity, runCell } from './draw';
import type { ConsolidationResult } from './result';
import type { CityPorts } from './signals';

/** The function that the daily trigger calls. */
export const DAILY = 'consolidateDaily';
/** Where no ward's cut-off is known yet. */
const USUAL = '16:50';
/** Two triggers of two people come about the same time: one run is enough. */
const AGAIN_MS = 1_800_000;

export type Scheduled = { on: Schedule } | { off: true };

/** @returns null when nothing was changed */
export function scheduleAct(ports: Ports, language: Language): Scheduled | null {
  const title = translate(ports.ui.language, 'menu.dailyCity');
  const say = (key: Sentence, figures: Record<string, string> = {}) =>
    translate(ports.ui.language, `consolidation.daily.${key}` as const, figures);
  const snapshot = readWhole(ports);
  refuseLeaders(snapshot);
  const city = readCity(snapshot);
  if (city === null) {
    ports.ui.alert(title, say('noList'));
    return null;
  }
  const me = ports.userEmail();
  const standing = isOn(city, snapshot) ? city.pulled.schedule : null;
  if (standing !== null) {
    const { time, owner, lastRan } = standing;
    const ran = lastRan === null ? '' : say('ran', { time: moment(lastRan) });
    const isOwn = owner === me;
    const figures = { time, ran, owner: owner || say('other') };
    if (!ports.ui.confirm(title, say(isOwn ? 'offAsk' : 'takeOver', figures))) return null;
    if (isOwn) {
      write(ports, language, null);
      ports.triggers.remove(DAILY);
      ports.ui.toast(say('off'), 8);
      return { off: true };
    }
  }
  const usual = standing?.time ?? usualTime(city);
  const typed = ports.ui.ask(title, say('ask', { time: usual, who: me || say('you') }));
  if (typed === null) return null;
  const time = typed.trim() === '' ? usual : timeIn(typed);
  if (time === null) {
    ports.ui.alert(title, say('notTime', { text: typed.trim() }));
    return null;
  }
  const schedule = {
    time,
    owner: me,
    file: snapshot.spreadsheetId,
    lastRan: city.pulled.schedule?.lastRan ?? null,
  };
  write(ports, language, schedule);
  ports.triggers.remove(DAILY);
  ports.triggers.daily(DAILY, time);
  ports.ui.toast(say('on', { time }), 12);
  return { on: schedule };
}

type Sentence = 'ask' | 'notTime' | 'on' | 'offAsk' | 'takeOver' | 'ran' | 'off' | 'noList' | 'you' | 'other';

/** Of the daily trigger: nothing when it was switched off since, or runs in a copy, or another just ran. */
export function dailyAct(ports: CityPorts, language: Language): ConsolidationResult | null {
  return unattended(ports, language, 'clock', (city, snapshot) => {
    const isWanted = isOn(city, snapshot);
    if (!isWanted) ports.triggers.remove(DAILY);
    const { lastRan = null } = city.pulled.schedule ?? {};
    return isWanted && (lastRan === null || ports.now() - lastRan >= AGAIN_MS);
  });
}

/** Of the one-off trigger. */
export function continueAct(ports: CityPorts, language: Language): ConsolidationResult | null {
  return unattended(ports, language, 'trigger');
}

/**
 * Nobody sits before it. Somebody else's run is left alone; what fails is tried again by the trigger, as long as the run is
 * young enough to be gone on with.
 */
function unattended(
  ports: CityPorts,
  language: Language,
  caller: Caller,
  goesAhead?: (city: City, snapshot: Snapshot) => boolean,
): ConsolidationResult | null {
  try {
    return consolidateWards(ports, language, caller, undefined, goesAhead);
  } catch (error) {
    const isBusy = error instanceof AppError && error.code === 'LOCK_BUSY';
    if (!isBusy || caller === 'trigger') {
      ports.triggers.remove(CONTINUE);
      ports.triggers.once(CONTINUE, PAUSE_MS);
    }
    if (isBusy) return null;
    throw error;
  }
}

/** Triggers stay with the file they were made in. */
function isOn({ pulled: { schedule } }: City, { spreadsheetId }: Snapshot): boolean {
  return schedule !== null && (fileIdOf(schedule.file) ?? schedule.file) === spreadsheetId;
}

/** An hour after the last of the wards' cut-offs. */
function usualTime({ pulled: { states } }: City): string {
  const limits = states.flatMap(({ published }) => (published === null ? [] : [published.limit]));
  if (limits.length === 0) return USUAL;
  const minutes = Math.round((Math.max(...limits) % 1) * 1440) + 60;
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "16:50", "16h50", "16 giờ 50", "16 giờ", "17"; null for anything else. */
export function timeIn(text: string): string | null {
  const found = /^\s*(\d{1,2})\s*(?:(?:[:h.]|gi\S*)\s*(\d{2})?)?\s*$/iu.exec(text);
  if (found === null) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function write(ports: Ports, language: Language, schedule: Schedule | null): void {
  ports.lock.withLock(() =>
    applyOver(ports, null, (snapshot) => {
      const { lines, pulled } = readCity(snapshot)!;
      const cell = (
        row: 'dailyAt' | 'dailyOwner' | 'dailyFile' | 'dailyRan',
        value: string | number | null,
      ) => runCell(row, value);
      const { lastRan = null } = schedule ?? {};
      const writes: CellWrite[] = [
        cell('dailyAt', schedule?.time ?? null),
        cell('dailyOwner', schedule?.owner || null),
        cell('dailyFile', schedule?.file ?? null),
        cell('dailyRan', lastRan === null ? null : serialOfInstant(lastRan)),
      ];
      const compiled = compile({ tabs: cityTabs(lines, pulled.indicators, language), names: [] }, snapshot, {
        editor: ports.userEmail(),
        reset: [],
        drop: [],
        order: CITY_TABS,
        referred: [],
        fills: [],
        writes,
      });
      return { compiled, result: null };
    }),
  );
}

/** "16:50 12/6/2023" */
function moment(at: Instant): string {
  return `${timeAt(at).replace('.', ':')} ${formatDay(dayAt(at))}`;
}
