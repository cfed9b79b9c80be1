/** A target that several indicators reach together. */
import { el } from '../../dom';
import { words } from '../../words';
import type { Answers, Place } from '../answers';
import { choiceField, textField } from '../controls';
import { findKnown, type Known } from './known';

const VALUE: Place = { id: 'joint.value', kind: 'whole' };
const DEADLINE: Place = { id: 'joint.deadline', kind: 'day', needed: true };
export const JOINT_CHOICES = ['joint.indicators', 'joint.deadlineKind'] as const;

export function jointPlaces(answers: Answers): Place[] {
  return [VALUE, ...(answers.choice('joint.deadlineKind') === null ? [] : [DEADLINE])];
}

/** Without a word about it, all that are counted. */
export function fillJoint(answers: Answers, counts: readonly Known[]): void {
  if (answers.value(VALUE) !== null && answers.choice('joint.indicators') === null)
    answers.choose('joint.indicators', 0, said(counts));
}

const said = (those: readonly Known[]): string => those.map(({ value }) => value).join('; ');

/** Null where there is one indicator alone, and no such target. */
export function jointPart(
  answers: Answers,
  counts: readonly Known[],
  redraw: () => void,
): HTMLElement | null {
  const { targets: w } = words().setUp;
  if (counts.length < 2 && answers.was(VALUE.id) === null) return null;
  const field = (place: Place, label: string, help = '') =>
    textField(place.id, {
      label,
      help,
      text: answers.text(place),
      type: (text) => answers.type(place, text),
      check: () => answers.reading(place),
      needed: place.needed === true && answers.strict,
    });
  const parts = String(answers.choice('joint.indicators') ?? said(counts)).split(/[;,]/);
  const chosen = parts.flatMap((part) => findKnown(counts, part) ?? []);
  const ticks = counts.map((count, i) => {
    const id = `joint-${i}`;
    const box = el('input', { type: 'checkbox', id, checked: chosen.includes(count) });
    box.addEventListener('change', () => {
      const next = counts.filter((one) => (one === count ? box.checked : chosen.includes(one)));
      answers.choose('joint.indicators', 0, next.length === 0 ? null : said(next));
      redraw();
    });
    return el('label', { class: 'tick', for: id }, box, count.name);
  });
  const kind = String(answers.choice('joint.deadlineKind') ?? '');
  return el(
    'fieldset',
    {},
    el('legend', {}, w.joint),
    field(VALUE, w.jointValue, w.jointHelp),
    ...ticks,
    choiceField('joint-deadlineKind', w.deadlineKind, w.deadlines, kind, (key) => {
      answers.choose('joint.deadlineKind', 0, key === '' ? null : key);
      if (key === '') answers.type(DEADLINE, '');
      redraw();
    }),
    kind === '' ? null : field(DEADLINE, w.deadline),
  );
}
