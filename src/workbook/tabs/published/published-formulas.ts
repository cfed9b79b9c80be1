/** Formulas of the published tab, over "Bảng theo dõi", the quota table, the record and the closed days. */
import { dayKey } from '../quota-layout';
import { SIGNS } from '../tracking-formulas';
import { dayRun, figureKey } from '../tracking-layout';
import type { TrackedView } from '../tracking-view';

/** Rows of the day columns. */
export const DAY_ROWS = [
  'quota',
  'due',
  'reported',
  'asked',
  'said',
  'wrong',
  'onTime',
  'late',
  'missing',
  'closed',
] as const;

/** Less than a second, as in "Bảng theo dõi". */
const MOMENT = '1/1000000';

export function factFormulas(view: TrackedView) {
  const [first, last] = dayRun(view);
  return {
    closedTo: `SUMPRODUCT(MAX({${first}..${last}@closed}*{${first}..${last}@day}))`,
    status: '{tracking!at@status}',
    now: '{tracking!at@now}',
  };
}

/** The same for every day and indicator. */
export function dayFormulas(view: TrackedView) {
  const { indicators } = view;
  const byIndicator = (each: (key: string) => string) =>
    indicators.reduceRight(
      (rest, { key }) => (rest === '' ? each(key) : `IF({.@indicator}="${key}";${each(key)};${rest})`),
      '',
    );
  const noted = 'ISNUMBER({mirror!at:.:})*ISNUMBER({mirror!.:})';
  const isLate = `({mirror!at:.:}>={tracking!.@cut}-${MOMENT})`;
  return {
    quota: '{quotaUnits!.@total}',
    reported: '{tracking!.@total}',
    said: byIndicator(
      (key) =>
        `SUMPRODUCT((MID({tracking!${figureKey('works', key)}:};{tracking!.@slot};1)="1")*ISNUMBER({tracking!.:}))`,
    ),
    wrong: `COUNTIF({tracking!.:};"${SIGNS.wrong}")`,
    onTime: `SUMPRODUCT(${noted}*(${isLate}=FALSE))`,
    late: `SUMPRODUCT(${noted}*${isLate})`,
    missing: `IF({tracking!.@cut}<={tracking!at@now}+${MOMENT};MAX(0;{.@asked}-{.@said}-{.@wrong});0)`,
    closed: 'IF({closed!.@isClosed}=1;1;0)',
  };
}

/** Of a day's column over all indicators. */
export function togetherFormulas({ indicators }: TrackedView, day: string, d: number) {
  const keys = indicators.map(({ key }) => key);
  const spot = (key: string) => dayKey(day, key);
  const cut = `{tracking!${spot(keys[0]!)}@cut}`;
  const sum = (each: (key: string) => string) => `(${keys.map(each).join('+')})`;
  const works = (key: string) => `(MID({tracking!${figureKey('works', key)}:};${d + 1};1)="1")`;
  const cells = (key: string) => `{tracking!${spot(key)}:}`;
  const times = (key: string) => `{mirror!at:${spot(key)}:}`;
  const noted = (key: string) => `ISNUMBER(${times(key)})*ISNUMBER({mirror!${spot(key)}:})`;
  const late = sum((key) => `${noted(key)}*(${times(key)}>=${cut}-${MOMENT})`);
  return {
    said: `SUMPRODUCT((${sum((key) => works(key))}>0)*(${sum((key) => `${works(key)}*(ISNUMBER(${cells(key)})=FALSE)`)}=0))`,
    wrong: `SUMPRODUCT((${sum((key) => `(${cells(key)}="${SIGNS.wrong}")`)}>0)*1)`,
    onTime: `SUMPRODUCT((${sum(noted)}>0)*(${late}=0))`,
    late: `SUMPRODUCT((${late}>0)*1)`,
    missing: `IF(${cut}<={tracking!at@now}+${MOMENT};MAX(0;{.@asked}-{.@said}-{.@wrong});0)`,
    closed: `{${spot(keys[0]!)}@closed}`,
  };
}
