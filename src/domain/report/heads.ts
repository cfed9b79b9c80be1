/** What stands over the columns of reports, and the words in their cells: codes, worded at the edge. */
export const HEADS = [
  /** Running number. */
  'number',
  /** Of a unit above those that report. */
  'name',
  /** Remarks people write. */
  'note',
  /** Adds up the columns before it: indicators, or reasons. */
  'sum',

  // What was assigned.
  'eligible',
  'baseline',
  /** What is to be reached by the end of all days. */
  'assigned',
  'perDay',
  /** `of`: "1", "2", … */
  'team',

  // A day, week, round, phase: `of` an indicator where there are several that add up.
  'dayQuota',
  'weekQuota',
  'roundQuota',
  'phaseQuota',
  'doneDay',
  'doneWeek',
  'doneRound',
  'donePhase',
  /** Of a cumulative round: what lies after the earlier ones. */
  'afterEarlier',
  'toDate',
  /** To date, of what is assigned. */
  'share',
  /** To date, less what should be done by then. */
  'gap',
  /** Teams that reported, of those expected: "4/5". */
  'reported',
  /** The same over several days, a team a day. */
  'reportedDays',

  // The whole campaign.
  /** Baseline of the eligible. */
  'baselineShare',
  /** `of` a phase. */
  'doneInPhase',
  /** In no phase. */
  'doneOutside',
  /** Since the first day. */
  'done',
  /** Baseline and done. */
  'reached',
  /** Of the eligible. */
  'reachedShare',

  // Obstacles.
  'visited',
  /** `of` a reason. */
  'reason',
  /** Reasons of those visited. */
  'reasonShare',

  // Not reported, reported late.
  /** Name of a unit that reports. */
  'teamName',
  'lastMissing',
  'missingDays',
  'lateDays',
  /** Days reported in time, of those expected. */
  'onTime',
  /** The map of days: `of` a day. */
  'dayMark',

  // Offices and unions.
  'organisation',
  'members',
  'holders',
  'holderShare',
  /** Members who are not there yet. */
  'left',
  /** How many the members are to recruit. */
  'wanted',
  'recruited',

  // Self-reported against official figures.
  'reportedToDate',
  'official',
  /** Reported less official. */
  'difference',
  'explanation',

  // Planned visits.
  'visitDay',
  /** What the plan says about the visit. */
  'visitPlan',
  'place',
  'force',
  'result',

  // Rates: `of` an indicator, whose own words for numerator and denominator stand over them.
  'office',
  'denominator',
  'numerator',
  'rate',
  'rateTarget',
  /** Rate less target. */
  'rateDifference',

  // Ranking.
  'rank',
  /** Of the first plan. */
  'firstQuota',
  /** To date, of what the first plan wanted by then. */
  'dueShare',
  'proposal',
] as const;
export type Head = (typeof HEADS)[number];

/** Words of cells. */
export const WORDS = [
  'reward',
  'remind',
  /** The same for a unit so small that its share says little. */
  'rewardSmall',
  'remindSmall',
  'small',

  // How a unit reported on a day.
  'inTime',
  'late',
  'missing',
  'odd',
  'rest',
] as const;
export type Word = (typeof WORDS)[number];
