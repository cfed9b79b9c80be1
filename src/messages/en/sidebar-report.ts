/** The sidebar's panel of reports and words to send. */
import type { Widen } from '../shape';
import type { report as vi } from '../vi/sidebar-report';

export const report: Widen<typeof vi> = {
  states: {
    none: 'Not made yet',
    current: 'Made, with the figures of now',
    changed: 'The figures have changed, make it again',
    other: 'The tab has the report of another time',
  },
  before: 'To be sent before {time} on {day}',
  frozen: 'Frozen: number {number}, {time} on {day}',
  nothing: 'No report is due: the first day is not over.',
  make: 'Make',
  again: 'Make again',
  show: 'Show',
  freeze: 'Freeze',
  pdf: 'PDF',
  of: '{act}: {name}',
  paper: 'Report to sign',
  paperHint: 'Written of the report in view; with none in view, of the last one.',
  frozenTitle: 'Frozen reports',
  frozenNone: 'No report is frozen. Freeze before sending: what was sent is kept and can be compared later.',
  showFrozen: 'Open the frozen reports',
  words: 'Words to send',
  write: 'Write the words',
  writeAgain: 'Write them anew with the latest figures',
  wordsNone: 'No day has been due yet. There are words from the first day on.',
  parts: { chairman: 'To the chairman', office: 'To the office system', group: 'To the chat group' },
  figures: {
    done: 'That day',
    quota: 'Quota of the day',
    toDate: 'To date',
    assigned: 'Quota',
    gap: 'Against the plan',
    share: 'Share to date',
  },
  leads: 'Figures in the words: press one to see its cell',
  showPicture: 'Open the picture for the group',
  figureShown: 'The cell of this figure is selected in the report of the day.',
  figureGone: 'This cell is no longer in the report of the day. Write the words anew.',
  unknown: 'not known',
};
