/**
 * Formulas of "Tiến độ". Figures of a team stand in its row of "Bảng theo dõi", those of a unit above are the sums over
 * the teams under it, those of the area the sums of that tab; the rest follows from them in the row itself. They say what
 * `progressOf` says.
 */
import { FARTHEST, FULL_DAY, isNamedLate, SHARE_PARTS, STATUSES, type Status } from '../../domain/progress';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { dayFigures } from './progress-days';
import { type ADDED, type BlockColumn, blockKey } from './progress-layout';
import { upKey } from './quota-units';
import { dayRun, figureKey } from './tracking-layout';
import type { TrackedIndicator, TrackedView } from './tracking-view';
import { dayWords } from './window-words';

/** Stands for the area where units go by the code of the unit above. */
export const TOP = '.';

/** Rows of "Bảng theo dõi" that belong to a row's unit. */
export const ROW_FORMULAS = {
  place: 'IF({leaf}=1;IFERROR(MATCH({key};{tracking!key:};0);0);0)',
  /** "12/15"; nothing where nobody is expected. */
  reports: 'IF({asked}=0;"–";{said}&"/"&{asked})',
} as const;

/** @param column of "Bảng theo dõi" */
export function added(column: string, depth: number): string {
  const sums = Array.from(
    { length: depth },
    (_, i) => `SUMIFS({tracking!${column}:};{tracking!${upKey(i + 1)}:};{key})`,
  );
  const group = sums.length === 0 ? '0' : sums.join('+');
  return `IF({place}>0;INDEX({tracking!${column}:};{place});${group})`;
}

export function ofArea(column: string): string {
  return `{tracking!${column}@total}`;
}

/** The figures that are added up, by the column they stand in. */
export function addedColumns(key: string): [BlockColumn, string][] {
  const from = (figure: (typeof ADDED)[number]) => figureKey(figure, key);
  return [
    ['assigned', from('assigned')],
    ['target', from('target')],
    ['due', from('due')],
    ['dueFirst', from('dueFirst')],
    ['done', from('upTo')],
    ['numbers', from('numbers')],
    ['pace', from('pace')],
    ['drift', from('drift')],
  ];
}

/** What follows from the sums, the same in every row. */
export function blockFormulas({ key }: TrackedIndicator, view: TrackedView, language: Language) {
  const own = (name: BlockColumn) => `{${blockKey(name, key)}}`;
  const [target, due, done, left] = [own('target'), own('due'), own('done'), own('left')];
  const position = '{tracking!at@position}';
  const { days, indicators } = view;
  const [firstColumn, lastColumn] = dayRun(view);
  const first = `{tracking!${firstColumn}@day}`;
  const slots = `{tracking!${firstColumn}..${lastColumn}@slot}`;
  const ones = (text: string) => `LEN(SUBSTITUTE(${text};"0";""))`;
  const arrival = own('arrival');
  const { upTo, all, left: rest } = dayFigures(own('dayText'), days.length);
  const passed = `IF(${position}=0;0;${upTo(position)})`;
  /** Each day stands there once an indicator. */
  const before = `SUMPRODUCT((${upTo(slots)}<${arrival})*1)/${indicators.length}`;
  const beyond = `ROUNDUP((${arrival}-${all})/${FULL_DAY};0)`;
  const words = statusWords(language);
  const isUnsaid = STATUSES.filter((status) => !isNamedLate(status))
    .map((status) => `(${own('status')}="${words[status]}")`)
    .join('+');
  const late = translate(language, 'progress.view.late');
  return {
    dayText: `IF(${own('like')}="";{${blockKey('load', key)}@area};INDEX({${blockKey('load', key)}:};MATCH(${own('like')};{key:};0)))`,
    left: ones(`MID(${own('works')};${position}+1;${days.length})`),
    gap: `${done}-${due}`,
    gapFirst: `IF(${own('assigned')}>0;${done}-${own('dueFirst')};"")`,
    offPlan: `IF(${own('drift')}=0;"";${own('drift')})`,
    percent: `IF(${target}>0;${done}/${target};"")`,
    ofDue: `IF(${due}>0;${done}/${due};"")`,
    status: statusFormula(own, language),
    needed: `IF(${done}>=${target};0;IF(${left}=0;"";ROUNDUP((${target}-${done})*${FULL_DAY}/${rest(position)};0)))`,
    /** What the days carry up to the one that reaches the target at the recent pace; 0 for never, and when it is reached. */
    arrival: `IF((${done}>=${target})+(${own('pace')}<=0)>0;0;${passed}+ROUNDUP(ROUND((${target}-${done})*${FULL_DAY}/${own('pace')};6);0))`,
    finishDay: `IF(${arrival}=0;"";IF(${arrival}<=${all};${first}+${before};IF(${isUnsaid}+(${beyond}>${FARTHEST})>0;"";${first}-1+${days.length}+${beyond})))`,
    finish: `IF(${own('finishDay')}="";"";${dayWords(own('finishDay'))}&IF(${arrival}>${all};" ${late}";""))`,
    share: `IF((${own('assigned')}>0)*(${own('numbers')}>0)=1;INT(${done}*${SHARE_PARTS}/${own('assigned')});"")`,
    rank: `IF(${own('share')}="";"";COUNTIFS({parent:};{parent};{${blockKey('share', key)}:};">"&${own('share')})+1)`,
  };
}

export function statusWords(language: Language): Record<Status, string> {
  const words = {} as Record<Status, string>;
  for (const status of STATUSES) words[status] = translate(language, `progress.statuses.${status}` as const);
  return words;
}

/** See `statusOf`. */
function statusFormula(own: (name: BlockColumn) => string, language: Language): string {
  const words = statusWords(language);
  const [target, due, done, numbers, supply] = (['target', 'due', 'done', 'numbers', 'supply'] as const).map(
    own,
  ) as [string, string, string, string, string];
  const below = (limit: string) => `(100*${done}<{at@${limit}}*${due})`;
  const aDay = `((${own('left')}=0)+(${done}=0)+((${due}-${done})*${own('left')}>=${target}-${due})>0)`;
  const late = (limit: string) => `(${done}<${due})*${aDay}*${below(limit)}=1`;
  const cases: [string, Status][] = [
    [`(${target}>0)*(${done}>=${target})=1`, 'done'],
    [`(${numbers}=0)*(${due}>0)=1`, 'noData'],
    [`${numbers}=0`, 'notStarted'],
    [`IF(${supply}="";FALSE;(${done}>=${supply})*(${done}<${target})=1)`, 'outOfSupply'],
    [`(${due}=0)*(${done}=0)=1`, 'notStarted'],
    [`(100*${done}>={at@ahead}*${due})*(${done}>=${own('dueFirst')})=1`, 'ahead'],
    [late('farBehind'), 'farBehind'],
    [late('behind'), 'behind'],
  ];
  return cases.reduceRight(
    (rest, [test, status]) => `IF(${test};"${words[status]}";${rest})`,
    `"${words.onTrack}"`,
  );
}

/** Of the hidden rows behind the charts. */
export const chartFormulas = ({ key }: TrackedIndicator, view: TrackedView) => {
  const [first, last] = dayRun(view);
  return {
    /** What the area had done by the end of the day in "at"; no point in the chart for days to come. */
    soFar: `IF({at}>{tracking!at@status};NA();SUMIFS({tracking!${first}..${last}@total};{tracking!${first}..${last}@day};"<="&{at};{tracking!${first}..${last}@indicator};"${key}"))`,
    bar: `IFERROR(INDEX({${blockKey('ofDue', key)}:};MATCH({at};{key:};0))*1;0)`,
  };
};
