/** What a plan offers, in the words of an office. */
import type { CardWords } from '../../src/app/plan-text';
import type { Offered } from '../../src/app/plan-text/offered';
import { formatDay } from '../../src/messages/format';
import { number, words } from '../words';

type Value = Offered['shown'][number]['value'];

/** "27/5/2023 – 30/6/2023"; "tổng số 3.090"; "Tân Bình, Đủ điều kiện 412" */
export function shownText(of: Pick<Offered, 'label' | 'shown'>, w: CardWords): string {
  const parts = of.shown.map(({ value, label }) => {
    const text = wordOf(of.label, value, w);
    return label === undefined ? text : `${w.labels[label]} ${text}`;
  });
  const values = of.shown.map(({ value }) => value);
  return joined(of.label, values, parts);
}

export function presentText({ label, present }: Offered, w: CardWords): string {
  const values = present ?? [];
  const parts = values.map((value) => wordOf(label, value, w));
  return joined(label, values, parts);
}

/** A number of days beside those of a phase says so. */
function wordOf(of: Offered['label'], value: Value, w: CardWords): string {
  const text = valueText(value, w);
  return of === 'phase' && typeof value === 'number' ? `${w.labels.statedDays} ${text}` : text;
}

/** "đến hết ngày 30/6/2023", "tổng số 3.090": words that go right before what follows. */
const LEADS = ['before', 'by', 'on', 'total', 'perDay'];
const DAY = /^\d{4}-\d\d-\d\d$/;
const isDay = (value: Value | undefined): boolean => typeof value === 'string' && DAY.test(value);

function joined(label: Offered['label'], values: readonly Value[], parts: readonly string[]): string {
  const usual = label === 'levels' ? ' → ' : ', ';
  return parts.reduce((text, part, i) => {
    const before = values[i - 1];
    const isBound = LEADS.includes(String(before)) || part.startsWith('(');
    const between = i === 0 ? '' : isDay(before) && isDay(values[i]) ? ' – ' : isBound ? ' ' : usual;
    return part === '' ? text : text + between + part;
  }, '');
}

function valueText(value: Value, w: CardWords): string {
  const { planText, setUp } = words();
  if (value === null || value === false) return '';
  if (value === true) return planText.yes;
  if (typeof value === 'number') return number(value, 2);
  if (isDay(value)) return formatDay(value);
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return setUp.weekdays[weekday]!;
  const tables: Record<string, string>[] = [w.choices, setUp.targets.deadlines, setUp.reporting.offsets];
  return tables.find((table) => value !== '' && Object.keys(table).includes(value))?.[value] ?? value;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
