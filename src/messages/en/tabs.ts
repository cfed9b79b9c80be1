import { forms } from './forms';

/** Words standing in the tabs. The forms have theirs in `forms.ts`. */
export const tabs = {
  forms,
  titles: {
    entry: 'Today',
    settings: 'Set-up',
    units: 'Units',
    quota: 'Quotas {level}',
    findings: 'To check',
  },
  weekdays: { d1: 'Mon', d2: 'Tue', d3: 'Wed', d4: 'Thu', d5: 'Fri', d6: 'Sat', d7: 'Sun' },
  weekdayNames: {
    d1: 'Monday',
    d2: 'Tuesday',
    d3: 'Wednesday',
    d4: 'Thursday',
    d5: 'Friday',
    d6: 'Saturday',
    d7: 'Sunday',
  },
  quota: {
    title: 'DAILY QUOTAS BY {level}',
    period: '{name} ({first} to {last}, both included)',
    number: 'No.',
    code: 'Code',
    sum: 'Total',
    week: 'Week {number}: {days}',
    weekShort: 'Week {number}',
    weekSum: 'week',
    total: 'GRAND TOTAL',
  },
  time: { hour: '{hour}:00', minute: '{hour}:{minute}' },
  findings: {
    title: 'TO CHECK',
    none: 'Nothing to check.',
    errors: '{errors} errors to correct; {others} points to look at.',
    others: 'No errors; {others} points to look at.',
    number: 'No.',
    severity: 'Kind',
    message: 'What',
    place: 'Where',
    action: 'What to do',
    whole: 'The whole plan',
    at: '{tab}, cell {cell}',
    severities: { error: 'Error', warning: 'Warning', ask: 'To ask', note: 'Note' },
  },
};
