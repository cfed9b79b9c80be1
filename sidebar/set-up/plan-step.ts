/** Step 1: what the campaign is called, where and when it is, who takes part, its phases. */
import { dayNumber, weekdayOf } from '../../src/domain/day';
import { formatDay } from '../../src/messages/format';
import { fill, words } from '../words';
import { Answers, type Place } from './answers';
import { itemsField, mistakeIn, textField } from './controls';
import { Items } from './items';
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
/** The names of the levels as one text; null until it is touched. */
let levels: string | null = null;

/** Longer campaigns are mistyped years. */
const MOST_DAYS = 400;
const SEPARATOR = '; ';

export const planStep: Step = {
  key: 'plan',
  title: () => words().setUp.steps.plan,
  read(setUp) {
    answers.take(setUp);
    phases.take(setUp);
    levels = null;
  },
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
        says: place === LAST ? lengthText : place === ISSUER ? issuerText : undefined,
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
        text: levelsText(),
        type: (text) => {
          levels = text;
        },
        check: readLevels,
      }),
      itemsField(
        w.phases,
        phases.items.length,
        (at) => [
          phaseField(at, PHASE.name, w.phaseName),
          phaseField(at, PHASE.first, w.first),
          phaseField(at, PHASE.last, w.last),
        ],
        (at) => fill(w.phase, { number: at + 1 }),
        {
          text: w.addPhase,
          press() {
            phases.add();
            shell.draw();
          },
        },
        (at) => {
          phases.remove(at);
          shell.draw();
        },
      ),
    ];
  },
  changes() {
    answers.strict = true;
    const wrong =
      PLACES.some((place) =>
        mistakeIn(place === LAST ? readLast() : answers.reading(place), place.needed === true),
      ) ||
      'wrong' in readLevels() ||
      phases.items.some((_, at) =>
        [PHASE.name, PHASE.first, PHASE.last].some((field) =>
          mistakeIn(readPhase(at, field), !phases.isBlank(at)),
        ),
      );
    if (wrong) return null;
    const rows = answers.changes(PLACES, []);
    if (answers.value(ISSUER) === null) rows.issuer = [usualIssuer()];
    if (levels !== null && levelsText() !== wasLevels()) rows.levels = levelNames();
    return { answers: { rows, lists: phases.changes() } };
  },
};

function phaseField(at: number, field: number, label: string): HTMLElement {
  return textField(`phase-${at}-${field}`, {
    label,
    text: phases.text(at, field),
    type: (text) => phases.type(at, field, text),
    check: () => readPhase(at, field),
    needed: answers.strict && !phases.isBlank(at),
  });
}

function readPhase(at: number, field: number): Reading {
  const reading = phases.reading(at, field);
  if (field !== PHASE.last) return reading;
  return inOrder(phases.value(at, PHASE.first), reading);
}

function readLast(): Reading {
  return inOrder(answers.value(FIRST), answers.reading(LAST));
}

function inOrder(first: unknown, reading: Reading): Reading {
  if (!('value' in reading) || reading.value === null || typeof first !== 'string') return reading;
  const last = String(reading.value);
  const w = words().setUp.wrong;
  if (last < first) return { wrong: fill(w.order, { first: formatDay(first) }) };
  const days = dayNumber(last) - dayNumber(first) + 1;
  return days > MOST_DAYS ? { wrong: fill(w.long, { days }) } : reading;
}

/** "35 ngày, thứ Bảy đến thứ Sáu" */
function lengthText(): string {
  const [first, last] = [answers.value(FIRST), answers.value(LAST)];
  if (typeof first !== 'string' || typeof last !== 'string') return '';
  const { plan, weekdays } = words().setUp;
  const name = (day: string) => weekdays[weekdayOf(day) % 7]!;
  const days = dayNumber(last) - dayNumber(first) + 1;
  return fill(plan.days, { days, from: name(first), to: name(last) });
}

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

function wasLevels(): string {
  const names = Array.from({ length: answers.width('levels') }, (_, slot) => answers.was('levels', slot));
  return names.filter((name) => name !== null).join(SEPARATOR);
}

function levelsText(): string {
  return levels ?? wasLevels();
}

function levelNames(): string[] {
  return levelsText()
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readLevels(): Reading {
  const names = levelNames();
  return names.length >= 2 && names.length <= 4
    ? { value: names.join(SEPARATOR) }
    : { wrong: words().setUp.wrong.levels };
}
