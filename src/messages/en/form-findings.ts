/** What is wrong in the forms, by cell. `{cell}` is an address such as C5. */
export const formFindings = {
  FORM_KEYS_LOST: {
    message: 'The tab "{tab}" lost its hidden row of keys: columns cannot be told apart.',
    action: 'Restore it from the version history, or make the form anew from the menu.',
  },
  FORM_COLUMN_MISSING: {
    message: 'The column "{column}" is gone.',
    action: 'Undo the deletion, or restore it from the version history.',
  },
  FORM_ROW_MISSING: {
    message: 'The row "{row}" is gone.',
    action: 'Undo the deletion, or make the form anew. Until then it counts as blank.',
  },
  FORM_ROW_REPEATED: { message: 'The row "{row}" stands twice (cell {cell}).', action: 'Delete one.' },
  FORM_ROW_UNKNOWN: {
    message: 'The row of cell {cell} belongs to no section and is not used.',
    action: 'Move it into its section, or delete it.',
  },
  FORM_COLUMN_UNKNOWN: {
    message: 'Column {column} was added and is not used.',
    action: 'Nothing to do if these are your own notes.',
  },
  FORM_CELL_UNUSED: { message: 'Cell {cell} is not used.', action: 'Move it to its cell, or delete it.' },
  FORM_MERGED: {
    message: 'The cells {range} are merged; only the first can be read.',
    action: 'Unmerge them and fill in each row.',
  },
  FORM_FORMULA: {
    message: 'Cell {cell} holds a formula and cannot be read.',
    action: 'Copy it and paste with Ctrl+Shift+V to keep the value only.',
  },
  FORM_NOT_NUMBER: {
    message: 'Cell {cell}: "{value}" is not a number.',
    action: 'Type the number only, for example 12.',
  },
  FORM_NUMBER_TEXT: {
    message: 'Cell {cell}: "{value}" is text. Is it {guess}?',
    action: 'Clear the cell and type {guess}.',
  },
  FORM_THOUSANDS: { message: 'Cell {cell}: {value} is not whole. Is it {guess}?', action: 'Type {guess}.' },
  FORM_NOT_WHOLE: { message: 'Cell {cell}: {value} is not whole.', action: 'Type a whole number.' },
  FORM_NEGATIVE: { message: 'Cell {cell}: {value} is negative.', action: 'Type 0 or more.' },
  FORM_PERCENT_RANGE: {
    message: 'Cell {cell}: {value} % is above 100 %.',
    action: 'Type a percentage from 0 to 100.',
  },
  FORM_PERCENT_FRACTION: {
    message: 'Cell {cell}: is it {value} % or {guess} %?',
    action: 'Type {guess} for {guess} %.',
  },
  FORM_DAY_TEXT: {
    message: 'Cell {cell}: "{value}" is text, read as {day} (day before month).',
    action: 'If that is right, type the day again.',
  },
  FORM_DAY_UNREADABLE: {
    message: 'Cell {cell}: "{value}" is not a day.',
    action: 'Type day before month, for example 01/06/2023.',
  },
  FORM_DAY_RANGE: {
    message: 'Cell {cell}: {value} is no day of a campaign.',
    action: 'Type a day, for example 01/06/2023.',
  },
  FORM_TIME: { message: 'Cell {cell}: "{value}" is no hour.', action: 'Type an hour, for example 15:00.' },
  FORM_CHOICE: { message: 'Cell {cell}: no such choice as "{value}".', action: 'Choose one of: {choices}.' },
  FORM_MISSING: { message: 'Cell {cell}: {label} is missing.', action: 'Fill in this cell.' },
  FORM_INCOMPLETE: {
    message: 'Cell {cell}: {label} is blank.',
    action: 'Fill it in, or clear the choice beside it.',
  },
  FORM_FIELD_UNUSED: {
    message: 'Cell {cell}: {label} means nothing for this kind of indicator.',
    action: 'Clear the cell, or change the kind.',
  },
  FORM_LEVELS: {
    message: 'At least two levels are needed, for example commune and hamlet.',
    action: 'One level a cell.',
  },
  FORM_LEVEL_UNKNOWN: {
    message: 'Cell {cell}: no such level as "{value}".',
    action: 'Choose one of: {choices}.',
  },
  FORM_LEVEL_MISMATCH: {
    message: 'Cell {cell}: says {value}, but by its parent it is a {expected}.',
    action: 'Correct the level or the parent.',
  },
  FORM_REFERENCE_UNKNOWN: {
    message: 'Cell {cell}: "{value}" was not declared.',
    action: 'Use one of: {choices}.',
  },
  FORM_CODE_INVALID: {
    message: 'Cell {cell}: the code "{value}" cannot be used.',
    action:
      'Letter first, plain letters and digits, no spaces, no word of the tables such as TOTAL. Left blank, one is made.',
  },
  FORM_CODE_DUPLICATE: {
    message: 'The code {code} stands twice: cells {other} and {cell}.',
    action: 'Change one, or clear it to have one made.',
  },
  FORM_NAME_MISSING: {
    message: 'Cell {cell}: this row has no name.',
    action: 'Type a name, or delete the row.',
  },
  FORM_NAME_LOOKS_SAME: {
    message: 'Cells {cell} and {other}: the same name "{value}", typed differently.',
    action: 'Delete one, or tell them apart by their former names.',
  },
  FORM_PARENT_UNKNOWN: {
    message: 'Cell {cell}: no such unit as "{value}".',
    action: 'Type the code or the exact name of the unit above.',
  },
  FORM_PARENT_AMBIGUOUS: {
    message: 'Cell {cell}: several units are called "{value}".',
    action: 'Type the code instead.',
  },
  FORM_PARENT_MISSING: {
    message: 'Cell {cell}: where does this unit belong?',
    action: 'Type the code of the unit above, or put the row right below it.',
  },
  FORM_TEAMS_MISMATCH: {
    message: 'Cell {cell}: {unit} should have {stated} teams but {listed} are listed; the list is used.',
    action: 'Correct the number, or delete rows.',
  },
  FORM_PHONE_ZERO: {
    message: 'Cell {cell}: {value} lacks its leading zero. Is it {guess}?',
    action: "Type '{guess} with an apostrophe in front.",
  },
  FORM_BLANK_ROW: { message: 'Row {row} is blank and left out.', action: 'Nothing to do.' },
  FORM_NO_UNITS: { message: 'No units are listed yet.', action: 'List the hamlets and their teams.' },
  ENTRY_KEYS_LOST: {
    message:
      'Tab "{tab}" has lost its hidden row of keys, so nobody can tell which column is which day. Its numbers are not counted.',
    action: 'Use File › Version history to bring back the state before the row was deleted.',
  },
  ENTRY_KEY_FORMULA: {
    message:
      'Tab "{tab}", cell {cell}: a formula stands where the key was; the numbers there are not counted.',
    action: 'Undo (Ctrl+Z), or make the tables again to write the key back.',
  },
  ENTRY_KEY_OVERWRITTEN: {
    message:
      'Tab "{tab}", cell {cell}: the name of the team was overwritten with "{value}"; its row is not counted.',
    action: 'Type the code of the team in front again, e.g. SG2.',
  },
  ENTRY_KEY_HIDDEN: {
    message: 'Tab "{tab}": the column of team names ({column}) is hidden, so rows are easily mistaken.',
    action: 'Show the column again.',
  },
  ENTRY_ROW_HIDDEN: {
    message: 'Tab "{tab}": the row of {code} is hidden, so the team cannot type.',
    action: 'Show the row again.',
  },
  ENTRY_ROW_REPEATED: {
    message:
      'Tab "{tab}", cell {cell}: {code} has two rows (the other one at {other}). Only the first is counted.',
    action: 'Keep one, move its numbers there and delete the other.',
  },
  ENTRY_ROW_UNKNOWN: {
    message: 'Tab "{tab}", cell {cell}: row "{value}" has numbers but is no team; it is not counted.',
    action: "Move the numbers to the team's row, or add the team to the list.",
  },
  ENTRY_ROW_MISSING: {
    message: 'The row of {code} is in no entry tab any more.',
    action: 'Undo the deletion, or bring it back from the version history.',
  },
  ENTRY_COLUMN_MISSING: {
    message: 'Tab "{tab}": the column of {day} is gone.',
    action: 'Undo the deletion, or bring it back from the version history.',
  },
  ENTRY_COLUMN_REPEATED: {
    message:
      'Tab "{tab}": column {column} has the key of another column; the number in {cell} is not counted.',
    action: 'Move the numbers to the right column and delete this one.',
  },
  ENTRY_COLUMN_UNKNOWN: {
    message: 'Tab "{tab}": column {column} was added by somebody and is not counted.',
    action: 'Nothing to do if it holds notes.',
  },
  ENTRY_MERGED: {
    message: 'Tab "{tab}": cells {range} are merged; only the first can be read.',
    action: 'Unmerge them (Format › Merge cells › Unmerge) and type what was lost.',
  },
  RECORD_KEYS_LOST: {
    message: 'The hidden tab "{tab}" has lost its row of keys and cannot be read.',
    action: 'Bring the tab back from File › Version history.',
  },
  VERSION_ALTERED: {
    message: 'Hidden tab "{tab}": the quotas of version {number} were changed by hand and no longer add up.',
    action: 'Bring the tab back from File › Version history.',
  },
  PERMISSION_ADDRESS: {
    message: 'Google does not take the address {email} of {unit}; it has no right to enter numbers yet.',
    action:
      'Correct the address in the column for e-mail, then choose Who may type again. It must be a Google account.',
  },
  PERMISSION_NO_ADDRESS: {
    message: '{unit} has no e-mail address: only the office can enter its numbers.',
    action: 'Write an address in the row of the hamlet or of a team, then choose Who may type again.',
  },
};
