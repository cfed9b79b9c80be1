/**
 * Keys of rows and columns as one short text, since what is kept in metadata has to be small: a run of days with the
 * same keys each is written once. `@2023-06-01*60[~|level1,~|level2]` stands for 120 keys. So is a run of numbered blocks
 * that go down: `@F3*2[,.SA]` stands for F3 F3.SA F2 F2.SA.
 */
import { addDays, isDay } from '../domain/day';

const DAY_INSIDE = /^([^~,[\]@]*?)(\d{4}-\d{2}-\d{2})([^~,[\]@]*)$/;
const RUN = /^@(\d{4}-\d{2}-\d{2})\*(\d+)\[([^\]]*)\]$/;

const IN_BLOCK = /^F(\d+)((?:\.[^~,[\]@]*)?)$/;
const BLOCKS = /^@F(\d+)\*(\d+)\[([^\]]*)\]$/;

interface DayRun {
  first: string;
  count: number;
  /** The keys of each day, with `~` in place of it. */
  shapes: string[];
}

/** @param keys without spaces, none beginning with `@` */
export function packKeys(keys: readonly string[]): string {
  const packed: (string | DayRun)[] = [];
  for (const part of days(keys)) {
    const last = packed[packed.length - 1];
    if (typeof part === 'object' && typeof last === 'object' && follows(last, part)) last.count++;
    else packed.push(part);
  }
  const tokens = packed.map((part) =>
    typeof part === 'string' ? part : `@${part.first}*${part.count}[${part.shapes.join()}]`,
  );
  return blocks(tokens).join(' ');
}

export function unpackKeys(text: string): string[] {
  return text.split(' ').flatMap((token) => {
    const numbered = BLOCKS.exec(token);
    if (numbered !== null)
      return unpackBlocks(Number(numbered[1]), Number(numbered[2]), numbered[3]!.split(','));
    const run = RUN.exec(token);
    if (run === null) return token === '' ? [] : [token];
    const shapes = run[3]!.split(',');
    return Array.from({ length: Number(run[2]) }, (_, i) => addDays(run[1]!, i)).flatMap((day) =>
      shapes.map((shape) => shape.replace('~', day)),
    );
  });
}

/** Neighbouring keys of one day together. */
function days(keys: readonly string[]): (string | DayRun)[] {
  const parts: (string | DayRun)[] = [];
  for (const key of keys) {
    const found = DAY_INSIDE.exec(key);
    const last = parts[parts.length - 1];
    if (found === null || !isDay(found[2]!)) parts.push(key);
    else {
      const shape = `${found[1]}~${found[3]}`;
      if (typeof last === 'object' && last.first === found[2]) last.shapes.push(shape);
      else parts.push({ first: found[2]!, count: 1, shapes: [shape] });
    }
  }
  return parts;
}

function follows(run: DayRun, next: DayRun): boolean {
  return addDays(run.first, run.count) === next.first && run.shapes.join() === next.shapes.join();
}

/** Neighbouring keys of one number together, and numbers that go down with the same keys each. A single key is no block. */
function blocks(tokens: readonly string[]): string[] {
  const parts: (string | { first: number; count: number; shapes: string[] })[] = [];
  for (const group of numbered(tokens)) {
    const last = parts[parts.length - 1];
    if (typeof group === 'string') parts.push(group);
    else if (group.shapes.length === 1) parts.push(`F${group.number}${group.shapes[0]}`);
    else if (
      typeof last === 'object' &&
      last.first - last.count === group.number &&
      last.shapes.join() === group.shapes.join()
    )
      last.count++;
    else parts.push({ first: group.number, count: 1, shapes: group.shapes });
  }
  return parts.map((part) =>
    typeof part === 'string' ? part : `@F${part.first}*${part.count}[${part.shapes.join()}]`,
  );
}

function numbered(tokens: readonly string[]): (string | { number: number; shapes: string[] })[] {
  const groups: (string | { number: number; shapes: string[] })[] = [];
  for (const token of tokens) {
    const [, digits = '', shape = ''] = IN_BLOCK.exec(token) ?? [];
    const number = Number(digits);
    const last = groups[groups.length - 1];
    // A number is written back as it stood.
    if (digits === '' || String(number) !== digits) groups.push(token);
    else if (typeof last === 'object' && last.number === number) last.shapes.push(shape);
    else groups.push({ number, shapes: [shape] });
  }
  return groups;
}

function unpackBlocks(first: number, count: number, shapes: readonly string[]): string[] {
  return Array.from({ length: count }, (_, i) => shapes.map((shape) => `F${first - i}${shape}`)).flat();
}
