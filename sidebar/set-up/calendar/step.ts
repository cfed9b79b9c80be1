/** "Lịch": which days carry how much work, holidays, days of single units, a slow start; and what that makes of the period. */
import { el } from '../../dom';
import type { Shell } from '../../panel';
import { fill, number, words } from '../../words';
import { choiceField, itemsField, textField } from '../controls';
import { Items } from '../items';
import type { Raw, Reading } from '../reading';
import type { Changes, SetUp, Step } from '../step';
import { workingDays } from './days';
import { type Holiday, holidaysPart } from './holidays';
import { OwnDays } from './own-days';

const KINDS = ['weekday', 'saturday', 'sunday'] as const;
const [DAY, WEIGHT, NOTE] = [0, 1, 2] as const;
const HALF = 0.5;

let setUp: SetUp | null = null;
const chosen = new Map<(typeof KINDS)[number], number>();
const items = new Items('day', { [DAY]: 'day', [NOTE]: 'text' });
const ownDays = new OwnDays();
let ramp: string | null = null;
/** From now on a line without a day is a mistake. */
let strict = false;

export const calendarStep: Step = {
  key: 'calendar',
  title: () => words().setUp.steps.calendar,
  read(now) {
    setUp = now;
    chosen.clear();
    items.take(now);
    ownDays.take(now);
    ramp = null;
    strict = false;
  },
  body,
  changes,
};

const rowOf = (id: string): Raw[] => (setUp?.forms.answers.rows[id] ?? []) as Raw[];
const numberOf = (raw: Raw | undefined, usual: number): number => (typeof raw === 'number' ? raw : usual);
const weightIn = (kind: (typeof KINDS)[number]): number => chosen.get(kind) ?? numberOf(rowOf(kind)[0], 1);

function changes(): Changes | null {
  strict = true;
  const right = items.items.every((_, at) => items.isBlank(at) || !('wrong' in dayOf(at)));
  if (!right || 'wrong' in rampReading() || !ownDays.isRight()) return null;
  const rows: Record<string, Raw[]> = {};
  for (const kind of KINDS) if (weightIn(kind) !== numberOf(rowOf(kind)[0], 1)) rows[kind] = [weightIn(kind)];
  if (ramp !== null && ramp.trim() !== rampStanding())
    rows.rampUp = blanked(rampUp(), rowOf('rampUp').length);
  const units = ownDays.changes();
  const answers = { rows, lists: items.changes() };
  const isEmpty = Object.keys(rows).length + Object.keys(answers.lists).length === 0;
  return { ...(isEmpty && units !== null ? {} : { answers }), ...(units === null ? {} : { units }) };
}

/** A shorter row leaves nothing behind. */
function blanked(list: readonly Raw[], length: number): Raw[] {
  return Array.from({ length: Math.max(length, list.length) }, (_, i) => list[i] ?? null);
}

function body(shell: Shell): (HTMLElement | null)[] {
  const w = words().calendar;
  const redraw = () => shell.draw();
  const isHoliday = (at: number) => setUp?.holidays.some(({ day }) => day === items.value(at, DAY)) === true;
  const others = items.items.map((_, at) => at).filter((at) => !isHoliday(at));
  return [
    ...KINDS.map((kind) =>
      weightField(`weight-${kind}`, w[kind], weightIn(kind), (weight) => {
        chosen.set(kind, weight);
        redraw();
      }),
    ),
    el('p', { class: 'lead', id: 'working-days' }, countText()),
    ...holidaysPart(setUp?.holidays ?? [], shell.tabLanguage, weightOn, (those, weight) => {
      for (const holiday of those) press(holiday, weight, those.length > 1);
      redraw();
    }),
    itemsField(
      w.days,
      others.length,
      (i) => itemFields(others[i]!, redraw),
      (i) => fill(w.item, { number: i + 1 }),
      {
        text: w.add,
        press() {
          items.add([null, 0, null]);
          redraw();
          document.getElementById(`day-${items.items.length - 1}`)?.focus();
        },
      },
      (i) => {
        items.remove(others[i]!);
        redraw();
      },
    ),
    textField('ramp-up', {
      label: w.ramp,
      help: rampIsPlain()
        ? w.rampHelp
        : fill(w.rampOther, {
            factors: rowOf('rampUp')
              .map((raw) => number(Number(raw), 2))
              .join('; '),
          }),
      text: ramp ?? rampStanding(),
      type(text) {
        ramp = text;
        tellCount();
      },
      check: rampReading,
    }),
    ...ownDays.fields(redraw),
  ];
}

function weightField(
  id: string,
  label: string,
  weight: number,
  choose: (weight: number) => void,
): HTMLElement {
  const w = words().calendar;
  const usual: Record<string, string> = w.weights;
  // In the order of the words: an object would put whole numbers first.
  const keys = ['1', '0.5', '0'];
  const all = keys.includes(String(weight)) ? keys : [...keys, String(weight)];
  const options = Object.fromEntries(
    all.map((key) => [`w${key}`, usual[key] ?? fill(w.other, { weight: number(Number(key), 2) })]),
  );
  return choiceField(id, label, options, `w${weight}`, (key) => choose(Number(key.slice(1))));
}

function itemFields(at: number, redraw: () => void): HTMLElement[] {
  const w = words().calendar;
  return [
    textField(`day-${at}`, {
      label: w.day,
      text: items.text(at, DAY),
      type(text) {
        items.type(at, DAY, text);
        tellCount();
      },
      check: () => dayOf(at),
    }),
    weightField(`day-weight-${at}`, w.weight, weightAt(at), (weight) => {
      items.choose(at, WEIGHT, weight);
      redraw();
    }),
    textField(`day-note-${at}`, {
      label: w.note,
      text: items.text(at, NOTE),
      type: (text) => items.type(at, NOTE, text),
      check: () => ({ value: null }),
    }),
  ];
}

const weightAt = (at: number): number => numberOf(items.value(at, WEIGHT), 0);

function dayOf(at: number): Reading {
  const w = words().calendar.wrong;
  const reading = items.reading(at, DAY);
  if ('wrong' in reading) return reading;
  const { value } = reading;
  if (value === null) return strict && !items.isBlank(at) ? { wrong: w.needed } : reading;
  if (items.items.some((_, other) => other < at && items.value(other, DAY) === value))
    return { wrong: w.twice };
  const [first, last] = [String(rowOf('first')[0] ?? ''), String(rowOf('last')[0] ?? '')];
  const outside = first !== '' && last !== '' && (String(value) < first || String(value) > last);
  return outside ? { wrong: w.outside } : reading;
}

function placeOf(day: string): number {
  return items.items.findIndex((_, at) => items.value(at, DAY) === day);
}

function weightOn(day: string): number | null {
  const at = placeOf(day);
  return at < 0 ? null : weightAt(at);
}

/** Pressed once more, nothing is said of the day. @param keep only ever says it */
function press({ day, name }: Holiday, weight: 0 | 1, keep: boolean): void {
  const at = placeOf(day);
  if (at < 0) items.add([day, weight, name]);
  else if (!keep && weightAt(at) > 0 === weight > 0) items.remove(at);
  else items.choose(at, WEIGHT, weight);
}

function rampIsPlain(): boolean {
  return rowOf('rampUp').every((raw) => raw === HALF || raw === null);
}

/** Of a start that is only ever half, its length. */
function rampStanding(): string {
  const length = rowOf('rampUp').filter((raw) => raw !== null).length;
  return rampIsPlain() && length > 0 ? String(length) : '';
}

function rampReading(): Reading {
  const text = (ramp ?? rampStanding()).trim();
  const isRight = text === '' || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 60);
  return isRight ? { value: text } : { wrong: words().calendar.wrong.ramp };
}

function rampUp(): number[] {
  if (ramp === null) return rowOf('rampUp').filter((raw): raw is number => typeof raw === 'number');
  return 'wrong' in rampReading() ? [] : Array.from({ length: Number(ramp) }, () => HALF);
}

function countText(): string {
  const w = words().calendar;
  const named = new Map(
    items.items.map((_, at): [string, number] => [String(items.value(at, DAY)), weightAt(at)]),
  );
  const period = { first: String(rowOf('first')[0] ?? ''), last: String(rowOf('last')[0] ?? '') };
  const week = { weekday: weightIn('weekday'), saturday: weightIn('saturday'), sunday: weightIn('sunday') };
  const count = workingDays(period, week, named, rampUp());
  if (count === null) return w.noPeriod;
  const { working, days, full } = count;
  const told = fill(w.count, { working: number(working), days: number(days) });
  return full === working ? told : `${told} ${fill(w.full, { full: number(full, 2) })}`;
}

/** While something is typed nothing is drawn anew. */
function tellCount(): void {
  const line = document.getElementById('working-days');
  if (line !== null) line.textContent = countText();
}
