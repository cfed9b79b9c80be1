/** What the acts on reports ask and report. */
export const reporting = {
  made: 'Made: {list}.',
  madeNone: 'There is no report to make yet: no day has reached its cut-off.',
  restated:
    '{count} figures are others now than in the frozen reports: choose Chỉ tiêu › Reports › Corrections.',
  missing: {
    round: 'The plan has no report rounds. Add them in the tab Settings.',
    phase: 'The plan has no phases. Add them in the tab Settings.',
    organisations: 'There are no offices and unions. Add them in the tab Settings, then build again.',
    outreach: 'The plan has no outreach schedule. Add it in the tab Settings.',
    services: 'The plan has no indicators that are rates.',
    reconcile: 'There are no official figures to compare with yet.',
    other: 'There are no figures for this report yet: no day has reached its cut-off.',
  },
  freeze: {
    ask: 'Freeze “{name}”? The figures of this moment are kept in the tab Frozen reports, with time, person and source.',
    again: 'Freeze “{name}” again? It was No. {number} at {time}, which is kept. This one gets a new number.',
    done: 'Frozen: {name}, No. {number}.',
    notReport: 'Open the tab of the report to freeze, then choose Freeze report again.',
  },
  restate: {
    nothing: 'No report has been frozen yet.',
    same: 'The frozen reports agree with the figures as they are now.',
    done: '{count} figures are others now than in the frozen reports. See the tab Corrections.',
  },
};
