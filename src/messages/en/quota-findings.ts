export const quotaFindings = {
  QUOTA_CHECK_FAILED: {
    message:
      'The tables just computed did not pass the second check ({count} places), so nothing was written. Detail: {first}',
    action:
      'This is a fault of the program. Send a picture of this to support; numbers entered are untouched.',
  },
  QUOTA_NO_UNITS: {
    message: 'There is no unit yet to give quotas to.',
    action: 'Add units to the team list and build again.',
  },
  QUOTA_NO_TARGET: {
    message: '{indicator}: no target yet, no table made.',
    action: 'Enter a total, or the quotas given to each unit.',
  },
  QUOTA_ELIGIBLE_UNKNOWN: {
    message: '{indicator}: the target is a percentage, but the number of eligible citizens is incomplete.',
    action: 'Enter the eligible citizens of the whole area or of every unit.',
  },
  QUOTA_NO_WORK_DAYS: {
    message: '{indicator}: {phase} has no working day to spread {quota} over.',
    action: 'Check the rest days or the period.',
  },
  QUOTA_UNIT_NO_DAYS: {
    message: '{unit}: {quota} given ({indicator}), but it has no working day.',
    action: 'Give the unit working days, or take the quota away.',
  },
  QUOTA_NO_WEIGHT: {
    message: '{unit}: {quota} left ({indicator}), but every unit that could take more has weight 0.',
    action: 'Give at least one unit a weight above 0.',
  },
  QUOTA_MIN_ABOVE_CAP: {
    message: '{unit}: the minimum {least} is above the cap {most}.',
    action: 'Change one of the two.',
  },
  QUOTA_TEAM_CAP: {
    message: '{unit}: {quota} given ({indicator}), but the daily cap allows only {most}, {over} too many.',
    action: 'Raise the cap, add working days, or lower the quota.',
  },
  QUOTA_TEAM_MIN: {
    message:
      '{unit}: {quota} given ({indicator}), but the daily minimum already takes {least}, {short} short.',
    action: 'Lower the minimum, take away working days, or raise the quota.',
  },
  QUOTA_TOTALS_MISMATCH: {
    message:
      '{unit}: the target is {quota} ({indicator}), but {given} is given, {difference} apart. The given quotas stand.',
    action: 'Compare with the appendix: correct the total or the given quotas.',
  },
  QUOTA_DAY_CAP: {
    message: '{unit}: {day} needs {quota} ({indicator}), but only {most} can be done, {over} too many.',
    action: 'Raise the daily cap, or add working days.',
  },
  QUOTA_DAY_MIN: {
    message:
      '{unit}: {day} has only {quota} ({indicator}), but the minimum already takes {least}, {short} short.',
    action: 'Lower the daily minimum, or raise the quota.',
  },
  QUOTA_CUT: {
    message: '{indicator}: {units} are held back together by {days}; {short} cannot be placed.',
    action: 'Raise the caps of these units, or add working days.',
  },
  QUOTA_SUPPLY_SHORT: {
    message:
      '{unit}: {quota} given ({indicator}), but only {supply} people wait to be activated, {short} short.',
    action: 'New dossiers are needed, or move the quota to other units.',
  },
  QUOTA_ALREADY_REACHED: {
    message: '{phase}: the target is {quota}, but {before} was reached before. Nothing more is given.',
    action: 'Check the target or the starting balance.',
  },
  QUOTA_PHASE_ASSUMED: {
    message:
      '{phase}: does {quota} include the {before} reached before? The table takes it that it does: {fresh} new.',
    action: 'Choose "cumulative" or "additional" for this phase.',
  },
  QUOTA_PHASES_MISMATCH: {
    message:
      'The target is {quota}, but the phases add up to {phases}, {difference} apart. The phases stand.',
    action: 'Correct the total or the phase targets.',
  },
  QUOTA_HAMLET_RUNNING: {
    message:
      '{unit}: the running quota up to {day} ({indicator}) is 1 or more off its even share. Totals are exact.',
    action: 'Nothing to correct.',
  },
};
