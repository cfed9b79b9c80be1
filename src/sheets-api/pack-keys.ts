/**
 * Keys of rows and columns as one short text, since what is kept in metadata has to be small: a run of days with the
 * same keys each is written once. `@2023-06-01*60[~|level1,~|level2]` stands for 120 keys.
 */
import { addDays, isDay } from '../domain/day';

const DAY_INSIDE = /^([^~,[\]@]*?)(\d{4}-\d{2}-\d{2})([^~,[\]@]*)$/;
const RUN = /^@(\d{4}-\d{2}-\d{2})\*(\d+)\[([^\]]*)\]$/;

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
  return packed
    .map((part) => (typeof part === 'string' ? part : `@${part.first}*${part.count}[${part.shapes.join()}]`))
    .join(' ');
}

export function unpackKeys(text: string): string[] {
  return text.split(' ').flatMap((token) => {
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
