/**
 * What "Thiết lập" asks, in order: the most needed first. Both sides use this list: the tab draws it, the decoder
 * reads by it. Rows are known by the keys in the hidden column, answers stand in the columns v1, v2, …
 */
import type { tabs } from '../../messages/vi/tabs';

export type FieldWord = keyof (typeof tabs)['forms']['fields'];
export type SectionWord = keyof (typeof tabs)['forms']['sections'];
export type ChoiceName =
  | 'yesNo'
  | 'kind'
  | 'targetKind'
  | 'deadline'
  | 'mode'
  | 'milestone'
  | 'dayOffset'
  | 'whoTypes'
  | 'weekday'
  | 'rankedBy';

/** How an answer is written and read. `amount` is whole, or a percentage where the target is one. */
export type Kind =
  | ChoiceName
  | 'text'
  | 'day'
  | 'whole'
  | 'decimal'
  | 'percent'
  | 'amount'
  | 'time'
  | 'keys'
  | 'level';

export interface Field {
  /** Row key, or the field's name in a list. */
  id: string;
  word: FieldWord;
  kind: Kind;
  /** Number in a repeated label. */
  number?: number;
}

/** `since`: forms made before this layout of the form lack the section; its answers are then the usual ones. */
export type Section = { id: SectionWord; since?: 2 } & (
  | { shape: 'rows'; fields: (Field & { wide?: boolean })[] }
  /** One column an indicator. */
  | { shape: 'slots'; fields: Field[] }
  /** One row an item: row keys are the section's id and a number. */
  | { shape: 'list'; fields: Field[]; least: number }
);

/** Columns for answers: as many as the widest row needs. */
export const LEAST_SLOTS = 6;
export const LEAST_RATES = 5;
export const slotKey = (index: number): string => `v${index + 1}`;
export const sectionKey = (id: SectionWord): string => `section.${id}`;
export const listHeadKey = (id: SectionWord): string => `${id}.head`;
export const itemKey = (id: SectionWord, index: number): string => `${id}.${index + 1}`;

const field = (id: string, kind: Kind, word = id as FieldWord, number?: number): Field =>
  number === undefined ? { id, kind, word } : { id, kind, word, number };
const wide = (id: string, kind: Kind, word = id as FieldWord): Field & { wide: boolean } => ({
  ...field(id, kind, word),
  wide: true,
});

/** @param rates how many targets a rate may have */
export function settingsSections(rates: number): Section[] {
  return [
    {
      id: 'main',
      shape: 'rows',
      fields: [
        field('name', 'text'),
        field('area', 'text'),
        field('issuer', 'text'),
        field('first', 'day'),
        field('last', 'day'),
        wide('levels', 'text'),
      ],
    },
    {
      id: 'ind',
      shape: 'slots',
      fields: [
        field('ind.name', 'text', 'indName'),
        field('ind.kind', 'kind', 'kind'),
        field('ind.unit', 'text', 'unit'),
        field('ind.targetKind', 'targetKind', 'targetKind'),
        field('ind.target', 'amount', 'target'),
        field('ind.deadlineKind', 'deadline', 'deadlineKind'),
        field('ind.deadline', 'day', 'deadline'),
      ],
    },
    {
      id: 'calendar',
      shape: 'rows',
      fields: [
        field('weekday', 'decimal'),
        field('saturday', 'decimal'),
        field('sunday', 'decimal'),
        field('eveningWork', 'yesNo'),
        wide('rampUp', 'decimal'),
      ],
    },
    {
      id: 'day',
      shape: 'list',
      least: 4,
      fields: [field('day', 'day'), field('weight', 'decimal'), field('note', 'text')],
    },
    {
      id: 'cutOff',
      shape: 'list',
      least: 3,
      fields: [field('level', 'level'), field('time', 'time'), field('dayOffset', 'dayOffset')],
    },
    {
      id: 'entry',
      shape: 'rows',
      since: 2,
      fields: [
        field('entry.who', 'whoTypes', 'whoTypes'),
        field('entry.closesItself', 'yesNo', 'closesItself'),
        wide('entry.reasons', 'text', 'reasons'),
      ],
    },
    {
      id: 'pause',
      shape: 'list',
      since: 2,
      least: 3,
      fields: [
        field('unit', 'text', 'outreachUnit'),
        field('first', 'day'),
        field('last', 'day'),
        field('reason', 'text'),
      ],
    },
    {
      id: 'threshold',
      shape: 'rows',
      fields: [field('ahead', 'decimal'), field('behind', 'decimal'), field('farBehind', 'decimal')],
    },
    {
      id: 'report',
      shape: 'rows',
      since: 2,
      fields: [
        field('report.weekStart', 'weekday', 'weekStart'),
        field('report.rankedBy', 'rankedBy', 'rankedBy'),
        field('report.rewardFrom', 'decimal', 'rewardFrom'),
        field('report.onTimeFrom', 'percent', 'onTimeFrom'),
        field('report.remindBelow', 'decimal', 'remindBelow'),
        field('report.smallBelow', 'whole', 'smallBelow'),
      ],
    },
    {
      id: 'indMore',
      shape: 'slots',
      fields: [
        field('ind.key', 'text', 'key'),
        field('ind.eligible', 'whole', 'eligible'),
        field('ind.excludeHolders', 'yesNo', 'excludeHolders'),
        field('ind.baseline', 'whole', 'baseline'),
        field('ind.baselineDay', 'day', 'baselineDay'),
        field('ind.baselinePercent', 'percent', 'baselinePercent'),
        field('ind.dossiers', 'whole', 'dossiers'),
        field('ind.supply', 'whole', 'supply'),
        field('ind.statedDaily', 'whole', 'statedDaily'),
        field('ind.first', 'day', 'first'),
        field('ind.last', 'day', 'last'),
        field('ind.statedDays', 'whole', 'statedDays'),
        field('ind.numerator', 'text', 'numerator'),
        field('ind.denominator', 'text', 'denominator'),
        ...Array.from({ length: rates }, (_, i) => [
          field(`ind.rateLabel${i + 1}`, 'text', 'rateLabel', i + 1),
          field(`ind.ratePercent${i + 1}`, 'percent', 'ratePercent', i + 1),
        ]).reduce((all, pair) => all.concat(pair), []),
      ],
    },
    {
      id: 'phase',
      shape: 'list',
      least: 3,
      fields: [
        field('name', 'text', 'itemName'),
        field('first', 'day'),
        field('last', 'day'),
        field('statedDays', 'whole'),
        field('key', 'text'),
      ],
    },
    {
      id: 'phaseTarget',
      shape: 'list',
      least: 3,
      fields: [
        field('indicator', 'text'),
        field('phase', 'text'),
        field('targetKind', 'targetKind'),
        field('target', 'amount'),
        field('mode', 'mode'),
        field('measure', 'text'),
      ],
    },
    {
      id: 'joint',
      shape: 'rows',
      fields: [
        field('joint.value', 'whole', 'jointValue'),
        field('joint.indicators', 'keys', 'jointIndicators'),
        field('joint.deadlineKind', 'deadline', 'deadlineKind'),
        field('joint.deadline', 'day', 'deadline'),
      ],
    },
    {
      id: 'round',
      shape: 'list',
      least: 4,
      fields: [
        field('name', 'text', 'itemName'),
        field('first', 'day'),
        field('last', 'day'),
        field('deadlineKind', 'deadline'),
        field('deadline', 'day'),
        field('cumulative', 'yesNo'),
      ],
    },
    {
      id: 'milestone',
      shape: 'list',
      least: 4,
      fields: [
        field('name', 'text', 'itemName'),
        field('kind', 'milestone', 'milestoneKind'),
        field('deadlineKind', 'deadline'),
        field('deadline', 'day'),
        field('indicators', 'keys'),
      ],
    },
    {
      id: 'outreach',
      shape: 'list',
      least: 4,
      fields: [field('unit', 'text', 'outreachUnit'), field('day', 'day'), field('note', 'text')],
    },
    {
      id: 'organisation',
      shape: 'list',
      least: 4,
      fields: [field('name', 'text', 'itemName'), field('members', 'whole'), field('registered', 'whole')],
    },
    {
      id: 'paper',
      shape: 'rows',
      fields: [
        field('parentIssuer', 'text'),
        field('documentNumber', 'text'),
        field('documentDate', 'day'),
        field('statedDays', 'whole'),
      ],
    },
    { id: 'invented', shape: 'list', least: 3, fields: [field('text', 'text')] },
  ];
}
