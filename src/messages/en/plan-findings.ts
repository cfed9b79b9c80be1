export const planFindings = {
  PLAN_DAILY_SHORT: {
    message: '{daily} × {days} days = {sum}, short of the target {target} by {short} ({percent} %).',
    action: 'Choose a way, or say whether there is a starting balance.',
  },
  PLAN_DAILY_SHORT_DEADLINE: {
    message:
      'Until {last} inclusive: {daily} × {days} days = {sum}, short of the target {target} by {short} ({percent} %).',
    action: 'Reconsider the daily amount for this deadline.',
  },
  PLAN_DEADLINE_CUTS_DAYS: {
    message:
      'The cell Last day says {last} ({planned} days), but by the cell Deadline: day the target is due by the end of {end}: {days} days.',
    action: 'Does {last} count? If the period has just been extended, change the deadline as well.',
  },
  PLAN_STATED_DAYS: {
    message: '{name}: {stated} days stated, but {first} to {last} is {days} days.',
    action: 'Keep the dates or the number of days?',
  },
  PLAN_STATED_DAYS_PHASES: {
    message: 'The campaign states {stated} days, but {first} to {last} is {days} days ({parts}).',
    action: 'Keep the dates or the number of days?',
  },
  PLAN_DEADLINE_PAST: {
    message: '{name}: the deadline {deadline} was over when the document was signed on {from}.',
    action: 'Ask for the deadline again, or set a new one.',
  },
  PLAN_DEADLINE_BEFORE_START: {
    message: '{name}: the deadline {deadline} is before the first day, {from}.',
    action: 'Reconsider the deadline or the first day.',
  },
  PLAN_IMPLIED_ELIGIBLE: {
    message: '{value} being {percent} % implies about {likely} eligible citizens ({least} to {most}).',
    action: 'Is that right? If there is an official figure, enter it in the settings.',
  },
  PLAN_ELIGIBLE_MISMATCH: {
    message:
      '{value} of {eligible} eligible citizens is {actual} %; the plan says {percent} % ({least}–{most} citizens, about {likely}).',
    action: 'Reconsider the eligible citizens or the percentage.',
  },
  PLAN_PHASE_MODE_UNSTATED: {
    message:
      '{phase}: does {target} include the {before} already there? If so: {fresh} new, {perDay} a day over {days} days. If not: {total} in all.',
    action: 'The tables are made as if it did. Ask whoever issued the plan.',
  },
  PLAN_PHASE_MODE_NEXT: {
    message:
      '{next} needs {goalPercent} % = {goal}. If the {target} of {phase} includes what was there: only {remaining} are left. If not: {total} = {percent} %, past it before it begins.',
    action: 'Ask which reading holds before giving out quotas.',
  },
  PLAN_GOAL_PASSED_EARLY: {
    message: 'After {phase}, {total} = {percent} % is past the {goalPercent} % ({goal}) of {next}.',
    action: 'Reconsider the targets of the two phases.',
  },
  PLAN_SUPPLY_SHORT: {
    message: 'Only {waiting} dossiers are waiting to be activated, {needed} are needed: {short} short.',
    action: 'Must new dossiers be taken, or is there another source?',
  },
  PLAN_MEASURE_CHANGE: {
    message: '{phase} counts "{measure}", not "{name}".',
    action: 'Do both phases count the same way?',
  },
  PLAN_UNEVEN_DAILY: {
    message:
      '{target} over {days} days and {teams} teams: {average} a team a day on average. Rounding up to {high} gives out {over} too many.',
    action: 'The tables hold whole numbers, some days more, some less; the total stays {target}.',
  },
  PLAN_DAILY_FRACTION: {
    message: '{target} over {days} days: {average} a day on average.',
    action: 'The tables hold whole numbers, some days more, some less; the total stays {target}.',
  },
  PLAN_EVENING_MISSED: {
    message: "{level} reports before {time} of the same day, without the evening's results.",
    action: 'Report the morning after instead?',
  },
  PLAN_CUT_OFF_ORDER: {
    message:
      '{level} hands in before {time}, while {below} may report until {belowTime}: what is handed in will lack them.',
    action: 'Move the hour of {level}, or let {below} report earlier?',
  },
  PLAN_REPORT_NEXT_MORNING: {
    message:
      "{level} reports before {time}, before the evening's work: the figures are those of the day before.",
    action: 'State the day of the figures in the report.',
  },
  PLAN_LAST_RESULT_AFTER_END: {
    message: 'The result of {last} is there only on {lands}, before {time}.',
    action: 'Take the final figures after that hour.',
  },
  PLAN_OUTREACH_AFTER_DEADLINE: {
    message:
      '{visits} outreach visits ({first}–{last}) come {least} to {most} days after the deadline {deadline} ({name}).',
    action: 'Move the deadline, or the visits?',
  },
  PLAN_OUTREACH_WEEKEND: {
    message: 'Outreach falls on a weekend: {days} ({units}).',
    action: 'Is there work at the weekend?',
  },
  PLAN_NAMES_ALIKE: {
    message: 'Names easily confused, apart only by marks or a further word: {names}.',
    action: 'Report by code: {codes}.',
  },
  PLAN_ROUNDS_COUNTED_TWICE: {
    message: 'Adding up the {count} report rounds counts {days} days twice ({first}–{last}).',
    action: 'Do not add them up; use the cumulative round.',
  },
  PLAN_ROUND_BY_DIFFERENCE: {
    message: 'The result of {first}–{last} stands only inside {round}; it has no round of its own.',
    action: 'Take {round} less {others}.',
  },
  PLAN_REPORT_BEFORE_END: {
    message: '{name}: reported on {day}, while these run until {last}: {names}.',
    action: 'This report covers only what is finished.',
  },
};
