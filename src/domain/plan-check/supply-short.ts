/** Only what is approved and waiting can be activated; more needs new dossiers first. */
import type { Campaign, CountIndicator } from '../campaign';
import { type Finding, finding } from '../finding';

export function supplyShort({ indicators }: Campaign): Finding[] {
  return indicators.flatMap((indicator) => {
    if (indicator.kind === 'rate') return [];
    const waiting = waitingOf(indicator);
    const needed = neededOf(indicator);
    if (waiting === null || needed === null || needed <= waiting) return [];
    const path = `indicators.${indicator.key}.${indicator.supply === null ? 'baseline.dossiers' : 'supply'}`;
    return [finding('PLAN_SUPPLY_SHORT', 'ask', path, { waiting, needed, short: needed - waiting })];
  });
}

function waitingOf({ supply, baseline }: CountIndicator): number | null {
  if (supply !== null || baseline === null || baseline.dossiers === null) return supply;
  return Math.max(0, baseline.dossiers - baseline.value);
}

/** New ones to be activated, read as favourably as the plan allows: in all, or in the first phase. */
function neededOf({ target, phaseTargets, baseline }: CountIndicator): number | null {
  if (target?.kind === 'total') return target.value;
  const [first] = phaseTargets;
  if (first?.target.kind !== 'total') return null;
  return first.mode === 'additional' ? first.target.value : first.target.value - (baseline?.value ?? 0);
}
