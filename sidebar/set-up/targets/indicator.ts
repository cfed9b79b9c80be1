/** One indicator: its name, how much of it, until when. */
import { el } from '../../dom';
import { withTab, words } from '../../words';
import type { Answers, Place } from '../answers';
import { choiceField, textField } from '../controls';
import { outsideText } from '../period';
import type { Raw } from '../reading';

export const CHOICES = ['ind.kind', 'ind.targetKind', 'ind.deadlineKind'] as const;

type TargetKind = 'total' | 'percent' | 'perDay';

const kindAt = (answers: Answers, slot: number) =>
  String(answers.choice('ind.targetKind', slot) ?? 'total') as TargetKind;

const at = (id: string, slot: number, kind: Place['kind'], needed = false): Place => ({
  id,
  slot,
  kind,
  needed,
});

export function placesAt(answers: Answers, slot: number): Place[] {
  if (answers.was('ind.kind', slot) === 'rate') return [at('ind.name', slot, 'text', true)];
  const percent = kindAt(answers, slot) === 'percent';
  const hasDeadline = (answers.choice('ind.deadlineKind', slot) ?? '') !== '';
  return [
    at('ind.name', slot, 'text', true),
    at('ind.target', slot, percent ? 'percent' : 'whole'),
    at('ind.unit', slot, 'text'),
    ...(percent ? [at('ind.eligible', slot, 'whole')] : []),
    ...(hasDeadline ? [at('ind.deadline', slot, 'day', true)] : []),
    at('ind.baseline', slot, 'whole'),
  ];
}

/** A target of nothing, a deadline outside the campaign: may be meant, but is to be looked at. */
export function doubtOf(answers: Answers, place: Place, [first, last]: readonly [Raw, Raw]): string {
  const value = answers.value(place);
  if (place.id === 'ind.target') return value === 0 ? words().setUp.doubt.nothing : '';
  if (place.id !== 'ind.deadline') return '';
  return outsideText(first, last, value, answers.choice('ind.deadlineKind', place.slot) === 'before');
}

/** @param period of the campaign @param below what else there is to it */
export function indicatorPart(
  answers: Answers,
  slot: number,
  title: string,
  period: readonly [first: Raw, last: Raw],
  redraw: () => void,
  below: HTMLElement | null,
): HTMLElement {
  const { targets: w } = words().setUp;
  const labels: Record<string, [label: string, help: string]> = {
    'ind.name': [w.name, ''],
    'ind.target': [w[kindAt(answers, slot)], w.targetHelp],
    'ind.unit': [w.unit, ''],
    'ind.eligible': [w.eligible, w.eligibleHelp],
    'ind.deadline': [w.deadline, ''],
    'ind.baseline': [w.baseline, w.baselineHelp],
  };
  const fields = Object.fromEntries(
    placesAt(answers, slot).map((place) => {
      const [label, help] = labels[place.id]!;
      const field = textField(`${place.id.slice(4)}-${slot}`, {
        label,
        help,
        text: answers.text(place),
        type: (text) => answers.type(place, text),
        check: () => answers.reading(place),
        long: place.id === 'ind.name',
        needed: place.needed === true && answers.strict,
        warns: () => doubtOf(answers, place, period),
      });
      return [place.id, field];
    }),
  );
  const choose = (id: string) => (key: string) => {
    answers.choose(id, slot, key === '' ? null : key);
    if (id === 'ind.deadlineKind' && key === '') answers.type(at('ind.deadline', slot, 'day'), '');
    redraw();
  };
  const isRate = answers.was('ind.kind', slot) === 'rate';
  return el(
    'fieldset',
    {},
    el('legend', {}, title),
    fields['ind.name']!,
    ...(isRate
      ? [el('p', { class: 'soft' }, withTab(w.rate))]
      : [
          choiceField(`kind-${slot}`, w.kind, w.kinds, kindAt(answers, slot), choose('ind.targetKind')),
          fields['ind.target']!,
          fields['ind.eligible'] ?? null,
          fields['ind.unit']!,
          choiceField(
            `deadlineKind-${slot}`,
            w.deadlineKind,
            w.deadlines,
            String(answers.choice('ind.deadlineKind', slot) ?? ''),
            choose('ind.deadlineKind'),
          ),
          fields['ind.deadline'] ?? null,
          fields['ind.baseline']!,
        ]),
    below,
  );
}
