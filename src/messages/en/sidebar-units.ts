import type { Widen } from '../shape';
import type { units as vi } from '../vi/sidebar-units';

export const units: Widen<typeof vi> = {
  standing: 'There are {list}.',
  typed: 'Teams have typed numbers: the list is not replaced. To add a unit, write it into the tab of units.',
  merge: 'Merge two units',
  stop: 'Stop a unit',
  another: 'Paste another list',
  keep: 'Keep the list there is',
  paste: 'Table or list of units',
  pasteHelp: 'Copy the table in Word, Excel or the appendix and paste it here. Names alone: one a line.',
  unsaved: 'Not saved: reloading the page or closing the sidebar loses what was pasted.',
  read: 'Read the table',
  columns: 'Columns',
  column: 'Column {number}',
  sample: 'for example: {sample}',
  sections: 'Lines numbered I, II or A, B are',
  sectionKinds: { '': 'Choose…', units: 'units', headings: 'headings of groups' },
  found: 'To look at: {count}',
  row: 'Line {row}',
  goTo: 'To line {row} in the field',
  leaveOut: 'Leave line {row} out',
  leftOut: 'Left out: line {rows}.',
  putBack: 'Take lines left out back in',
  list: 'Read: {list}',
  more: '{count} more lines.',
  each: {
    rest: {
      label: 'How many {team} each other {level} has',
      help: 'Fills only the {count} {level} without a number. Numbers already in the list stay.',
    },
    all: {
      label: 'How many {team} each {level} has',
      help: 'Without names of their own they are called {team} 1, {team} 2…',
    },
    anew: {
      label: 'How many {team} each {level} has',
      help: 'A number here replaces that of all {count} {level}.',
    },
  },
  teamsOf: 'Number of {team} in {name}',
  count: '{count} {level}',
  quota: 'Quota given',
  quotaFor: 'Quota given: {name}',
  correct: '{figure}, correct the {quota} of {name}',
  teamless: '{count} {level} without a number of {team}: {names}',
  teamlessDo:
    'Each {level} would get its quota as a whole, not divided by {team}. Write how many {team} it has above; if it has none, tick this.',
  teamlessSo: 'No {team}: each {level} reports by itself',
  agree: 'Replace the list there is ({list}). It is kept in a hidden tab.',
  wrong: {
    unread: 'Press “Read the table” and look at it before saving.',
    errors: 'Correct the errors under “To look at” before saving.',
    agree: 'Agree to replacing the list before saving.',
    teams: 'A number of teams is a whole number, 100 at most, for example 5.',
    teamless: 'Write how many teams there are, or tick that there are none, before saving.',
  },
};
