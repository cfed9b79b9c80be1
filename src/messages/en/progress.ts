/** Statuses, heads and words of the progress and tracking tabs. */
export const progress = {};
