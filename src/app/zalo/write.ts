/**
 * Numbers of messages into their cells, those a person has confirmed and no others: one read, one batch. A cell that is
 * no longer what the person saw is left alone and told of.
 */
import type { Actor } from '../../domain/closing';
import { receivedAt } from '../../domain/closing';
import type { Instant } from '../../domain/instant';
import { DayGridIndex, type Spot } from '../../domain/record/day-grid';
import type { Ledger, LogEntry } from '../../domain/record/ledger';
import type { Language } from '../../messages/shape';
import { actorOf } from '../keep-record';
import type { Ports } from '../ports';
import { type RunningWork, readRunning } from '../scene';
import type { View } from '../sidebar/open';
import { changeCells } from './change-cells';
import { type Entry, refusalOf, type Said, type Stands, sourceText, standsAt, weigh } from './entry';

export type Confirmed = Pick<Said, 'unit' | 'day' | 'indicator' | 'value' | 'at' | 'sender'> & {
  /** What stood there when the person confirmed. */
  stands: Stands;
};

export interface Written {
  at: Instant;
  written: (Spot & { value: number })[];
  /** Left alone: something else stands there by now, or nothing may be written any more. */
  held: Entry[];
  view: View;
}

/** @throws AppError those of `readRunning` and `applyOver` */
export function writeEntries(ports: Ports, language: Language, confirmed: readonly Confirmed[]): Written {
  const actor = actorOf(ports);
  const { result, view } = changeCells(ports, language, readRunning, (work) => {
    const isWritable = (one: Confirmed) =>
      refusalOf(work, one, actor.at) === null && standsAt(work, one) === one.stands;
    const fine = confirmed.filter(isWritable);
    const held = confirmed.filter((one) => !isWritable(one)).map((one) => ({ ...one, line: 0, text: '' }));
    const index = new DayGridIndex(work.daily.submissions);
    return {
      changes: fine.map(({ unit, day, indicator, value }) => {
        const spot = { unit, day, indicator };
        return { ...spot, before: index.at(spot) ?? null, after: value };
      }),
      log: fine.map((one) => logLine(work, one, actor)),
      timed: (ledger) => withTimes(work, ledger, fine, actor),
      result: {
        at: actor.at,
        written: fine.map(({ unit, day, indicator, value }) => ({ unit, day, indicator, value })),
        held: weigh(work, held, actor.at),
      },
    };
  });
  return { ...result, view };
}

function logLine(work: RunningWork, one: Confirmed, { at, by }: Actor): LogEntry {
  const { unit, day, indicator, value, stands, sender } = one;
  const made = { at, who: by, act: 'chat' as const, reason: sourceText(work, sender) };
  return { ...made, unit, day, indicator, before: stands, after: value };
}

/**
 * When the message was written counts as the time of the report, where none is noted yet: lateness goes by the first.
 * Without a time in the chat it is the time of writing, as if it had been typed.
 */
function withTimes(
  work: RunningWork,
  ledger: Ledger,
  confirmed: readonly Confirmed[],
  actor: Actor,
): { ledger: Ledger; log: LogEntry[] } {
  const known = new DayGridIndex(ledger.reportedAt);
  const groups = new Map<string, Confirmed[]>();
  for (const one of confirmed) {
    if ((known.at(one) ?? null) !== null) continue;
    const key = `${one.at} ${one.sender}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let kept: { ledger: Ledger; log: LogEntry[] } = { ledger, log: [] };
  for (const group of groups.values()) {
    const { at, sender } = group[0]!;
    const spots = group.map(({ unit, day, indicator }) => ({ unit, day, indicator }));
    const received = at !== null && at <= actor.at ? at : null;
    const next = receivedAt(kept.ledger, spots, received ?? actor.at, actor, sourceText(work, sender));
    kept = { ledger: next.ledger, log: received === null ? kept.log : [...kept.log, ...next.log] };
  }
  return kept;
}
