import type { Widen } from '../shape';
import type { unitTable as vi } from '../vi/unit-table';

export const unitTable: Widen<typeof vi> = {
  roles: {
    skip: 'Not used',
    ask: 'Choose…',
    name: 'Unit name (several levels)',
    nameEnd: 'Second part of the name',
    level: 'Name of {level}',
    quota: 'Quota: {name}',
    team: 'Quota of one team: {name}',
    quotaOnly: 'Given quota',
    teamOnly: 'Quota of one team',
    order: 'Number of the line',
  },
  mistakes: {
    NO_UNITS: 'There is no line yet. Paste a table or a list of names into the field above.',
    NO_NAMES: 'No column holds the names of units. Choose it under Columns.',
    COLUMN_ASK: 'What is the column “{column}”? Choose under Columns.',
    COLUMN_UNUSED: 'The column “{column}” is not used.',
    SECTIONS_ASK: 'Are lines numbered like “{text}” units, or only headings of a group? Choose below.',
    SECTION_SKIPPED: '“{text}” heads a group and is no unit: left out.',
    LINE_SKIPPED: '“{text}” is no unit: left out.',
    NAME_MISSING: 'A unit without a name (“{text}”). Fill it in, or leave the line out.',
    NO_PARENT: 'No {level} stands above “{text}”. Add its line above, or change the levels in the step Plan.',
    TOO_DEEP:
      '“{text}” stands below the last level. Change the levels in the step Plan, or leave the line out.',
    NOT_NUMBER: '“{text}” in the column “{column}” is not a number. Correct it, for example 441.',
    NOT_WHOLE: '“{text}” in the column “{column}” is not a whole number. If it is {guess}, type {guess}.',
    CODE_INVALID: 'The code “{text}” cannot be used. Plain letters, a letter first, for example SG2.',
    DUPLICATE:
      '“{text}” stands in line {other} too. Two units: add a column with former names. One unit: leave one line out.',
    LOOKS_SAME: '“{text}” is nearly “{otherText}” in line {other}. If they are one, leave one line out.',
    MISSING: '“{text}” has no number in the column “{column}”.',
    OF_THE_WHOLE:
      'The column “{column}” has numbers beside the first team of each group only: taken as the whole group’s.',
    PHONE_MOVED: 'The phone number of {text} went to the hidden column.',
    PHONE_WRONG: '“{text}” does not look like a phone number.',
    TOTAL_DIFFERS:
      'Column “{column}”: the table says {stated} in all, its lines add up to {sum}, {gap} apart.',
    PARTS_DIFFER: '“{text}”, column “{column}”: {stated}, but the units below it add up to {sum}.',
    COUNT_DIFFERS: 'The table says {stated} of {level}; {count} were read.',
  },
  sums: {
    equal: 'The appendix adds up to {sum}, which is the target.',
    short: 'The appendix adds up to {sum}, the target is {target}: {gap} short.',
    over: 'The appendix adds up to {sum}, the target is {target}: {gap} over.',
    noTarget: 'The appendix adds up to {sum}.',
  },
};
