/** What the acts of the menu ask and report. */
export const acts = {
  replaceForms:
    'This file already has the set-up and unit forms. Fill them in anew? What stands in them is kept in two hidden tabs; numbers entered by teams are not touched.',
  formerForm: '{title} (old {at})',
  formsReady:
    'The set-up and unit forms are there. Fill in the pale yellow cells, then choose {menu.title} › {menu.setUp} › {menu.build}.',
  sampleReady: 'Opened the sample campaign "{name}". Next: {menu.title} › {menu.setUp} › {menu.build}.',
  built: 'Tables made: {totals}.',
  builtTotal: '{total} for {units} units over {days} days',
  unchanged: 'The tables already match the set-up; nothing had to change.',
  quotasSame: 'The quota tables stay as they are.',
  quotasHeld:
    'Units have been given {given} already, so the tables stay as they are. To reach {quota}, raise what units are given.',
  withFindings: '{text} {count|point|points} to look at in the tab {tabs.titles.findings}.',
  errors:
    'No tables made: {count} errors to correct. See the tab {tabs.titles.findings}; every line leads to the cell. Numbers entered by teams are untouched.',
  checkedClean: 'The plan has no problems.',
  checkedFound: '{count|point|points} to look at in the tab {tabs.titles.findings}.',
  badFile: 'The campaign file has errors: {list}',
  entriesClean: 'The numbers have no problems.',
  entriesFound:
    '{count|point|points} to look at in the tab {tabs.titles.findings}; every line leads to the cell.',
  entriesMissed: '{count|change|changes} of unknown time went into the log.',
  correction: '{unit} on {day}: "{from}" → {to}',
  correctionsAsk:
    '{count|cell holds|cells hold} text in which a number can be read:\n\n{list}\n\nTurn them into numbers? The text is kept in the log, and this can be undone.',
  corrected:
    '{count|cell is a number|cells are numbers} now. To take it back: {menu.title} › {menu.undoCorrections}.',
  nothingToUndo: 'There is no correction left to undo: none was made, or the cells were typed anew.',
  undone: '{count|cell is|cells are} as before the correction.',
  planSums: '{sums}. Past days and entered numbers stay.',
  planSpreads: 'What teams are short of by now is spread over the days left as well.',
  planApply: 'Apply?',
  wishTransfer: '{from} hands {amount} over to {to}',
  wishPins: 'daily quotas kept: {units}',
  buildReason: 'The set-up or the units have changed',
  andMore: '… and {count} more lines.',
  andMoreInTab: '… and {count} more lines, see the tab {daily.titles.rebalance}.',
  catchUpReason: 'Shortfall spread',
  catchUpNone: 'No team is short of its plan; the quotas stay.',
  catchUpErrors:
    'The shortfall could not be spread; nothing was changed.\n\n{list}\n\nMore in the tab {tabs.titles.findings}.',
  catchUpDone: 'Shortfall spread: {sums}. Past days stay as they are.',
  catchUpLater:
    'Not applied. In the tab {daily.titles.rebalance} you may say which team keeps its daily quotas and which hands over to which; then choose Spread the shortfall again.',
  noPreview: 'There is no preview yet. Choose {menu.title} › {menu.catchUp}.',
  noOrganisations:
    'The settings name no office or organisation yet. Fill in that section of the settings, then choose {menu.title} › {menu.setUp} › {menu.build}.',
  addUnit:
    'Put the new unit into a blank line of the unit form (level, name, parent), then choose {menu.title} › {menu.setUp} › {menu.build}. You will see first how the quotas of the teams change. Entered numbers stay.',
  mergeWhich: 'Which unit is to be merged? Give its code, such as SG.',
  mergeInto:
    'Into which unit is {unit} to be merged? Give its code. Teams keep their codes, numbers and quotas.',
  mergeNoGroup: '{unit} has no {level} under it and cannot be merged. Give another code.',
  merging:
    '{from} goes into {into}. {teams} {level} ({list}) go to {into} and keep codes, rows and {numbers} numbers entered ({sum} in all). {into} then has {all} {level}.',
  mergeReason: '{from} merged into {into}',
  stopWhich: 'Which unit is to be paused or stopped? Give its code, such as SG2.',
  stopFrom: 'From which day does {unit} stand still? Blank means {day}.',
  stopUntil: 'Until the end of which day does {unit} stand still from {day}? Blank means for good.',
  stopOrder: '{last} is before {first}. Give a day from {first} on.',
  stopOutside:
    '{day} is not part of the campaign ({first}–{last}): nothing can stand still. Give a day of it.',
  stopped: '{unit} stopped for good from {first} ({reason})',
  paused: '{unit} paused {first}–{last} ({reason})',
  stopping: '{unit} stops for good from {first}. Its numbers stay; the quota left goes to other teams.',
  pausing: '{unit} is paused from {first} to the end of {last}. The quota of those days goes to other days.',
  badUnit:
    'No unit has the code "{text}". Codes are in the first column of the unit form. Give the code again.',
  unitsAsk: '{what} The quotas of the teams do not change. Go on?',
  unitsDone: 'Done: {what} {sums}. Entered numbers stay.',
  unitsErrors: 'Not done; nothing was changed.\n\n{list}',
  planDeclined: 'Tables were not made again. The changed set-up stays; quotas and numbers are as before.',
  permissions: {
    link: 'Anyone with the link may type into the open days. To change it, see Daily entry in the set-up form.',
    hamlet:
      '{units} units have rows of their own now, by the e-mails in the unit form. Remember to share the file with them.',
    ward: 'Only the office may type numbers. To change it, see Daily entry in the set-up form.',
    found: '{count|address|addresses} to look at in the tab {tabs.titles.findings}.',
  },
  leaflets: {
    title: 'Print leaflets for team leaders',
    print: 'Print {count} leaflets',
    hint: 'One A4 page for each {level}. Hand them out, or photograph them for the Zalo group.',
    phone: 'Phone number of the ward secretary to print (left blank: a dotted line to write on)',
  },
};
