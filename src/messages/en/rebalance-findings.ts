/** What re-planning finds, by finding code. */
export const rebalanceFindings = {
  REBALANCE_TARGETS_ANEW: {
    message:
      'The forms have changed, so the target of each unit was worked out again. What was moved between units in earlier catch-ups is not kept.',
    action:
      'Look at the targets in the tab {daily.titles.rebalance}; write the transfers again to keep them.',
  },
  REBALANCE_FIRST_DAY: {
    message: 'The first day was changed from {before} to {now} while the campaign is running.',
    action: 'Leave it if that is meant; quotas before {now} are no longer in the tables.',
  },
  REBALANCE_REMOVED: {
    message:
      '{unit} is gone from the team list but has reported {done} ({indicator}). The number is not lost, but counts towards nobody’s target.',
    action: 'Better keep the unit and stop it; delete it only if you are sure.',
  },
  REBALANCE_STOPPED: {
    message:
      '{unit} ({code}) has no working day left: it ends at {done} ({indicator}), and the {amount} left go to its neighbours.',
    action: 'See in the tab {daily.titles.rebalance} who takes them.',
  },
  REBALANCE_STOPPING: {
    message:
      '{unit} ({code}) still does {left} ({indicator}) on the days before it stops; the {amount} left go to its neighbours.',
    action: 'See in the tab {daily.titles.rebalance} who takes them.',
  },
  REBALANCE_HANDED_ON: {
    message: '{indicator}: {amount} of {units} go to {takers}.',
    action: 'To give them to others, write transfers into the tab {daily.titles.rebalance} and catch up.',
  },
  REBALANCE_AHEAD: {
    message: '{indicator}: {units} are past their targets, by {over} together. They are given nothing more.',
    action: 'Nothing to correct.',
  },
  REBALANCE_OVER: {
    message: '{indicator}: its days are over, {amount} are missing; it is not caught up.',
    action: 'Prolong the period of this indicator if it is to go on.',
  },
  REBALANCE_NO_TAKER: {
    message: '{indicator}: {amount} cannot be given to anybody; no unit has working days or room left.',
    action: 'Prolong the period, lift a pause, raise daily caps, or lower the target.',
  },
  REBALANCE_TEAM_CAP: {
    message:
      '{unit} ({code}): {quota} left ({indicator}), but its daily cap allows only {most}, {over} too many.',
    action: 'Raise the cap, add working days, or move {over} to other units.',
  },
  REBALANCE_CUT: {
    message: '{indicator}: {units} are held back together by their caps on {days}; {short} cannot be placed.',
    action: 'Raise the caps of these units, add working days, or move some to other units.',
  },
  REBALANCE_PIN_BROKEN: {
    message:
      '{unit} ({code}) was to stay as it is, but its {indicator} stands on rest days or above its cap.',
    action: 'It is spread like the others.',
  },
  REBALANCE_PIN_SHORT: {
    message: '{unit} ({code}) stays as it is and is {amount} short ({indicator}); its neighbours take them.',
    action: 'Let it change if it can catch up by itself.',
  },
  REBALANCE_PIN_OVER: {
    message: '{unit} ({code}) stays as it is and will pass its target by {amount} ({indicator}).',
    action: 'Let it change to lower what is left.',
  },
  REBALANCE_TRANSFER_UNCLEAR: {
    message: 'Cannot move {amount} from {from} to {to}: a code, the indicator or the number is not right.',
    action: 'Write the codes of two different units and a whole number above 0.',
  },
  REBALANCE_TRANSFER_TOO_MUCH: {
    message: '{unit} ({code}): {amount} to be moved away ({indicator}), but only {remaining} are left.',
    action: 'Move {remaining} at most.',
  },
  REBALANCE_TRANSFER_NO_ROOM: {
    message: '{unit} ({code}): {amount} to be moved there ({indicator}), but it can take only {most} more.',
    action: 'Move less, raise its cap, let it change, or choose another unit.',
  },
};
