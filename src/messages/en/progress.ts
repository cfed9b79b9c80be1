import type { Messages } from '../shape';

/** Statuses; also in the sidebar's page, apart from the rest. */
export const statuses: Messages['progress']['statuses'] = {
  notStarted: 'Not started',
  done: 'Done',
  ahead: 'Ahead',
  onTrack: 'On track',
  behind: 'Behind',
  farBehind: 'Far behind',
  noData: 'No data yet',
  outOfSupply: 'Out of supply',
};

/** Heads and words of the progress and tracking tabs. */
export const progress: Messages['progress'] = {
  window: {
    none: 'The first cut-off has not come yet.',
    upTo: 'Numbers up to {time} on ',
    sameDay: ' (each day: from {time} the day before to {time}).',
    firstDay: ' (from {midnight} to {time} on that day).',
    ofDay: 'Numbers up to the end of ',
    nextDay: ' (handed in before {time} the next day).',
  },
  tracking: {
    title: 'DAY BY DAY, BY {level}',
    legend: 'Bold: the day’s quota is met · italic: short of it · bold italic: unusually large.',
    signs: '● not reported by the cut-off · ⚠ not a number of the day · blank: still to come, or a day off.',
    sum: 'Sum',
    reported: 'Reported',
    missing: 'Not reported',
    late: 'Late',
    last: 'Last report',
    total: 'TOTAL',
    silent: 'Not reported',
    stopped: '(stopped)',
    week: 'Week {number}: {days}',
    weekShort: 'Week {number}',
  },
  view: {
    title: 'PROGRESS',
    legend:
      'Judged at the last day whose cut-off has passed, against the current plan; ranked by share of the quota first assigned. Charts below the table.',
    limits:
      'Behind: below {behind} % and short by a day’s quota or more; far behind: below {farBehind} %; ahead: from {ahead} %.',
    replan:
      'Planned anew after {day}. Off plan: numbers up to that day have been corrected since; the next catching up counts them.',
    unit: 'Unit',
    reports: 'Reported on ',
    assigned: 'Assigned',
    target: 'Target now',
    due: 'Due to date',
    done: 'Running total',
    gap: 'Against plan (±)',
    gapFirst: 'Against first plan (±)',
    percent: '% of target',
    ofDue: '% of plan to date',
    status: 'Status',
    needed: 'Needed a day',
    finish: 'Expected finish',
    late: '(too late)',
    offPlan: 'Off plan',
    rank: 'Rank',
    total: 'TOTAL',
    aside: 'Stopped units',
    burnUp: 'Running total against plan: {indicator}',
    line: 'First plan',
    lineNow: 'Current plan',
    soFar: 'Done so far',
    bars: '% of plan to date by {level}: {indicator}',
  },
  statuses,
  reporting: {
    waiting: 'Waiting',
    reported: 'Reported',
    late: 'Late',
    missing: 'Not reported',
    zero: 'Nobody (0)',
    unknownTime: 'Time unknown',
    check: 'To be checked',
    rest: 'Day off',
    closed: 'Closed',
  },
};
