/** What "Nhập hôm nay" says: the line of words on top, and the heads over the days. */
import type { CutOff } from '../../domain/campaign';
import { reportingCutOff } from '../../domain/progress';
import type { Language } from '../../messages/shape';
import { clockWords, formatDay, translate } from '../../messages/translate';
import type { Area, CellFormat } from '../model';
import { weekdayFormula } from './days';
import { CLOCK } from './entry-clock';
import { UNREPORTED_IN_ALL } from './entry-rules';
import { formula, type Grid, paint } from './grid';
import { currentPlan, type Scene } from './scene';
import { COLORS } from './style';

/** The date large at the left, what to do beside it. */
export function noticeAreas(grid: Grid, scene: Scene): Area[] {
  const { campaign, language } = scene;
  const { days } = currentPlan(scene).plan;
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const cutOff = reportingCutOff(campaign);
  const isFirst = `${CLOCK.focus}={${dayColumn(grid)}@day}`;
  const words = duringWords(cutOff, campaign.entry.who === 'ward', language, isFirst);
  const before = quoted(translate(language, 'daily.entry.before', { first: formatDay(first) }));
  const after = quoted(translate(language, 'daily.entry.after', { last: formatDay(last) }));
  const { focus, today, closed, running } = CLOCK;
  const date = `DAY(${focus})&"/"&MONTH(${focus})`;
  const [shut, reopened] = translate(language, 'daily.entry.closed', { day: '|' }).split('|').map(quoted);
  const during = `IF(${closed}=1;${shut}&${date}&${reopened};IF(${focus}=${today};${words.today};${words.yesterday}))`;
  return [
    paint('notice', grid.rect('notice', { from: 0, to: grid.columns.length }), NOTICE),
    formula(
      'date',
      grid.rect('notice', 'unit'),
      `${weekdayFormula(language, focus, 'weekdayNames')}&" "&${date}`,
      { bold: true, size: 11 },
    ),
    formula(
      'sentence',
      grid.rect('notice', 'quota'),
      `IF(${running}=1;${during};IF(${focus}<{${dayColumn(grid)}@day};${before};${after}))`,
    ),
  ];
}

const NOTICE: CellFormat = {
  size: 9,
  color: COLORS.heading,
  fill: COLORS.headingFill,
  align: 'left',
  valign: 'middle',
  wrap: true,
};

function dayColumn(grid: Grid): string {
  return grid.columns.find(({ key }) => /^\d{4}-\d{2}-\d{2}\|/.test(key))!.key;
}

/**
 * By when, from when on, and what to write: while today is to be reported, and on the morning after. The first day counts
 * from its midnight, as in `reportWindow`.
 * @param isFirst a condition: the day to be reported is the first one
 */
function duringWords(
  cutOff: CutOff,
  ward: boolean,
  language: Language,
  isFirst: string,
): { today: string; yesterday: string } {
  const time = clockWords(cutOff.time, language);
  const midnight = clockWords('00:00', language);
  const say = (key: 'sameDay' | 'nextDay' | 'thisMorning' | 'rule' | 'byMessage', more = {}) =>
    translate(language, `daily.entry.${key}` as const, { time, ...more });
  const since = (key: 'dayBefore' | 'today' | 'yesterday', clock: string) =>
    quoted(translate(language, `daily.entry.since.${key}` as const, { time: clock }));
  const line = (text: string, first: string, usual: string) => {
    const whole = ward ? say('byMessage', { due: text }) : `${text} ${say('rule')}`;
    return whole.split('|').map(quoted).join(`&IF(${isFirst};${first};${usual})&`);
  };
  const [key, from] =
    cutOff.dayOffset === 0 ? (['sameDay', 'dayBefore'] as const) : (['nextDay', 'today'] as const);
  return {
    today: line(say(key, { since: '|' }), since('today', midnight), since(from, time)),
    yesterday: line(
      say('thisMorning', { since: '|' }),
      since('yesterday', midnight),
      since('yesterday', time),
    ),
  };
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * "HÔM NAY 12/6", "T3 13/6"; the indicator's name behind when there are several; that the day is closed, or how many have
 * not reported it in time: "● 3". Of the day that is to be reported each row says so itself.
 */
export function dayHead(language: Language, several: boolean): string {
  const say = (key: 'today' | 'focusYesterday' | 'yesterday' | 'isClosed' | 'silent') =>
    translate(language, `daily.entry.${key}` as const);
  const { focus, today, yesterday } = CLOCK;
  const weekday = weekdayFormula(language, '{.@day}', 'weekdays');
  const past = `IF(${focus}=${yesterday};"${say('focusYesterday')}";"${say('yesterday')}")`;
  const name = several ? '&" "&{.@label}' : '';
  const sign = say('silent').slice(0, 1);
  const silent = `IF(${UNREPORTED_IN_ALL}=0;"";" ${sign}\u00a0"&${UNREPORTED_IN_ALL})`;
  const word = `IF({.@day}=${today};"${say('today')}";IF({.@day}=${yesterday};${past};${weekday}))`;
  return `${word}&" "&DAY({.@day})&"/"&MONTH({.@day})${name}&IF({.@closed}=1;" ${say('isClosed')}";IF({.@day}<${focus};${silent};""))`;
}
