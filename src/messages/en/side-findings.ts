/** What is wrong in the tabs beside the entries, by cell. */
export const sideFindings = {
  SIDE_REASONS_EXCEED: {
    message:
      'Cell {cell}: {unit} counts {reasons} obstacles on {day}, more than the {reached} people visited.',
    action: 'Look at the number visited and at the reasons again. One reason a person.',
  },
  SIDE_TOO_LARGE: {
    message: 'Cell {cell}: {value} is too large; it may be a date or a phone number.',
    action: 'Type the number of people, at most {most}.',
  },
  SIDE_ROW_LEFT: {
    message: 'Row {row} is of a unit or day the campaign no longer has; its numbers are kept and not added.',
    action: 'Nothing to do when the unit was merged or stopped.',
  },
  SIDE_MORE_THAN_MEMBERS: {
    message: 'Cell {cell}: {name} says {holders}, more than its {members} members.',
    action: 'Correct the number, or the members in the settings.',
  },
  SIDE_TRANSFER_UNIT: {
    message: 'Cell {cell}: there is no unit "{value}".',
    action: 'Give the code of the unit that takes it, for example SG2.',
  },
  SIDE_TRANSFER_SAME: {
    message: 'Cell {cell}: {unit} cannot pass anything on to itself.',
    action: 'Give another code, or clear the cell.',
  },
  SIDE_TRANSFER_INCOMPLETE: {
    message: 'Cell {cell}: {unit} is to pass something on, but there is no {label}.',
    action: 'Give both the unit and the number, or clear both.',
  },
} as const;
