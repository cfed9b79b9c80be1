/** What a plan's text offers for the fields of a campaign, each with the sentence it stands in. */

import type { CutOff, Milestone, Period, ReportRound, ReportRules, Target } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import type { Ask } from './ask';
import type { Due } from './deadline';
import type { Sentence } from './sentences';

export interface UnitCount {
  /** "Thôn" */
  level: string;
  count: number;
}

/** A share of a body's own people: "100% cán bộ, công chức … mức độ 2". */
export interface OwnShare {
  who: string;
  percent: number;
  /** Of the account, where one is named. */
  level: number | null;
}

/** "Mỗi cán bộ … tối thiểu 10 người" */
export interface Each {
  who: string;
  atLeast: number;
}

type Body =
  | { what: 'text'; value: string }
  | { what: 'texts'; value: string[] }
  | { what: 'number'; value: number }
  | { what: 'percent'; value: number }
  | { what: 'flag'; value: boolean }
  | { what: 'day'; value: Day }
  | { what: 'period'; value: Period }
  | { what: 'target'; value: Target }
  | { what: 'deadline'; value: Due }
  | { what: 'weekday'; value: ReportRules['weekStart'] }
  | { what: 'source'; value: ReportRules['rankedBy'] }
  /** `level` null: not one of the levels; `time` null: the text gives no hour. */
  | {
      what: 'cutOff';
      value: Omit<CutOff, 'level' | 'time'> & { level: number | null; time: string | null; who: string };
    }
  | { what: 'round'; value: Omit<ReportRound, 'due'> & { due: Due } }
  | { what: 'milestone'; value: Omit<Milestone, 'deadline' | 'indicators'> & { deadline: Due } }
  | { what: 'count'; value: UnitCount }
  | { what: 'share'; value: { label: string; percent: number } }
  | { what: 'part'; value: { label: string; value: number } }
  | { what: 'ownShare'; value: OwnShare }
  | { what: 'each'; value: Each }
  | { what: 'quota'; value: { unit: string; indicator: number | null; column: string; value: number } }
  | { what: 'visit'; value: { unit: string; day: Day } };

export type PlanOffer = Body & {
  /**
   * Path in the campaign file (docs/campaign-file.md); lists by position. Several offers may share one. Told beside it,
   * for the reader alone: `units.count.<level>`, `units.teams` (in each unit above), `units.members` (in each team),
   * `organisations.targets[i]`, `organisations.perMember`, `indicators[i].baseline.parts.…`, `jointTarget.statedDaily`.
   * A table with several columns of figures names them: `units[0].quota[Chỉ tiêu]`.
   */
  field: string;
  /** As it stands, in one line. */
  sentence: string;
  /** Where the sentence starts in the text that was given. */
  at: number;
  certainty: 'sure' | 'ask';
  /** Null when sure. */
  why: Ask | null;
};

/** The parts of an offer that a reader decides; the sentence brings the rest. */
export function offer(field: string, body: Body, from: Sentence, why: Ask | null = null): PlanOffer {
  return {
    field,
    ...body,
    sentence: from.text,
    at: from.at,
    certainty: why === null ? 'sure' : 'ask',
    why,
  };
}

/** An offer once, as sure as its surest source; a field with two values is asked about. */
export function settled(offers: readonly PlanOffer[]): PlanOffer[] {
  const byKey = new Map<string, PlanOffer>();
  const values = new Map<string, Set<string>>();
  for (const one of offers) {
    const value = JSON.stringify(one.value);
    values.set(one.field, (values.get(one.field) ?? new Set()).add(value));
    const key = `${one.field} ${value}`;
    const known = byKey.get(key);
    if (known === undefined || (known.certainty === 'ask' && one.certainty === 'sure')) byKey.set(key, one);
  }
  return [...byKey.values()].map((one) =>
    values.get(one.field)!.size > 1 ? { ...one, certainty: 'ask', why: one.why ?? 'CONFLICT' } : one,
  );
}
