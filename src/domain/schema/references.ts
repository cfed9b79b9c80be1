/** Keys used once where they are defined, and defined where they are used. */
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';

export function checkReferences(campaign: Campaign): Finding[] {
  const { indicators, phases, calendar, jointTarget, milestones, units } = campaign;
  const keys = indicators.map(({ key }) => key);
  const counts = indicators.flatMap((one) => (one.kind === 'count' ? [one] : []));
  const countKeys = counts.map(({ key }) => key);
  const phaseKeys = phases.map(({ key }) => key);
  const days = calendar.days.map(({ day }) => day);
  return [
    ...repeated('indicators', keys),
    ...repeated('phases', phaseKeys),
    ...repeated('calendar.days', days),
    ...unknown('jointTarget.indicators', jointTarget?.indicators ?? [], countKeys),
    ...counts.flatMap(({ key, phaseTargets }) => {
      const used = phaseTargets.map(({ phase }) => phase);
      const path = `indicators.${key}.phaseTargets`;
      return [...repeated(path, used), ...unknown(path, used, phaseKeys)];
    }),
    ...milestones.flatMap((milestone, i) =>
      unknown(`milestones.${i}.indicators`, milestone.indicators, keys),
    ),
    ...units.flatMap(({ code, quota }) => unknown(`units.${code}.quota`, Object.keys(quota), countKeys)),
  ];
}

function repeated(field: string, keys: readonly string[]): Finding[] {
  const twice = new Set(keys.filter((key, i) => keys.indexOf(key) < i));
  return [...twice].map((key) => finding('SCHEMA_DUPLICATE_KEY', 'error', `${field}.${key}`, { field, key }));
}

function unknown(field: string, used: readonly string[], known: readonly string[]): Finding[] {
  return used
    .filter((value) => !known.includes(value))
    .map((value) => finding('SCHEMA_UNKNOWN_REFERENCE', 'error', field, { field, value, known }));
}
