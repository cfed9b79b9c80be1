/** "Lịch": which days carry how much work, holidays, days of single units, a slow start; and what that makes of the period. */
import { el } from '../../dom';
import type { Shell } from '../../panel';
import { fill, number, words } from '../../words';
import type { Raw } from '../reading';
import type { Changes, SetUp, Step } from '../step';
import { workingDays } from './days';
import { holidaysPart } from './holidays';
import { NamedDays } from './named-days';
import { OwnDays } from './own-days';
import { SlowStart } from './slow-start';
import { weightField } from './weight-field';

const WEEK = ['weekday', 'saturday', 'sunday'] as const;
type OfWeek = (typeof WEEK)[number];

let setUp: SetUp | null = null;
const chosen = new Map<OfWeek, number>();
const named = new NamedDays();
const own = new OwnDays();
const start = new SlowStart();

export const calendarStep: Step = {
  key: 'calendar',
  title: () => words().setUp.steps.calendar,
  read(now, keep) {
    setUp = now;
    if (!keep) chosen.clear();
    named.take(now, keep);
    own.take(now, keep);
    start.take(rowOf('rampUp'), keep);
  },
  touched: () =>
    WEEK.some((day) => weightOf(day) !== standing(day)) ||
    named.touched() ||
    own.changes() !== null ||
    start.changes() !== null,
  body,
  changes,
};

const rowOf = (id: string): Raw[] => (setUp?.forms.answers.rows[id] ?? []) as Raw[];

function standing(day: OfWeek): number {
  const [raw] = rowOf(day);
  return typeof raw === 'number' ? raw : 1;
}

const weightOf = (day: OfWeek): number => chosen.get(day) ?? standing(day);

function changes(): Changes | null {
  named.strict = true;
  if (!named.isRight() || !start.isRight() || !own.isRight()) return null;
  const rows: Record<string, Raw[]> = {};
  // Left open in a new form: saved, it is answered.
  for (const day of WEEK) if (weightOf(day) !== (rowOf(day)[0] ?? null)) rows[day] = [weightOf(day)];
  const rampUp = start.changes();
  if (rampUp !== null) rows.rampUp = rampUp;
  const answers = { rows, lists: named.changes() };
  const units = own.changes();
  const isEmpty = Object.keys(rows).length + Object.keys(answers.lists).length === 0;
  return { ...(isEmpty ? {} : { answers }), ...(units === null ? {} : { units }) };
}

function body(shell: Shell): (HTMLElement | null)[] {
  const redraw = () => shell.draw();
  const weeks = WEEK.map((day) =>
    weightField(`weight-${day}`, words().calendar[day], weightOf(day), (weight) => {
      chosen.set(day, weight);
      redraw();
    }),
  );
  const holidays = holidaysPart(
    setUp?.holidays ?? [],
    (day) => named.weightOn(day),
    (those, weight) => {
      for (const holiday of those) named.press(holiday, weight, those.length > 1);
      redraw();
    },
  );
  return [
    ...weeks,
    el('p', { class: 'lead', id: 'working-days' }, countText()),
    ...holidays,
    named.field(redraw, tellCount),
    start.field(tellCount),
    ...own.fields(redraw),
  ];
}

function countText(): string {
  const w = words().calendar;
  const period = { first: String(rowOf('first')[0] ?? ''), last: String(rowOf('last')[0] ?? '') };
  const week = {
    weekday: weightOf('weekday'),
    saturday: weightOf('saturday'),
    sunday: weightOf('sunday'),
  };
  const count = workingDays(period, week, named.weights(), start.factors());
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
