/** Step 2: what is to be reached, one part an indicator. */
import { button, el } from '../dom';
import { fill, words } from '../words';
import { Answers, type Place } from './answers';
import { choiceField, mistakeIn, textField } from './controls';
import type { Step } from './step';

const answers = new Answers();
/** Columns of the form that hold an indicator, from the left; some may be added here. */
let slots: number[] = [];
let removed: number[] = [];
let width = 0;

/** As many as a new form has columns for, less the one that is left for whoever works in the tab. */
const MOST = 5;
const CHOICES = ['ind.kind', 'ind.targetKind', 'ind.deadlineKind'] as const;

export const targetsStep: Step = {
  key: 'targets',
  title: () => words().setUp.steps.targets,
  read(setUp, keep) {
    const stays = keep && targetsStep.touched();
    answers.take(setUp, keep);
    const { rows } = setUp.forms.answers;
    const own = Object.entries(rows).filter(([id]) => id.startsWith('ind.'));
    width = Math.max(1, ...own.map(([, list]) => list.length));
    if (stays) return;
    removed = [];
    slots = Array.from({ length: width }, (_, slot) => slot).filter((slot) =>
      own.some(([, list]) => (list[slot] ?? null) !== null),
    );
    if (slots.length === 0) slots = [0];
  },
  touched: () => answers.touched() || removed.length > 0,
  body(shell) {
    const w = words().setUp.targets;
    const more = () => {
      const slot = Math.max(-1, ...slots, ...removed) + 1;
      slots.push(slot);
      answers.choose('ind.targetKind', slot, 'total');
      shell.draw();
      document.getElementById(`name-${slot}`)?.focus();
    };
    return [
      ...slots.map((slot, i) => indicator(slot, i, () => shell.draw())),
      slots.length < MOST ? button(w.add, {}, more) : el('p', { class: 'soft' }, w.full),
    ];
  },
  changes() {
    answers.strict = true;
    const places = slots.flatMap(placesAt);
    if (places.some((place) => mistakeIn(answers.reading(place), place.needed === true) !== null))
      return null;
    const rows = answers.changes(
      places,
      slots.flatMap((slot) => CHOICES.map((id) => ({ id, slot }))),
    );
    for (const slot of removed)
      for (const id of answers.idsOf('ind.')) {
        if (answers.was(id, slot) === null) continue;
        rows[id] = rows[id] ?? Array.from({ length: width }, (_, at) => answers.was(id, at));
        rows[id]![slot] = null;
      }
    return { answers: { rows, lists: {} } };
  },
};

const kindAt = (slot: number) => String(answers.choice('ind.targetKind', slot) ?? 'total') as TargetKind;
type TargetKind = 'total' | 'percent' | 'perDay';

const at = (id: string, slot: number, kind: Place['kind'], needed = false): Place => ({
  id,
  slot,
  kind,
  needed,
});

function placesAt(slot: number): Place[] {
  if (answers.was('ind.kind', slot) === 'rate') return [at('ind.name', slot, 'text', true)];
  const percent = kindAt(slot) === 'percent';
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

function indicator(slot: number, i: number, redraw: () => void): HTMLElement {
  const { targets: w, remove } = words().setUp;
  const title = fill(w.indicator, { number: i + 1 });
  const labels: Record<string, [label: string, help: string]> = {
    'ind.name': [w.name, ''],
    'ind.target': [w[kindAt(slot)], w.targetHelp],
    'ind.unit': [w.unit, ''],
    'ind.eligible': [w.eligible, w.eligibleHelp],
    'ind.deadline': [w.deadline, ''],
    'ind.baseline': [w.baseline, w.baselineHelp],
  };
  const fields = Object.fromEntries(
    placesAt(slot).map((place) => {
      const [label, help] = labels[place.id]!;
      const field = textField(`${place.id.slice(4)}-${slot}`, {
        label,
        help,
        text: answers.text(place),
        type: (text) => answers.type(place, text),
        check: () => answers.reading(place),
        long: place.id === 'ind.name',
        needed: place.needed === true && answers.strict,
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
      ? [el('p', { class: 'soft' }, w.rate)]
      : [
          choiceField(`kind-${slot}`, w.kind, w.kinds, kindAt(slot), choose('ind.targetKind')),
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
    slots.length < 2
      ? null
      : button(fill(remove, { name: title }), { class: 'link' }, () => {
          slots = slots.filter((one) => one !== slot);
          removed.push(slot);
          redraw();
        }),
  );
}
