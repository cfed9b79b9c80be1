/** Step 2: what is to be reached, one part an indicator; targets of phases; what several reach together. */
import { button, el } from '../../dom';
import { fill, withTab, words } from '../../words';
import { Answers } from '../answers';
import { mistakeIn } from '../controls';
import { hasMistakes } from '../list-fields';
import type { Raw } from '../reading';
import type { Step } from '../step';
import { CHOICES, indicatorPart, placesAt } from './indicator';
import { fillJoint, JOINT_CHOICES, jointPart, jointPlaces } from './joint';
import { countsIn, type Known, phasesIn } from './known';
import { phaseTargets, phaseTargetsField } from './phases';

const answers = new Answers();
/** Columns of the form that hold an indicator, from the left; some may be added here. */
let slots: number[] = [];
let removed: number[] = [];
let width = 0;
let counts: Known[] = [];
let phases: Known[] = [];
/** First and last day of the campaign, as saved. */
let period: [Raw, Raw] = [null, null];

/** As many as a new form has columns for, less the one that is left for whoever works in the tab. */
const MOST = 5;

export const targetsStep: Step = {
  key: 'targets',
  title: () => words().setUp.steps.targets,
  read(setUp, keep) {
    const stays = keep && isOther();
    answers.take(setUp, keep);
    phaseTargets.take(setUp, keep);
    counts = countsIn(setUp.forms.answers);
    phases = phasesIn(setUp.forms.answers);
    const { rows } = setUp.forms.answers;
    period = [(rows.first?.[0] ?? null) as Raw, (rows.last?.[0] ?? null) as Raw];
    const own = Object.entries(rows).filter(([id]) => id.startsWith('ind.'));
    width = Math.max(1, ...own.map(([, list]) => list.length));
    if (stays) return;
    removed = [];
    slots = Array.from({ length: width }, (_, slot) => slot).filter((slot) =>
      own.some(([, list]) => (list[slot] ?? null) !== null),
    );
    if (slots.length === 0) slots = [0];
  },
  touched: () => isOther() || phaseTargets.touched(),
  body(shell) {
    const w = words().setUp.targets;
    const redraw = () => shell.draw();
    const more = () => {
      const slot = Math.max(-1, ...slots, ...removed) + 1;
      slots.push(slot);
      answers.choose('ind.targetKind', slot, 'total');
      shell.draw();
      document.getElementById(`name-${slot}`)?.focus();
    };
    return [
      ...slots.map((slot, i) => {
        const title = fill(w.indicator, { number: i + 1 });
        return indicatorPart(
          answers,
          slot,
          title,
          period,
          redraw,
          slots.length < 2 ? null : remove(slot, title, redraw),
        );
      }),
      slots.length < MOST ? button(w.add, {}, more) : el('p', { class: 'soft' }, withTab(w.full)),
      ...phaseTargetsField(shell, counts, phases, answers.strict),
      jointPart(answers, counts, redraw),
    ];
  },
  changes() {
    answers.strict = true;
    const places = [...slots.flatMap((slot) => placesAt(answers, slot)), ...jointPlaces(answers)];
    const isWrong = places.some((place) => mistakeIn(answers.reading(place), place.needed === true) !== null);
    if (isWrong || hasMistakes(phaseTargets)) return null;
    fillJoint(answers, counts);
    const rows = answers.changes(places, [
      ...slots.flatMap((slot) => CHOICES.map((id) => ({ id, slot }))),
      ...JOINT_CHOICES.map((id) => ({ id })),
    ]);
    for (const slot of removed)
      for (const id of answers.idsOf('ind.')) {
        if (answers.was(id, slot) === null) continue;
        rows[id] = rows[id] ?? Array.from({ length: width }, (_, at) => answers.was(id, at));
        rows[id]![slot] = null;
      }
    return { answers: { rows, lists: phaseTargets.changes() } };
  },
};

/** Of the indicators and what they reach together. */
function isOther(): boolean {
  return answers.touched() || removed.length > 0;
}

function remove(slot: number, title: string, redraw: () => void): HTMLElement {
  return button(fill(words().setUp.remove, { name: title }), { class: 'link' }, () => {
    slots = slots.filter((one) => one !== slot);
    removed.push(slot);
    redraw();
  });
}
