export const ways = {
  RAISE_DAILY: 'raise it to {daily} a day',
  EXTEND: 'go on until {last} ({days} days)',
  STARTING_BALANCE: 'is there a starting balance of {balance}?',
  MOVE_DEADLINE: 'count until {last} inclusive',
  STOP_EARLIER: 'plan only until {last}',
  KEEP_DATES: 'keep the dates ({days} days)',
  KEEP_LENGTH: 'keep {days} days (until {last})',
  STATE_ELIGIBLE: 'state {eligible} eligible citizens',
  PHASE_CUMULATIVE: 'included: give out {fresh}',
  PHASE_ADDITIONAL: 'not included: {total} in all',
  REPORT_NEXT_MORNING: 'report the morning after ({hours})',
};
