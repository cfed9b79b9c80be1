/** Words of re-planning: preview sentences, the catch-up tab, its findings. */
export const rebalance = {} as const;
