/**
 * The answers of "Thiết lập" as a campaign file without units; the inverse of `tabs/settings-values.ts`. Only what the
 * cells alone can show is checked here; `parseCampaign` looks at what the parts say together.
 */
import {
  type Fill,
  findKey,
  itemsOf,
  type Json,
  type KeyedName,
  newKey,
  reportMissing,
  reportUnknown,
} from './answers';
import { indicatorsOf } from './indicator-json';
import type { Answer, SettingsForm } from './settings-form';
import { sameWord } from './words';

export interface SettingsJson {
  json: Json;
  levels: string[];
  area: string;
  fills: Fill[];
}

export function settingsJson(form: SettingsForm): SettingsJson {
  const fills: Fill[] = [];
  const answer = (id: string, path: string = id) => form.answer(id, path) ?? undefined;
  const required = (id: string, path: string = id) => {
    const value = form.answer(id, path);
    if (value === null) reportMissing(form, id);
    return value ?? undefined;
  };
  const levels = levelsOf(form);
  const area = required('area');
  const phases = phasesOf(form, fills);
  const indicators = indicatorsOf(form, fills, phases.names);
  const json: Json = {
    name: required('name'),
    area,
    issuer: answer('issuer'),
    parentIssuer: answer('parentIssuer'),
    document: {
      number: form.answer('documentNumber', 'document.number'),
      date: form.answer('documentDate', 'document.date'),
    },
    levels,
    period: { first: required('first', 'period.first'), last: required('last', 'period.last') },
    statedDays: answer('statedDays'),
    calendar: {
      weekday: answer('weekday', 'calendar.weekday'),
      saturday: answer('saturday', 'calendar.saturday'),
      sunday: answer('sunday', 'calendar.sunday'),
      days: namedDays(form),
      rampUp: rampUp(form),
    },
    phases: phases.json,
    indicators: indicators.json,
    jointTarget: jointTarget(form, indicators.names),
    organisations: itemsOf(form, 'organisation', 'organisations', (read, required) => ({
      name: required('name'),
      members: read('members'),
      registered: read('registered'),
    })),
    cutOffs: cutOffs(form, levels),
    entry: {
      who: answer('entry.who', 'entry.who'),
      closesItself: form.answer('entry.closesItself', 'entry.closesItself') === 'yes',
      reasons: filledAnswers(form, 'entry.reasons', 'entry.reasons'),
    },
    reports: {
      weekStart: answer('report.weekStart', 'reports.weekStart'),
      rankedBy: answer('report.rankedBy', 'reports.rankedBy'),
      rewardFrom: answer('report.rewardFrom', 'reports.rewardFrom'),
      onTimeFrom: answer('report.onTimeFrom', 'reports.onTimeFrom'),
      remindBelow: answer('report.remindBelow', 'reports.remindBelow'),
      smallBelow: answer('report.smallBelow', 'reports.smallBelow'),
    },
    pauses: pauses(form),
    eveningWork: form.answer('eveningWork', 'eveningWork') === 'yes',
    rounds: rounds(form),
    milestones: milestones(form, indicators.names),
    outreach: itemsOf(form, 'outreach', 'outreach', (read, required) => ({
      unit: required('unit'),
      day: required('day'),
      note: read('note'),
    })),
    thresholds: {
      ahead: answer('ahead', 'thresholds.ahead'),
      behind: answer('behind', 'thresholds.behind'),
      farBehind: answer('farBehind', 'thresholds.farBehind'),
    },
    invented: itemsOf(form, 'invented', 'invented', (_, required) => required('text')),
  };
  const thresholds = form.spot('ahead');
  if (thresholds !== null) form.reader.place('thresholds', thresholds);
  const period = form.spot('last');
  if (period !== null) form.reader.place('period', period);
  return { json, levels, area: String(area ?? ''), fills };
}

function levelsOf(form: SettingsForm): string[] {
  const levels = wideAnswers(form, 'levels', 'levels').map(String);
  const spot = form.spot('levels');
  if (levels.length < 2 && spot !== null) form.report('FORM_LEVELS', 'error', spot);
  return levels;
}

function rampUp(form: SettingsForm): Answer[] {
  return wideAnswers(form, 'rampUp', 'calendar.rampUp');
}

/** A row with one answer a column; a blank between two answers is reported, since it would shift the rest. */
function wideAnswers(form: SettingsForm, id: string, path: string): Answer[] {
  const spots = form.slots.map((_, slot) => form.spot(id, slot));
  let last = -1;
  spots.forEach((spot, i) => {
    if (spot !== null && !form.reader.isBlank(spot)) last = i;
  });
  if (spots[0]) form.reader.place(path, spots[0]);
  return spots.slice(0, last + 1).flatMap((spot, slot) => {
    const value = form.answer(id, `${path}.${slot}`, slot);
    if (value !== null) return [value];
    if (spot !== null && form.reader.isBlank(spot)) reportMissing(form, id, slot);
    return [];
  });
}

/** A row with one answer a column whose places mean nothing: blanks between are skipped. */
function filledAnswers(form: SettingsForm, id: string, path: string): Answer[] {
  const found: Answer[] = [];
  form.slots.forEach((_, slot) => {
    const value = form.answer(id, `${path}.${found.length}`, slot);
    if (value !== null) found.push(value);
  });
  return found;
}

/** Without a last day a unit does not start again. A reason is wanted, for whoever reads the figures later. */
function pauses(form: SettingsForm): Json[] {
  return itemsOf(form, 'pause', 'pauses', (read, required, row, index) => {
    placePeriod(form, 'pause', row, `pauses.${index}`);
    const reason = read('reason');
    if (reason === null)
      form.report('FORM_INCOMPLETE', 'warning', form.itemSpot('pause', row, 'reason'), {
        label: form.labelOf('pause.reason'),
      });
    return {
      unit: required('unit'),
      first: required('first'),
      last: read('last'),
      reason: reason ?? '',
    };
  });
}

function namedDays(form: SettingsForm): Json[] {
  return itemsOf(form, 'day', 'calendar.days', (read, required) => ({
    day: required('day'),
    weight: required('weight'),
    note: read('note'),
  }));
}

function cutOffs(form: SettingsForm, levels: readonly string[]): Json[] {
  return itemsOf(form, 'cutOff', 'cutOffs', (read, required, row) => {
    const name = required('level');
    const level = name === null ? 0 : levels.findIndex((one) => sameWord(one, String(name)));
    if (level < 0)
      form.report('FORM_LEVEL_UNKNOWN', 'error', form.itemSpot('cutOff', row, 'level'), {
        value: String(name),
        choices: [...levels],
      });
    return {
      level: Math.max(0, level),
      time: required('time'),
      dayOffset: read('dayOffset') === 'nextDay' ? 1 : 0,
    };
  });
}

/** Phases with their keys; a blank key is made and filled in. */
function phasesOf(form: SettingsForm, fills: Fill[]): { json: Json[]; names: KeyedName[] } {
  const names: KeyedName[] = [];
  const rows = form.items('phase');
  const taken = new Set(rows.map((row) => form.itemAnswer('phase', row, 'key', null)));
  const json = itemsOf(form, 'phase', 'phases', (read, required, row, index): Json => {
    const spot = form.itemSpot('phase', row, 'key');
    const key = String(read('key') ?? newKey('phase', taken, spot, fills));
    const name = required('name');
    names.push({ key, name: String(name ?? '') });
    for (const field of ['name', 'first', 'last', 'statedDays']) {
      const at = form.itemSpot('phase', row, field);
      const inside = field === 'first' || field === 'last' ? `period.${field}` : field;
      if (at !== null) form.reader.place(`phases.${key}.${inside}`, at);
    }
    const at = form.itemSpot('phase', row, 'name');
    if (at !== null) form.reader.place(`phases.${key}`, at);
    placePeriod(form, 'phase', row, `phases.${key}`);
    return {
      key,
      name,
      period: {
        first: required('first', `${index}.period.first`),
        last: required('last', `${index}.period.last`),
      },
      statedDays: read('statedDays'),
    };
  });
  return { json, names };
}

function jointTarget(form: SettingsForm, indicators: readonly KeyedName[]): Json | null {
  const value = form.answer('joint.value', 'jointTarget.value');
  const spot = form.spot('joint.value');
  if (spot !== null) form.reader.place('jointTarget', spot);
  const keys = keysOf(form, 'joint.indicators', 'jointTarget.indicators', indicators);
  const deadline = deadlineOf(form, 'joint', 'jointTarget.deadline');
  if (value !== null) return { value, indicators: keys, deadline };
  if (keys.length > 0 || deadline !== null) reportMissing(form, 'joint.value');
  return null;
}

function keysOf(form: SettingsForm, id: string, path: string, known: readonly KeyedName[]): string[] {
  const text = form.answer(id, path);
  return text === null ? [] : resolveKeys(form, String(text), form.spot(id)!, known);
}

/** "level1; level2" or names; commas separate too, unless a name holds them. */
function resolveKeys(
  form: SettingsForm,
  text: string,
  spot: { row: number; column: number },
  known: readonly KeyedName[],
): string[] {
  const parts = text
    .split(';')
    .flatMap((part) => (findKey(part, known) === null ? part.split(',') : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap((part) => {
    const key = findKey(part, known);
    if (key === null) reportUnknown(form, spot, part, known);
    return key === null ? [] : [key];
  });
}

/** A day alone means "by"; wording alone says nothing yet. */
function deadlineOf(form: SettingsForm, prefix: string, path: string): Json | null {
  const kind = form.answer(`${prefix}.deadlineKind`, `${path}.kind`);
  const day = form.answer(`${prefix}.deadline`, `${path}.day`);
  const spot = form.spot(`${prefix}.deadline`);
  if (spot !== null) form.reader.place(path, spot);
  if (day !== null) return { kind: kind ?? 'by', day };
  if (kind !== null)
    form.report('FORM_INCOMPLETE', 'warning', spot, { label: form.labelOf(`${prefix}.deadline`) });
  return null;
}

function rounds(form: SettingsForm): Json[] {
  return itemsOf(form, 'round', 'rounds', (read, required, row, index) => {
    placePeriod(form, 'round', row, `rounds.${index}`);
    return {
      name: required('name'),
      period: { first: required('first', 'period.first'), last: required('last', 'period.last') },
      due: { kind: read('deadlineKind', 'due.kind') ?? 'by', day: required('deadline', 'due') },
      cumulative: read('cumulative') === 'yes',
    };
  });
}

/** Two days that do not fit together are shown at the last. */
function placePeriod(
  form: SettingsForm,
  section: 'phase' | 'round' | 'pause',
  row: number,
  path: string,
): void {
  const spot = form.itemSpot(section, row, 'last');
  if (spot !== null) form.reader.place(`${path}.period`, spot);
}

function milestones(form: SettingsForm, indicators: readonly KeyedName[]): Json[] {
  return itemsOf(form, 'milestone', 'milestones', (read, required, row) => {
    const keys = read('indicators');
    return {
      name: required('name'),
      kind: read('kind') ?? 'target',
      deadline: {
        kind: read('deadlineKind', 'deadline.kind') ?? 'by',
        day: required('deadline', 'deadline'),
      },
      indicators:
        keys === null
          ? []
          : resolveKeys(form, String(keys), form.itemSpot('milestone', row, 'indicators')!, indicators),
    };
  });
}
