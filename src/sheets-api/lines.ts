/**
 * Rows or columns of an existing tab brought to what the model wants, by inserting, moving and deleting whole lines.
 * Entries ride along inside the lines; nothing is rewritten. Works on keys only, so it can be tested without a sheet.
 */

/** One step; indexes are those in force when the step is taken, as in Google's requests. */
export type LineStep =
  | { kind: 'insert'; at: number; count: number }
  /** `to` is counted before the lines leave their place, as in moveDimension. */
  | { kind: 'move'; from: number; count: number; to: number }
  | { kind: 'delete'; from: number; count: number };

export interface LinePlan {
  steps: LineStep[];
  /** The lines afterwards: key and former position; null position: new. */
  lines: Line[];
}

export interface Line {
  key: string | null;
  was: number | null;
}

/**
 * @param now keys as they stand, one a line; null: not ours. A key standing twice counts where it stands first.
 * @param wanted keys in model order
 * @param options.body wanted lines that must lie between the first and the last wanted line around them, in any order
 *   when `keepOrder` (people sort), else in model order
 * @param options.former keys we made earlier: those no longer wanted are removed, or set aside behind the last line when
 *   `holdsEntries` says that people's numbers stand in them
 */
export function arrangeLines(
  now: readonly (string | null)[],
  wanted: readonly string[],
  options: {
    keepOrder: boolean;
    former: ReadonlySet<string>;
    holdsEntries: (position: number) => boolean;
  },
): LinePlan {
  const lines = firstOccurrences(now);
  const steps: LineStep[] = [];
  const wantedSet = new Set(wanted);
  // First what comes in, then what goes: a sheet may never lose all its lines.
  placeWanted(lines, steps, wanted, options.keepOrder);
  removeFormer(lines, steps, wantedSet, options);
  return { steps: joined(steps), lines };
}

function firstOccurrences(now: readonly (string | null)[]): Line[] {
  const seen = new Set<string>();
  return now.map((key, was) => {
    if (key === null || seen.has(key)) return { key: null, was };
    seen.add(key);
    return { key, was };
  });
}

function removeFormer(
  lines: Line[],
  steps: LineStep[],
  wanted: ReadonlySet<string>,
  options: { former: ReadonlySet<string>; holdsEntries: (position: number) => boolean },
): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { key, was } = lines[i]!;
    if (key === null || wanted.has(key) || !options.former.has(key)) continue;
    if (options.holdsEntries(was!)) {
      const last = lastWanted(lines, wanted);
      if (i > last) continue;
      move(lines, steps, i, last + 1);
    } else {
      steps.push({ kind: 'delete', from: i, count: 1 });
      lines.splice(i, 1);
    }
  }
}

function placeWanted(lines: Line[], steps: LineStep[], wanted: readonly string[], keepOrder: boolean): void {
  const standing = new Set(lines.map((line) => line.key));
  const lastKey = wanted[wanted.length - 1];
  wanted.forEach((key, i) => {
    const before = i === 0 ? -1 : indexOf(lines, wanted[i - 1]!);
    if (!standing.has(key)) {
      const at = before + 1;
      steps.push({ kind: 'insert', at, count: 1 });
      lines.splice(at, 0, { key, was: null });
      return;
    }
    const position = indexOf(lines, key);
    const end = lastKey === undefined ? -1 : indexOf(lines, lastKey);
    const outside = end >= 0 && position > end;
    const outOfOrder = position < before;
    if (outside || (outOfOrder && !keepOrder)) move(lines, steps, position, before + 1);
  });
}

function indexOf(lines: readonly Line[], key: string): number {
  return lines.findIndex((line) => line.key === key);
}

function lastWanted(lines: readonly Line[], wanted: ReadonlySet<string>): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { key } = lines[i]!;
    if (key !== null && wanted.has(key)) return i;
  }
  return -1;
}

/** @param to index before which the line is to stand, counted before it leaves */
function move(lines: Line[], steps: LineStep[], from: number, to: number): void {
  if (to === from || to === from + 1) return;
  steps.push({ kind: 'move', from, count: 1, to });
  const [line] = lines.splice(from, 1);
  lines.splice(to > from ? to - 1 : to, 0, line!);
}

/** Joins neighbouring inserts, and neighbouring deletes, into one step each. */
function joined(steps: readonly LineStep[]): LineStep[] {
  const out: LineStep[] = [];
  for (const step of steps) {
    const last = out[out.length - 1];
    if (step.kind === 'insert' && last?.kind === 'insert' && step.at === last.at + last.count) last.count++;
    else if (step.kind === 'delete' && last?.kind === 'delete' && step.from === last.from - 1) {
      last.from--;
      last.count++;
    } else out.push({ ...step });
  }
  return out;
}
