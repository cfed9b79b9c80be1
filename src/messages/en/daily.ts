/** Words of the tabs of daily work: entries, overview, progress, reasons, official figures, log. */
export const daily = {
  titles: {
    progress: 'Progress',
    tracking: 'Tracking',
    obstacles: 'Obstacles',
    official: 'Police figures',
    organisations: 'Organisations',
    rebalance: 'Catch-up',
    log: 'Log',
    mirror: 'Recorded numbers',
    closed: 'Closed numbers',
    versions: 'Plan versions',
  },
};
