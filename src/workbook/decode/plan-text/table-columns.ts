/** What the columns of a table say of its units. */
import type { Ask } from './ask';
import { offer, type PlanOffer } from './offer';
import { plainOf } from './page';
import type { Table } from './table-rows';

/** Which indicator a total belongs to: the one with that target, else the only one; null where several might. */
export function countOf(whole: number, indicators: readonly PlanOffer[]): number | null {
  const counted = new Set(indicators.filter(({ what }) => what === 'target').map(position));
  return withTarget(whole, indicators) ?? (counted.size > 1 ? null : ([...counted][0] ?? 0));
}

export function withTarget(whole: number, indicators: readonly PlanOffer[]): number | null {
  const target = JSON.stringify({ kind: 'total', value: whole });
  const same = indicators.find(({ what, value }) => what === 'target' && JSON.stringify(value) === target);
  return same === undefined ? null : position(same);
}

const position = ({ field }: PlanOffer) => Number(/^indicators\[(\d+)\]/.exec(field)?.[1] ?? 0);

export function columnOffers(
  { rows, total, heads }: Table,
  column: number,
  columns: number,
  known: number,
  counted: number | null,
): PlanOffer[] {
  const head = heads[heads.length - columns + column] ?? '';
  const plain = plainOf(head);
  const values = rows.map(({ values: all }) => all[column]?.value ?? null);
  const whole = total?.values[column]?.value ?? null;
  const sum = values.reduce<number>((all, one) => all + (one ?? 0), 0);
  const field = /du dieu kien|dan so|nhan khau|so dan|tong so nguoi/.test(plain)
    ? 'eligible'
    : /so dau ky|da (?:kich hoat|cap|thuc hien|co)|hien co/.test(plain)
      ? 'baseline'
      : /so to\b/.test(plain)
        ? 'teams'
        : 'quota';
  const base: Ask | null =
    whole !== null && whole !== sum
      ? 'SUM_DIFFERS'
      : field === 'quota' && !/chi tieu|giao|muc (?:do )?\d|so luong|ke hoach/.test(plain) && columns > 1
        ? 'COLUMN_UNNAMED'
        : null;
  const offers = rows.flatMap((row, i): PlanOffer[] => {
    const value = values[i];
    if (value === null || value === undefined || !Number.isInteger(value)) return [];
    const why = base ?? (row.values[column]!.ambiguous ? 'AMBIGUOUS_NUMBER' : null);
    const path = `units[${known + i}].${field}`;
    if (field !== 'quota') return [offer(path, { what: 'number', value }, row.from, why)];
    return [
      offer(
        columns > 1 && head !== '' ? `${path}[${head}]` : path,
        { what: 'quota', value: { unit: row.name, indicator: counted, column: head, value } },
        row.from,
        why,
      ),
    ];
  });
  if (
    counted !== null &&
    total !== null &&
    whole !== null &&
    field === 'quota' &&
    Number.isInteger(whole) &&
    base !== 'COLUMN_UNNAMED' &&
    columns === 1
  )
    offers.push(
      offer(
        `indicators[${counted}].target`,
        { what: 'target', value: { kind: 'total', value: whole } },
        total.from,
        base,
      ),
    );
  return offers;
}
