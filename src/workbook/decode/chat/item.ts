/** What a line names, piece by piece. */
import type { CountIndicator, Unit } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';

export type Item =
  | { kind: 'team'; units: Unit[] }
  /** "SG1-4": each of them; `isEach` when the line gives all of them one number. */
  | { kind: 'teams'; units: Unit[]; isEach: boolean }
  /** "Tổ 3": of which group is not said here. */
  | { kind: 'number'; number: number }
  /** "Tổ 1-4 đều": each of these numbers. */
  | { kind: 'numbers'; from: number; to: number }
  /** "Mỗi tổ". */
  | { kind: 'everyTeam'; text: string }
  /** "Đều": one number for each of those named. */
  | { kind: 'each'; text: string }
  /** "Tổ em": some team. */
  | { kind: 'someTeam' }
  /** "Thôn …", and no name we know. */
  | { kind: 'someGroup' }
  | { kind: 'group'; units: Unit[] }
  | { kind: 'indicator'; indicator: CountIndicator }
  | { kind: 'value'; value: number }
  | { kind: 'day'; day: Day | null }
  | { kind: 'today' }
  | { kind: 'yesterday' }
  | { kind: 'total' }
  | { kind: 'sum' }
  /** Of the closed vocabulary. */
  | { kind: 'polite' | 'topic' | 'person' | 'leader' | 'doing' | 'hour' }
  /** `only`: that of these indicators, by key, and of no other. */
  | { kind: 'counted'; only?: { text: string; keys: ReadonlySet<string> } }
  /** Something that may turn the meaning of the line round. */
  | { kind: 'unclear'; text: string };

export interface Step {
  length: number;
  item: Item | null;
}

/** They name nothing. */
export const WORDS: ReadonlySet<Item['kind']> = new Set([
  'polite',
  'topic',
  'person',
  'leader',
  'doing',
  'counted',
  'hour',
]);
