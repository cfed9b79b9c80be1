/** Places among siblings. */

/** Two shares count as equal when they agree to so many parts of one. */
export const SHARE_PARTS = 10_000_000_000;

export interface Ranked {
  done: number;
  /** What was first assigned. */
  assigned: number;
  numbers: number;
}

/** Done in parts of what was assigned, a whole number; null where nothing was assigned or nothing reported. */
export function shareOf({ done, assigned, numbers }: Ranked): number | null {
  return assigned > 0 && numbers > 0 ? Math.floor((done * SHARE_PARTS) / assigned) : null;
}

/** 1 for the largest share; equals share a place, and the next place is as far down as there are units above. */
export function ranksOf(units: readonly Ranked[]): (number | null)[] {
  const shares = units.map(shareOf);
  return shares.map((own) =>
    own === null ? null : 1 + shares.filter((other) => other !== null && other > own).length,
  );
}
