/** Wards as plain published ranges: what a city reads of them, without a workbook behind it. */

import type { Reading } from '../../../local/workbook/saved-file';
import type { Published } from '../../../src/domain/consolidation/published';
import { serialOf } from '../../../src/workbook/tabs/days';
import { dayKey } from '../../../src/workbook/tabs/quota-layout';

type Value = string | number;

/** The range column by column, as a ward's formulas write it. */
export function rangeOf(published: Published): Value[][] {
  const { layout, code, area, campaign, first, last, limit, closedTo, teams } = published;
  const facts = {
    layout,
    code,
    area,
    campaign,
    first: serialOf(first),
    last: serialOf(last),
    limit,
    teams,
    closedTo: closedTo === null ? 0 : serialOf(closedTo),
  };
  const lines = published.days.map((one) => ({
    key: dayKey(one.day, one.indicator),
    day: serialOf(one.day),
    indicator: one.indicator,
    quota: one.quota ?? '',
    due: one.due ?? '',
    reported: one.reported ?? '',
    asked: one.asked,
    said: one.said,
    wrong: one.wrong,
    onTime: one.onTime,
    late: one.late,
    missing: 0,
    closed: one.isClosed ? 1 : 0,
  }));
  const kinds = published.indicators.map((one) => ({
    key: `of|${one.key}`,
    name: one.name,
    unit: one.unit,
    target: one.target,
    assigned: one.assigned,
    eligible: one.eligible ?? '',
    baseline: one.baseline ?? '',
  }));
  const columns: Record<string, Value>[] = [{ key: 'value', ...facts }, ...kinds, ...lines];
  const keys = [...new Set(columns.flatMap((one) => Object.keys(one)))];
  return [keys, ...columns.map((one) => keys.map((key) => one[key] ?? ''))];
}

/** Answers for the range alone. */
export function rangeFile(published: Published): Reading {
  const values = rangeOf(published);
  return {
    batchGet: ({ ranges }) => ({
      spreadsheetId: '',
      valueRanges: ranges.map((range) => ({ range, majorDimension: 'COLUMNS', values })),
    }),
  };
}
