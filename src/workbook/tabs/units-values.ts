/** The units of a campaign as lines of "Danh sách tổ"; the decoder is the inverse. */
import type { Campaign, Unit } from '../../domain/campaign';
import { type Day, daysBetween } from '../../domain/day';
import { levelOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import type { UnitLine } from '../form-answers';
import { choiceWord } from './form-look';
import { FIELDS_AFTER, FIELDS_BEFORE, type UnitField } from './units-form';

export function linesOf(campaign: Campaign, language: Language): UnitLine[] {
  const byCode = unitsByCode(campaign);
  const cell = (unit: Unit, id: UnitField['id']): string | number | null => {
    if (id === 'level') return campaign.levels[levelOf(unit, byCode)] ?? null;
    if (id === 'teams') return null;
    if (id === 'workDays') return daysText(unit.workDays, language);
    return unit[id];
  };
  return campaign.units.map((unit) => ({
    cells: Object.fromEntries([...FIELDS_BEFORE, ...FIELDS_AFTER].map(({ id }) => [id, cell(unit, id)])),
    quota: unit.quota,
  }));
}

/** "29/11/2022; 01/12/2022–05/12/2022": runs of three days and more are written as from–to. */
export function daysText(days: readonly Day[] | null, language: Language): string | null {
  if (days === null) return null;
  if (days.length === 0) return choiceWord(language, 'workDays', 'none');
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    if (run !== undefined && daysBetween(run[run.length - 1]!, day) === 1) run.push(day);
    else runs.push([day]);
  }
  const texts = runs.map((run) =>
    run.length > 2 ? [`${plainDay(run[0]!)}–${plainDay(run[run.length - 1]!)}`] : run.map(plainDay),
  );
  return texts.map((parts) => parts.join('; ')).join('; ');
}

/** "01/12/2022", as people type it. */
function plainDay(day: Day): string {
  return day.split('-').reverse().join('/');
}
