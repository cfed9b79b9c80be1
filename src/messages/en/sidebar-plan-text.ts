import type { Widen } from '../shape';
import type { planText as vi } from '../vi/sidebar-plan-text';

export const planText: Widen<typeof vi> = {
  about:
    'Paste the whole text of the plan, however long. Nothing is written until you choose and take it over.',
  paste: 'Text of the plan',
  read: 'Read the plan',
  empty: 'There is no text yet.',
  tooLong: '{count} letters; at most {most} can be read. Leave annexes out and paste again.',
  found: 'Read {count} items: {ticked} chosen, {asked} for you to look at.',
  nothing: 'Nothing was found. Look at the text again.',
  stale: 'The text has changed: press Read the plan once more.',
  started: 'The quota tables stand. Change things in the set-up, which shows first what that alters.',
  now: 'Now: {value}',
  sentence: 'Whole sentence',
  one: 'Several values: choose one.',
  same: 'Already as in the plan: {count}',
  notes: 'For reference',
  noPlace: 'No place in the forms: {count}',
  take: 'Take {count} items into the set-up',
  none: 'Nothing is chosen.',
  taken: '{count} items are in the set-up.',
  yes: 'Yes',
};
