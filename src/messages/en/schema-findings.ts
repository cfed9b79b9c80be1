export const schemaFindings = {
  SCHEMA_NOT_CAMPAIGN: {
    message: 'This file is not a campaign.',
    action: 'Choose another file, or start from a sample campaign.',
  },
  SCHEMA_UNKNOWN_FIELD_TOP: {
    message: 'There is no field {keys}.',
    action: 'Correct the name or remove it.',
  },
  SCHEMA_UNKNOWN_FIELD: {
    message: '{field}: there is no field {keys}.',
    action: 'Correct the name or remove it.',
  },
  SCHEMA_MISSING: { message: '{field}: missing.', action: 'Add this field.' },
  SCHEMA_EMPTY: { message: '{field}: empty.', action: 'Fill it in.' },
  SCHEMA_NOT_TEXT: { message: '{field}: {value} is not text.', action: 'Put it in quotation marks.' },
  SCHEMA_NOT_NUMBER: {
    message: '{field}: {value} is not a number.',
    action: 'Write a number without quotation marks.',
  },
  SCHEMA_NOT_WHOLE: {
    message: '{field}: {value} is not a whole number.',
    action: 'Write a whole number, e.g. 3090.',
  },
  SCHEMA_NOT_BOOLEAN: {
    message: '{field}: {value} is neither true nor false.',
    action: 'Write true or false.',
  },
  SCHEMA_NOT_LIST: {
    message: '{field}: {value} is not a list.',
    action: 'Put the items in square brackets.',
  },
  SCHEMA_NOT_OBJECT: {
    message: '{field}: {value} has the wrong form.',
    action: 'See this field in a sample campaign.',
  },
  SCHEMA_TOO_SMALL: { message: '{field}: {value} is less than {least}.', action: 'Write {least} or more.' },
  SCHEMA_TOO_LARGE: { message: '{field}: {value} is more than {most}.', action: 'Write at most {most}.' },
  SCHEMA_TOO_FEW: { message: '{field}: at least {least} needed.', action: 'Add what is missing.' },
  SCHEMA_TOO_MANY: { message: '{field}: more than {most}.', action: 'Keep {most}.' },
  SCHEMA_CHOICE: {
    message: '{field}: {value} is not one of the choices.',
    action: 'Choose one of: {choices}.',
  },
  SCHEMA_DAY: {
    message: '{field}: {value} is not a real day.',
    action: 'Write year-month-day, e.g. 2023-06-25.',
  },
  SCHEMA_TIME: {
    message: '{field}: {value} is not a time of day.',
    action: 'Write hours:minutes, e.g. 15:00.',
  },
  SCHEMA_KEY: {
    message: '{field}: {value} cannot be a key.',
    action: 'Use plain ASCII, a letter first, e.g. activated.',
  },
  SCHEMA_CODE: {
    message: '{field}: {value} cannot be a code.',
    action:
      'Use ASCII letters and digits, a letter first, e.g. SG2; not a word of the tables such as TOTAL or ASIDE.',
  },
  SCHEMA_DUPLICATE_CODE: {
    message: 'Several units have the code {unit}: {names}.',
    action: 'Give each unit its own code.',
  },
  SCHEMA_DUPLICATE_KEY: { message: '{field}: {key} stands twice.', action: 'Remove or rename one.' },
  SCHEMA_UNKNOWN_PARENT: {
    message: '{field}: there is no unit {value}.',
    action: 'Write the code or name of the unit above.',
  },
  SCHEMA_UNKNOWN_UNIT: {
    message: '{field}: there is no unit {value}.',
    action: 'Write the code or name of a unit.',
  },
  SCHEMA_AMBIGUOUS_UNIT: {
    message: '{field}: several units are called {value}.',
    action: 'Write the code instead.',
  },
  SCHEMA_PARENT_LOOP: { message: '{unit} stands under itself.', action: 'Correct the unit above it.' },
  SCHEMA_TREE_DEPTH: {
    message: '{unit} stands deeper than the {levels} levels named.',
    action: 'Name a further level, or move the unit up.',
  },
  SCHEMA_UNKNOWN_REFERENCE: {
    message: '{field}: {value} is not defined.',
    action: 'Choose one of: {known}.',
  },
  SCHEMA_PERIOD_REVERSED: {
    message: '{field}: the last day {last} is before the first, {first}.',
    action: 'Correct the two days.',
  },
  SCHEMA_PERIOD_OUTSIDE: {
    message: "{name}: {first}–{last} goes beyond the campaign's {from}–{to}.",
    action: 'Correct the days, or make the campaign longer.',
  },
  SCHEMA_PHASES_OVERLAP: {
    message: '{phase} begins on {day}, before {before} is over.',
    action: 'Begin each phase on the day after the one before it.',
  },
  SCHEMA_PHASES_GAP: {
    message: '{first} to {last}, between {before} and {phase}, belong to no phase.',
    action: 'Let the phases follow each other.',
  },
  SCHEMA_THRESHOLDS: {
    message: 'The thresholds ahead {ahead}, behind {behind}, far behind {farBehind} are out of order.',
    action: 'Write them from high to low, e.g. 110, 95, 80.',
  },
};
