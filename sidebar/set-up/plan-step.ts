/** Step 1: what the campaign is called, where and when it is, who takes part, its phases. */
import { fill, words } from '../words';
import { Answers, type Place } from './answers';
import { mistakeIn, textField } from './controls';
import { Items } from './items';
import { Levels } from './levels';
import { lineText, listField } from './list-fields';
import { inOrder, lengthText, outsideText } from './period';
import type { Reading } from './reading';
import type { Step } from './step';

const NAME: Place = { id: 'name', kind: 'text', needed: true };
const AREA: Place = { id: 'area', kind: 'text', needed: true };
const ISSUER: Place = { id: 'issuer', kind: 'text' };
const FIRST: Place = { id: 'first', kind: 'day', needed: true };
const LAST: Place = { id: 'last', kind: 'day', needed: true };
const PLACES = [NAME, AREA, ISSUER, FIRST, LAST];
const PHASE = { name: 0, first: 1, last: 2 } as const;

const answers = new Answers();
const phases = new Items('phase', { 0: 'text', 1: 'day', 2: 'day' });
const levels = new Levels();

export const planStep: Step = {
  key: 'plan',
  title: () => words().setUp.steps.plan,
  read(setUp, keep) {
    answers.take(setUp, keep);
    phases.take(setUp, keep);
    levels.take(setUp, keep);
  },
  touched: () => answers.touched() || phases.touched() || levels.changed() !== null,
  body(shell) {
    const w = words().setUp.plan;
    const field = (place: Place, label: string, help = '', check = () => answers.reading(place)) =>
      textField(`plan-${place.id}`, {
        label,
        help,
        text: answers.text(place),
        type(text) {
          answers.type(place, text);
          if (place === AREA) tellIssuer();
        },
        check,
        long: place === NAME,
        needed: place.needed === true && answers.strict,
        says: place === LAST ? lengthOfPlan : place === ISSUER ? issuerText : undefined,
      });
    return [
      field(NAME, w.name, w.nameHelp),
      field(AREA, w.area, w.areaHelp),
      field(ISSUER, w.issuer),
      field(FIRST, w.first),
      field(LAST, w.last, w.lastHelp, readLast),
      textField('plan-levels', {
        label: w.levels,
        help: w.levelsHelp,
        text: levels.text,
        type: (text) => levels.type(text),
        check: () => levels.reading(),
        long: true,
      }),
      listField(shell, phases, {
        title: w.phases,
        name: w.phase,
        add: w.addPhase,
        begin: () => [],
        line: (at) => [
          phaseField(at, PHASE.name, w.phaseName),
          phaseField(at, PHASE.first, w.first),
          phaseField(at, PHASE.last, w.last),
        ],
      }),
    ];
  },
  changes() {
    answers.strict = true;
    const wrong =
      PLACES.some((place) =>
        mistakeIn(place === LAST ? readLast() : answers.reading(place), place.needed === true),
      ) ||
      'wrong' in levels.reading() ||
      phases.items.some((_, at) =>
        [PHASE.name, PHASE.first, PHASE.last].some((field) =>
          mistakeIn(readPhase(at, field), !phases.isBlank(at)),
        ),
      );
    if (wrong) return null;
    const rows = answers.changes(PLACES, []);
    if (answers.value(ISSUER) === null) rows.issuer = [usualIssuer()];
    const names = levels.changed();
    if (names !== null) rows.levels = names;
    return { answers: { rows, lists: phases.changes() } };
  },
};

function phaseField(at: number, field: number, label: string): HTMLElement {
  const warns = () =>
    field === PHASE.name
      ? ''
      : outsideText(answers.value(FIRST), answers.value(LAST), phases.value(at, field));
  return lineText(phases, at, field, label, answers.strict, { check: () => readPhase(at, field), warns });
}

function readPhase(at: number, field: number): Reading {
  const reading = phases.reading(at, field);
  return field === PHASE.last ? inOrder(phases.value(at, PHASE.first), reading) : reading;
}

const readLast = (): Reading => inOrder(answers.value(FIRST), answers.reading(LAST));
const lengthOfPlan = (): string => lengthText(answers.value(FIRST), answers.value(LAST));

/** "UBND xã Quế Châu" for "Xã Quế Châu". */
function usualIssuer(): string | null {
  const area = answers.value(AREA);
  if (typeof area !== 'string') return null;
  return `UBND ${area.slice(0, 1).toLowerCase()}${area.slice(1)}`;
}

function issuerText(): string {
  const usual = usualIssuer();
  if (usual === null || answers.value(ISSUER) !== null) return '';
  return fill(words().setUp.plan.issuerHelp, { issuer: usual });
}

/** The note beside another field than the one typed into. */
function tellIssuer(): void {
  const note = document.getElementById('plan-issuer-note');
  if (note !== null) note.textContent = issuerText();
}
