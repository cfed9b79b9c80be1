/** What re-planning finds, by finding code. */
export const rebalanceFindings = {};
