/** Targets of single phases. */
import type { Shell } from '../../panel';
import { words } from '../../words';
import { Items } from '../items';
import { lineChoice, lineText, listField } from '../list-fields';
import { type Known, optionsOf } from './known';

const PART = { indicator: 0, phase: 1, kind: 2, amount: 3, mode: 4 } as const;

export const phaseTargets = new Items('phaseTarget', {
  [PART.phase]: 'text',
  [PART.amount]: (raw) => (raw[PART.kind] === 'percent' ? 'percent' : 'whole'),
});

/** Nothing where the plan has no phases. */
export function phaseTargetsField(
  shell: Shell,
  counts: readonly Known[],
  phases: readonly Known[],
  strict: boolean,
): HTMLElement[] {
  const { targets: w } = words().setUp;
  if (phases.length === 0 && phaseTargets.items.length === 0) return [];
  const known = (at: number, field: number, label: string, all: readonly Known[]) => {
    const { options, chosen } = optionsOf(all, String(phaseTargets.items[at]!.raw[field] ?? ''));
    return lineChoice(shell, phaseTargets, at, field, label, options, chosen);
  };
  return [
    listField(shell, phaseTargets, {
      title: w.phaseTargets,
      name: w.phaseTarget,
      add: w.addPhaseTarget,
      begin: () => [counts[0]?.value ?? null, phases[0]?.value ?? null, 'total', null, 'additional'],
      line: (at) => {
        const kind = String(phaseTargets.items[at]!.raw[PART.kind] ?? 'total') as keyof typeof w.kinds;
        return [
          ...(counts.length < 2 ? [] : [known(at, PART.indicator, w.of, counts)]),
          known(at, PART.phase, w.inPhase, phases),
          lineChoice(shell, phaseTargets, at, PART.kind, w.kind, { ...w.kinds, total: w.phaseTotal }, kind),
          lineText(phaseTargets, at, PART.amount, w[kind], strict),
          lineChoice(
            shell,
            phaseTargets,
            at,
            PART.mode,
            w.mode,
            w.modes,
            String(phaseTargets.items[at]!.raw[PART.mode] ?? 'unstated'),
          ),
        ];
      },
    }),
  ];
}
