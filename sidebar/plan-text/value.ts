/** What a plan offers, in the words of an office. */
import type { CardWords } from '../../src/app/plan-text';
import type { Offered } from '../../src/app/plan-text/offered';
import { formatDay } from '../../src/messages/format';
import { number, words } from '../words';

type Value = Offered['shown'][number]['value'];

/** "27/5/2023, 30/6/2023"; "tổng số, 3.090"; "Tân Bình, Đủ điều kiện 412" */
export function shownText(of: Pick<Offered, 'label' | 'shown'>, w: CardWords): string {
  const parts = of.shown.map(({ value, label }) => {
    const text = valueText(value, w);
    return label === undefined ? text : `${w.labels[label]} ${text}`;
  });
  return joined(of.label, parts);
}

export const presentText = ({ label, present }: Offered, w: CardWords): string =>
  joined(
    label,
    (present ?? []).map((value) => valueText(value, w)),
  );

const joined = (label: Offered['label'], parts: readonly string[]): string =>
  parts.join(label === 'period' || label === 'indPeriod' ? ' – ' : label === 'levels' ? ' → ' : ', ');

function valueText(value: Value, w: CardWords): string {
  const { planText, setUp } = words();
  if (value === null || value === false) return '';
  if (value === true) return planText.yes;
  if (typeof value === 'number') return number(value, 2);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value);
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return setUp.weekdays[weekday]!;
  const tables: Record<string, string>[] = [w.choices, setUp.targets.deadlines, setUp.reporting.offsets];
  return tables.find((table) => value !== '' && Object.hasOwn(table, value))?.[value] ?? value;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
