/** A phase that counts something else than the indicator: "issued" after "activated". */
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';
import { phaseName } from './phase-mode';

export function measureChange(campaign: Campaign): Finding[] {
  return campaign.indicators.flatMap((indicator) =>
    indicator.kind === 'rate'
      ? []
      : indicator.phaseTargets.flatMap(({ phase, measure }) => {
          if (measure === null || measure === indicator.name) return [];
          const path = `indicators.${indicator.key}.phaseTargets.${phase}`;
          const figures = { phase: phaseName(campaign, phase), measure, name: indicator.name };
          return [finding('PLAN_MEASURE_CHANGE', 'ask', path, figures)];
        }),
  );
}
