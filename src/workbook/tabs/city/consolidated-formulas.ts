/** Formulas of "Tổng hợp": figures of a ward stand in its row of what was read; sums, shares and words follow here. */
import { SHARE_PARTS } from '../../../domain/progress';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import { statusWords } from '../progress-formulas';
import { dayWords } from '../window-words';
import { type FigureColumn, pulledKey, type WardColumn } from './pulled-layout';

/** Columns of each indicator; the hidden ones first. */
export const BLOCK = [
  'left',
  'share',
  'target',
  'today',
  'quota',
  'ofQuota',
  'done',
  'percent',
  'due',
  'gap',
  'ofDue',
  'status',
  'rank',
] as const;
export type BlockColumn = (typeof BLOCK)[number];
export const blockKey = (column: BlockColumn, indicator: string): string => `${column}|${indicator}`;
export const HIDDEN: readonly BlockColumn[] = ['left', 'share', 'due'];
/** What is added up. */
export const SUMMED: readonly BlockColumn[] = ['target', 'today', 'quota', 'done', 'due'];

/** Percent of the pace, as in a ward where the plan says nothing else. */
export const LIMITS = { ahead: 110, behind: 95, farBehind: 80 } as const;

const blank = (value: string, then = value) => `IF(${value}="";"";${then})`;
/** A cell of the ward's row of what was read. */
const pulled = (column: string) => `INDEX({pulled!${column}:};{place})`;
const figure = (column: WardColumn | FigureColumn, indicator?: string) =>
  pulled(indicator === undefined ? column : pulledKey(column as FigureColumn, indicator));

/** Of a ward's row. */
export function wardFormulas(language: Language) {
  const say = (key: 'minutes' | 'hours' | 'days' | 'otherDay') =>
    translate(language, `consolidation.tab.${key}` as const);
  const age = '({at@now}-{readAt})';
  const count = (column: WardColumn) => `IF({place}=0;"";${blank(figure(column))})`;
  const ofDay = (column: WardColumn) =>
    `IF({place}=0;"";IF(${figure('day')}={at@day};${blank(figure(column))};""))`;
  return {
    place: 'IFERROR(MATCH({key};{pulled!key:};0);0)',
    /** 1: read in its last try, and counted in the sums. */
    in: `IF({place}=0;0;IF((${figure('readAt')}<>"")*(${figure('reason')}="")=1;1;0))`,
    asked: ofDay('asked'),
    said: ofDay('said'),
    onTime: ofDay('onTime'),
    late: ofDay('late'),
    missing: ofDay('missing'),
    /** "33/35" */
    reports: 'IF({asked}="";"";{said}&"/"&{asked})',
    readAt: count('readAt'),
    closedTo: count('closedTo'),
    age: `IF({readAt}="";"";IF(${age}<1/24;MAX(0;INT(${age}*1440))&"${say('minutes')}";IF(${age}<1;INT(${age}*24)&"${say('hours')}";INT(${age})&"${say('days')}")))`,
    /** Says when the ward's figures are those of an earlier day than the others'. */
    note: `IF({place}=0;"";IF(({in}=1)*({at}>0)*({at}<{at@day})=1;"${say('otherDay')}"&${dayWords('{at}')}&". ";"")&${figure('note')})`,
  };
}

/** Of a ward's row and one indicator. */
export function figureFormulas(indicator: string) {
  const own = (column: FigureColumn) => blank(figure(column, indicator));
  const ofDay = (column: FigureColumn) => `IF({place}=0;"";IF(${figure('day')}={at@day};${own(column)};""))`;
  const known = (column: FigureColumn) => `IF({place}=0;"";${own(column)})`;
  return {
    left: `IF({place}=0;0;SUM(${figure('left', indicator)}))`,
    /** What the city assigned, else the ward's own plan. */
    target: `IF({given}<>"";{given};${known('target')})`,
    today: ofDay('today'),
    quota: ofDay('quota'),
    done: known('done'),
    due: known('due'),
  };
}

/** What follows from a row's own figures, in wards and in sums alike. */
export function followingFormulas(indicator: string, language: Language) {
  const own = (column: BlockColumn) => `{${blockKey(column, indicator)}}`;
  const [target, done, due, left] = [own('target'), own('done'), own('due'), own('left')];
  const both = (a: string, b: string, then: string) => `IF((${a}="")+(${b}="")>0;"";${then})`;
  const ratio = (a: string, b: string) => both(a, b, `IF(${b}>0;${a}/${b};"")`);
  const words = statusWords(language);
  const aDay = `((SUM(${left})=0)+(${done}=0)+((${due}-${done})*SUM(${left})>=${target}-${due})>0)`;
  const late = (limit: string) => `(${done}<${due})*${aDay}*(100*${done}<{at@${limit}}*${due})=1`;
  const cases: [string, string][] = [
    [`(${target}="")+(${due}="")>0`, ''],
    [`${done}=""`, `IF(${due}>0;"${words.noData}";"${words.notStarted}")`],
    [`(${target}>0)*(${done}>=${target})=1`, words.done],
    [`(${due}=0)*(${done}=0)=1`, words.notStarted],
    [`100*${done}>={at@ahead}*${due}`, words.ahead],
    [late('farBehind'), words.farBehind],
    [late('behind'), words.behind],
  ];
  const status = cases.reduceRight(
    (rest, [test, word]) => `IF(${test};${word.startsWith('IF(') ? word : `"${word}"`};${rest})`,
    `"${words.onTrack}"`,
  );
  return {
    ofQuota: ratio(own('today'), own('quota')),
    percent: ratio(done, target),
    gap: both(done, due, `${done}-${due}`),
    ofDue: ratio(done, due),
    status,
    share: `IF({in}=1;${both(done, target, `IF(${target}>0;INT(${done}*${SHARE_PARTS}/${target});"")`)};"")`,
    rank: blank(own('share'), `COUNTIFS({in:};1;{${blockKey('share', indicator)}:};">"&${own('share')})+1`),
  };
}

/** Sums over the wards that were read; blank where none of them has a number. */
export const SUMS = {
  total: 'IF(SUMPRODUCT(({in:}=1)*ISNUMBER({.:}))=0;"";SUMIFS({.:};{in:};1))',
  cluster:
    'IF(SUMPRODUCT(({in:}=1)*({cluster:}={cluster})*ISNUMBER({.:}))=0;"";SUMIFS({.:};{in:};1;{cluster:};{cluster}))',
  /** Days left of the ward that has most. */
  left: 'SUMPRODUCT(MAX(({in:}=1)*{.:}))',
} as const;
