/** What the acts of the menu ask and report. */
export const acts = {
  replaceForms:
    'This file already has the set-up and unit forms. Fill them in anew? What stands in them is kept in two hidden tabs; numbers entered by teams are not touched.',
  formerForm: '{title} (old {at})',
  formsReady:
    'The set-up and unit forms are there. Fill in the pale yellow cells, then choose Quotas › Set-up › Make the quota tables.',
  sampleReady: 'Opened the sample campaign "{name}". Next: Quotas › Set-up › Make the quota tables.',
  built: 'Tables made: {totals}.',
  builtTotal: '{total} for {units} units over {days} days',
  unchanged: 'The tables already match the set-up; nothing had to change.',
  withFindings: '{text} {count} points to look at in the findings tab.',
  errors:
    'No tables made: {count} errors to correct. See the findings tab; every line leads to the cell. Numbers entered by teams are untouched.',
  checkedClean: 'The plan has no problems.',
  checkedFound: '{count} points to look at in the findings tab.',
  badFile: 'The campaign file has errors: {list}',
};
