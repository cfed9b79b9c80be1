/** A chat as it can be looked up: who said what before and after a line, and which cells were spoken of. */
import type { Spot } from '../../../domain/record/day-grid';
import { spotKey } from '../../../domain/record/vanished';
import type { Reach } from './certain';
import { ONE_BREATH } from './context';
import type { ReadLine } from './line';
import type { Message } from './message';

/** A line before it is known which others it speaks of. */
export type Told = Omit<ReadLine, 'corrects'> & {
  reach: Reach;
  /** It says that something was wrong. */
  retracts: boolean;
  /** Its numbers and doubts, where it seems to say nothing. */
  aside: Pick<ReadLine, 'loose' | 'bare' | 'doubts'>;
  message: Message;
};

/** By the name of who spoke, or by the message where the chat does not tell. */
type Speaker = string | Message;

/** Cells by `spotKey`, with the line that speaks of them first. */
type Cells = Map<string, { spot: Spot; sender: string; first: number }>;

export class Talk {
  private readonly bySpeaker = new Map<Speaker, number[]>();
  /** Where each line stands among those of its speaker. */
  private readonly places: number[] = [];
  private readonly byUnit = new Map<string, Cells>();
  private readonly byMessage = new Map<Message, Cells>();
  private readonly before: { own: Told | null; any: Told | null }[] = [];
  /** The next line of the same speaker that names a team. */
  private readonly next: Told[] = [];

  constructor(private readonly lines: readonly Told[]) {
    const reported = new Map<Speaker, Told>();
    let any: Told | null = null;
    for (const [at, line] of lines.entries()) {
      const speaker = speakerOf(line);
      const own = this.bySpeaker.get(speaker) ?? [];
      this.bySpeaker.set(speaker, own);
      this.places.push(own.push(at) - 1);
      this.before.push({ own: reported.get(speaker) ?? null, any });
      this.addCells(line, at);
      if (!namesTeams(line)) continue;
      reported.set(speaker, line);
      any = line;
      for (let i = own.length - 2; i >= 0 && this.next[own[i]!] === undefined; i--) this.next[own[i]!] = line;
    }
  }

  private addCells(line: Told, at: number): void {
    const { message, proposals, sender } = line;
    for (const spot of proposals) {
      const cell = { spot, sender, first: at };
      for (const cells of [fresh(this.byUnit, spot.unit), fresh(this.byMessage, message)])
        if (!cells.has(spotKey(spot))) cells.set(spotKey(spot), cell);
    }
  }

  /** Of all numbers that the same person has just given; undefined where there is none. */
  sumBefore(at: number): number | undefined {
    const values = this.from(at, -1).flatMap(({ proposals }) => proposals.map(({ value }) => value));
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value);
  }

  /** Lines of the same person in the same message or close to it; where the chat does not tell, those next to it. */
  around(at: number): Told[] {
    const { sender, message } = this.lines[at]!;
    if (sender === '')
      return [at - 1, at + 1].flatMap((i) => (this.lines[i]?.message === message ? [this.lines[i]!] : []));
    return [...this.from(at, -1), ...this.from(at, 1)];
  }

  /** Whether the same person goes on with a report. */
  goesOn(at: number): boolean {
    const [line, next] = [this.lines[at]!, this.next[at]];
    return next !== undefined && isTogether(line, next);
  }

  private from(at: number, step: 1 | -1): Told[] {
    const line = this.lines[at]!;
    const own = this.bySpeaker.get(speakerOf(line))!;
    const found: Told[] = [];
    for (let i = this.places[at]! + step; i >= 0 && i < own.length; i += step) {
      const one = this.lines[own[i]!]!;
      if (!isTogether(line, one)) break;
      found.push(one);
    }
    return found;
  }

  /** The last line before it that names a team: of the same person, and of anybody. */
  lastBefore(at: number): { own: Told | null; any: Told | null } {
    return this.before[at]!;
  }

  /** Cells that the message of a line has spoken of by then. */
  cellsWith(line: Told | null, at: number): Spot[] {
    const cells = line === null ? [] : [...(this.byMessage.get(line.message)?.values() ?? [])];
    return cells.flatMap(({ spot, first }) => (first < at ? [spot] : []));
  }

  /** Cells of teams spoken of by then: of `sure` ones by anybody, of `own` ones by the same person. */
  cellsNamed({ sure, own }: { sure: string[]; own: string[] }, at: number): Spot[] {
    const { sender } = this.lines[at]!;
    const cells = (unit: string) => [...(this.byUnit.get(unit)?.values() ?? [])];
    const isOwn = (one: { sender: string }) => sender !== '' && one.sender === sender;
    return [...sure.flatMap(cells), ...own.flatMap(cells).filter(isOwn)].flatMap(({ spot, first }) =>
      first < at ? [spot] : [],
    );
  }
}

const speakerOf = ({ sender, message }: Told): Speaker => (sender === '' ? message : sender);
const namesTeams = ({ proposals, bare }: Told): boolean => proposals.length + bare.length > 0;

export const isNear = (a: Told, b: Told): boolean =>
  a.at !== null && b.at !== null && Math.abs(a.at - b.at) <= ONE_BREATH;

const isTogether = (a: Told, b: Told): boolean => a.message === b.message || isNear(a, b);

function fresh<K>(of: Map<K, Cells>, key: K): Cells {
  const cells = of.get(key) ?? new Map();
  of.set(key, cells);
  return cells;
}
