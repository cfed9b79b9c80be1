/** What checking the entered numbers finds, by finding code. These texts ask or advise; none accuses. */
export const dataFindings = {
  ENTRY_NUMBER_TEXT: {
    message: '{team} {group} ({code}), {day}: "{value}" is text and does not count yet. Is it {guess}?',
    action: 'If so, accept {guess} when asked, or type it again. Type the number only, for example 12.',
  },
  ENTRY_NOT_NUMBER: {
    message: '{team} {group} ({code}), {day}: "{value}" is not a number and does not count.',
    action: 'Type the number only, for example 12; 0 if there was nobody. Remarks go to the obstacles tab.',
  },
  ENTRY_DATE: {
    message: '{team} {group} ({code}), {day}: the cell holds the date {date}, not a number of people.',
    action: 'Choose Format › Number, then type the number of the day only, for example 12.',
  },
  ENTRY_NOT_WHOLE: {
    message: '{team} {group} ({code}), {day}: {value} is not whole and does not count.',
    action: 'Type a whole number, for example 12.',
  },
  ENTRY_NEGATIVE: {
    message: '{team} {group} ({code}), {day}: {value} is negative and does not count.',
    action: 'Type 0 or more. To take back a reported number, correct it on its own day.',
  },
  ENTRY_ABOVE_CEILING: {
    message:
      '{team} {group} ({code}), {day}: {value} is too large and does not count. A day has {most} at most.',
    action: 'Type the number of the day only: no running totals, no telephone numbers.',
  },
  ENTRY_FORMULA: {
    message: '{team} {group} ({code}), {day}: the cell holds the formula {formula} and does not count.',
    action: 'Clear it and type the number itself.',
  },
  ENTRY_BOOLEAN: {
    message: '{team} {group} ({code}), {day}: the cell holds TRUE/FALSE or a tick box and does not count.',
    action: 'Clear the cell and type the number, for example 12.',
  },
  ENTRY_FUTURE: {
    message: '{team} {group} ({code}): {day} has not come yet but holds a number.',
    action: 'Move the number to the day of the work, then clear this cell.',
  },
  ENTRY_REST_DAY: {
    message: '{team} {group} ({code}): {day} is a rest day of the team, {value} was reported. It counts.',
    action: 'Keep it if there was work. If the column was mistaken, move it to its day.',
  },
  ENTRY_CLOSED_CHANGED: {
    message: '{team} {group} ({code}): {day} was closed with {before} and now holds {now}.',
    action: 'If the new number is right: reopen the day, give the reason, close again. Else type {before}.',
  },
  ENTRY_CLOSED_ADDED: {
    message: '{team} {group} ({code}): {day} was closed while blank and now holds {now}.',
    action: 'If it was reported late: reopen the day, give the reason, close again. Else move it to its day.',
  },
  ENTRY_CLOSED_CLEARED: {
    message: '{team} {group} ({code}): {day} was closed with {before} and is now blank.',
    action: 'If cleared by mistake, type {before}. Else reopen the day, give the reason, close again.',
  },
  ENTRY_ABOVE_ELIGIBLE: {
    message: '{name} has only {left} eligible people left. Look again at {value} ({code}, {day}).',
    action: 'If it is right, look again at the number of eligible people ({limit} at first) in the forms.',
  },
  ENTRY_ABOVE_ELIGIBLE_SUM: {
    message:
      '{name} has only {left} eligible people left; on {day} its teams report {sum} together. Look again, first at {value} of {code}.',
    action: 'If it is right, look again at the number of eligible people ({limit} at first) in the forms.',
  },
  ENTRY_ABOVE_SUPPLY: {
    message: '{name} has only {left} dossiers waiting. Look again at {value} ({code}, {day}).',
    action: 'If new dossiers were approved, add them to the supply ({limit} at first).',
  },
  ENTRY_ABOVE_SUPPLY_SUM: {
    message:
      '{name} has only {left} dossiers waiting; on {day} its teams report {sum} together. Look again, first at {value} of {code}.',
    action: 'If new dossiers were approved, add them to the supply ({limit} at first).',
  },
  ENTRY_ODD: {
    message:
      '{team} {group} ({code}) on {day}: {value} is unusually large (quota of the day: {quota}). Only the number of the day, no running total.',
    action:
      'Ask the team. A running total or a digit too many: type the number of the day; if it is right, keep it.',
  },
  ENTRY_RUNNING_TOTAL: {
    message:
      '{team} {group} ({code}), {day}: {value} is unusually large; it is {before} of the days before plus {increase}.',
    action: 'Type the number of the day only, no running total. If it is one, type {increase}.',
  },
  ENTRY_RUNNING_TOTALS: {
    message:
      '{team} {group} ({code}): {numbers} numbers from {day} ({value}) to {last} ({lastValue}) rise like running totals.',
    action: 'Type the number of the day only. Ask the team and correct each day by its own number.',
  },
  ENTRY_VANISHED: {
    message:
      '{team} {group} ({code}), {day}: {before} was reported, now the cell is blank; nobody was seen to clear it.',
    action:
      'Ask the team and type {before} again before closing the day. Unmerge the cells first if it is among merged ones.',
  },
  ENTRY_MISSING: {
    message: '{group}: {teams} not reported for {day}. This is not taken as 0.',
    action:
      'Remind the teams to type it or to send code and number ({codes}); 0 if there was nobody. For a closed day choose Allow a late entry.',
  },
  ENTRY_MISSING_DAYS: {
    message: '{group}: {teams} not reported on {days} days, {first} to {last}. This is not taken as 0.',
    action:
      'Ask for each day ({codes}); 0 if there was nobody. If they pause, choose Add, merge, stop units.',
  },
  ENTRY_MISSING_INDICATOR: {
    message: '{group}: {teams} left {indicators} blank on {day}. This is not taken as 0.',
    action: 'Remind the teams to complete it ({codes}); 0 if there was nobody.',
  },
  ENTRY_MISSING_INDICATOR_DAYS: {
    message:
      '{group}: {teams} left {indicators} blank on {days} days, {first} to {last}. This is not taken as 0.',
    action: 'Ask for each day ({codes}); 0 if there was nobody.',
  },
  ENTRY_IMPLAUSIBLE: {
    message:
      '{team} {group} ({code}), {day}: {value} is far above the other days of the team (mean {usual}).',
    action: 'Ask the team: keep it after a joint effort; correct it if it has a digit too many or is a sum.',
  },
  ENTRY_QUOTA_COPIED: {
    message: '{team} {group} ({code}): on {hits} of {days} days exactly the quota ({indicator}).',
    action: 'Ask whether the numbers are what was done or what was given out. If done, keep them.',
  },
  ENTRY_SAME_NUMBER: {
    message: '{team} {group} ({code}): on {times} of {days} days the same number {value} ({indicator}).',
    action: 'Ask the team and compare with the official figures. Keep them if they are right.',
  },
  ENTRY_SAME_IN_A_ROW: {
    message:
      '{team} {group} ({code}): {times} reports in a row with the same number {value}, up to {day} ({indicator}).',
    action: 'Ask the team and compare with the official figures. Keep them if they are right.',
  },
  ENTRY_ALWAYS_ROUND: {
    message:
      '{team} {group} ({code}): on {round} of {days} days with work the number is a multiple of {base} ({indicator}).',
    action: 'Remind the team to report what was counted, not an estimate.',
  },
  ENTRY_ZERO_DAYS: {
    message: '{team} {group} ({code}): 0 on {times} days with a quota in a row, {first} to {last}.',
    action: 'Ask for the reason and enter it among the obstacles; a pause belongs in the settings.',
  },
  ENTRY_OFFICIAL_BELOW: {
    message:
      '{name} by {day}: teams report {reported}, the official system {official}, {difference} less ({indicator}).',
    action: 'Reconcile with the police: not in the system yet, or counted twice? Note the explanation.',
  },
  ENTRY_OFFICIAL_ABOVE: {
    message:
      '{name} by {day}: the official system has {official}, teams report {reported}, {difference} less ({indicator}).',
    action: 'Ask: did people come by themselves or elsewhere, or did a team forget to report?',
  },
};
