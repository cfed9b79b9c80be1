/** Where each thing that a plan's text offers goes in the forms. Fields are paths of docs/campaign-file.md. */
import { formatDay } from '../../messages/format';
import type { PlanOffer } from '../../workbook/decode/plan-text';
import type { Raw } from '../../workbook/tabs/settings-values';
import type { StepKey } from '../set-up/view';
import type { Cell, Place } from './places';

/** Fields that are one answer of a row: the step that asks for it, the row, the word for it. */
const ROWS = {
  name: ['plan', 'name', 'name'],
  area: ['plan', 'area', 'area'],
  issuer: ['plan', 'issuer', 'issuer'],
  parentIssuer: ['plan', 'parentIssuer', 'parentIssuer'],
  'document.number': ['plan', 'documentNumber', 'documentNumber'],
  'document.date': ['plan', 'documentDate', 'documentDate'],
  statedDays: ['plan', 'statedDays', 'statedDays'],
  'jointTarget.value': ['targets', 'joint.value', 'joint'],
  'calendar.saturday': ['calendar', 'saturday', 'saturday'],
  'calendar.sunday': ['calendar', 'sunday', 'sunday'],
  eveningWork: ['reporting', 'eveningWork', 'eveningWork'],
  'reports.weekStart': ['reporting', 'report.weekStart', 'weekStart'],
  'reports.rankedBy': ['reporting', 'report.rankedBy', 'rankedBy'],
} as const satisfies Record<string, readonly [StepKey, string, string]>;

/** Fields of an indicator that are one answer in its column, and the word for it. */
const OF_INDICATOR = {
  name: 'name',
  unit: 'unit',
  statedDaily: 'statedDaily',
  statedDays: 'statedDays',
  eligible: 'eligible',
  supply: 'supply',
  excludeHolders: 'excludeHolders',
  'baseline.value': 'baseline',
  'baseline.asOf': 'baselineDay',
  'baseline.statedPercent': 'baselinePercent',
  'baseline.dossiers': 'dossiers',
} as const;

/** What a card is about; the panel has a word for each. */
export type Label =
  | (typeof ROWS)[keyof typeof ROWS][2]
  | (typeof OF_INDICATOR)[keyof typeof OF_INDICATOR]
  | ('period' | 'levels' | 'jointDeadline' | 'target' | 'deadline' | 'indPeriod' | 'rate' | 'phase')
  | ('phaseTarget' | 'cutOff' | 'round' | 'milestone' | 'outreach' | 'unitLine' | 'teams')
  /** What the forms have no place for. */
  | ('unitCount' | 'members' | 'ownShare' | 'perMember' | 'part' | 'quota' | 'jointDaily' | 'other');

export interface Aim {
  step: StepKey;
  label: Label;
  /** Of the indicator, from 0. */
  number: number | null;
  /** Shown one after the other, but for what the forms call something else. */
  places: Place[];
}

const row = (id: string, slot: number, ...values: Cell[]): Place => ({ to: 'row', id, slot, values });
const item = (list: Item['list'], same: number[], ...values: Cell[]): Place => ({
  to: 'item',
  list,
  values,
  same,
});
type Item = Extract<Place, { to: 'item' }>;

/** Null for what the forms have no place for. Phases and units are put together elsewhere. */
export function aimOf(offer: PlanOffer, levels: readonly string[]): Aim | null {
  const { field } = offer;
  const aim = (step: StepKey, label: Label, ...places: Place[]): Aim => ({
    step,
    label,
    number: null,
    places,
  });
  const known = ROWS[field as keyof typeof ROWS];
  if (known !== undefined) return aim(known[0], known[2], row(known[1], 0, offer.value as Raw));
  const indicator = /^indicators\[(\d+)\]\.(.+)$/.exec(field);
  if (indicator !== null) return indicatorAim(offer, Number(indicator[1]), indicator[2]!);
  switch (offer.what) {
    case 'period': {
      const { first, last } = offer.value;
      return field === 'period' ? aim('plan', 'period', row('first', 0, first), row('last', 0, last)) : null;
    }
    case 'texts':
      return aim('plan', 'levels', { to: 'row', id: 'levels', slot: 0, values: offer.value, whole: true });
    case 'deadline': {
      const { kind, day } = offer.value;
      const places = [row('joint.deadlineKind', 0, kind), row('joint.deadline', 0, day)];
      return field === 'jointTarget.deadline' ? aim('targets', 'jointDeadline', ...places) : null;
    }
    case 'cutOff': {
      const { level, time, dayOffset } = offer.value;
      if (level === null || time === null) return null;
      const who = { level, name: levels[level] ?? '' };
      return aim(
        'reporting',
        'cutOff',
        item('cutOff', [0], who, time, dayOffset === 0 ? 'sameDay' : 'nextDay'),
      );
    }
    case 'round': {
      const { name, period, due, cumulative } = offer.value;
      // Whatever stands in a list must be called something.
      const title = name || `${formatDay(period.first)} – ${formatDay(period.last)}`;
      const cells = [title, period.first, period.last, due.kind, due.day, cumulative];
      return aim('reporting', 'round', item('round', [1, 2], ...cells));
    }
    case 'milestone': {
      const { name, kind, deadline } = offer.value;
      return aim(
        'reporting',
        'milestone',
        item('milestone', [1, 3], name || formatDay(deadline.day), kind, deadline.kind, deadline.day),
      );
    }
    case 'visit': {
      const { unit, day } = offer.value;
      return aim('calendar', 'outreach', item('outreach', [0, 1], unit, day));
    }
    default:
      return null;
  }
}

function indicatorAim(offer: PlanOffer, slot: number, field: string): Aim | null {
  const aim = (label: Label, ...places: Place[]): Aim => ({ step: 'targets', label, number: slot, places });
  const at = (id: string, value: Cell) => row(`ind.${id}`, slot, value);
  const id = OF_INDICATOR[field as keyof typeof OF_INDICATOR];
  if (id !== undefined) return aim(id, at(id, offer.value as Raw));
  const phase = /^phaseTargets\[(\d+)\]\.target$/.exec(field)?.[1];
  switch (offer.what) {
    case 'target': {
      const [kind, amount] = targetCells(offer.value);
      if (field === 'target') return aim('target', at('targetKind', kind), at('target', amount));
      const refs = [{ indicator: slot }, { phase: Number(phase) }];
      return aim('phaseTarget', item('phaseTarget', [0, 1], ...refs, kind, amount, 'unstated'));
    }
    case 'deadline': {
      const { kind, day } = offer.value;
      return aim('deadline', at('deadlineKind', kind), at('deadline', day));
    }
    case 'period':
      return aim('indPeriod', at('first', offer.value.first), at('last', offer.value.last));
    case 'share': {
      const number = Number(/\d+/.exec(field)?.[0] ?? 0) + 1;
      const { label, percent } = offer.value;
      // Where none is named, it binds the whole area.
      const where = label === '' ? { level: 0, name: '' } : label;
      return aim('rate', at(`rateLabel${number}`, where), at(`ratePercent${number}`, percent));
    }
    default:
      return null;
  }
}

function targetCells(target: Extract<PlanOffer, { what: 'target' }>['value']): [string, number] {
  const kind = target.kind === 'per-day' ? 'perDay' : target.kind;
  return [kind, target.kind === 'percent' ? target.percent : target.value];
}
