/** What "Nhập hôm nay" says: the line of words on top, and the heads over the days. */
import type { Campaign, CutOff } from '../../domain/campaign';
import type { QuotaPlan } from '../../domain/quota/plan';
import type { Language } from '../../messages/shape';
import { formatDay, translate } from '../../messages/translate';
import type { Area, CellFormat } from '../model';
import { weekdayFormula } from './days';
import { formula, type Grid, paint } from './grid';
import { groupDepth } from './quota-units';
import { COLORS } from './style';

/** The date large at the left, what to do beside it. */
export function noticeAreas(
  grid: Grid,
  campaign: Campaign,
  plan: QuotaPlan,
  run: [string, string],
  language: Language,
): Area[] {
  const rule = translate(language, 'tabs.entry.rule');
  const cutOff = cutOffOf(campaign);
  const during = translate(language, cutOff.dayOffset === 0 ? 'tabs.entry.sameDay' : 'tabs.entry.nextDay', {
    time: timeText(cutOff.time, language),
    rule,
  });
  const before = translate(language, 'tabs.entry.before', { first: formatDay(plan.days[0]!) });
  const after = translate(language, 'tabs.entry.after', {
    last: formatDay(plan.days[plan.days.length - 1]!),
  });
  const [todayText, beforeText, afterText] = [during, before, after].map(
    (text) => `"${text.replace(/"/g, '""')}"`,
  );
  const date = `${weekdayFormula(language, '{quota@day}', 'weekdayNames')}&" "&DAY({quota@day})&"/"&MONTH({quota@day})`;
  return [
    paint('notice', grid.rect('notice', { from: 0, to: grid.columns.length }), NOTICE),
    formula('date', grid.rect('notice', 'unit'), date, { bold: true, size: 11 }),
    formula(
      'sentence',
      grid.rect('notice', 'quota'),
      `IF({quota@day}<{${run[0]}@day};${beforeText};IF({quota@day}>{${run[1]}@day};${afterText};${todayText}))`,
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

/** By when the reporting level hands in; 15:00 where the plan says nothing. */
function cutOffOf(campaign: Campaign): CutOff {
  const level = groupDepth(campaign) + 1;
  const own = campaign.cutOffs.filter((cutOff) => cutOff.level > 0 && cutOff.level <= level);
  return own.sort((a, b) => b.level - a.level)[0] ?? { level, time: '15:00', dayOffset: 0 };
}

function timeText(time: string, language: Language): string {
  const [hour, minute] = time.split(':') as [string, string];
  return minute === '00'
    ? translate(language, 'tabs.time.hour', { hour })
    : translate(language, 'tabs.time.minute', { hour, minute });
}

/** "HÔM NAY 12/6", "T3 13/6"; the indicator's name behind when there are several. */
export function dayHead(language: Language, several: boolean): string {
  const today = `"${translate(language, 'tabs.entry.today')} "`;
  const weekday = `${weekdayFormula(language, '{.@day}', 'weekdays')}&" "`;
  const date = 'DAY({.@day})&"/"&MONTH({.@day})';
  const name = several ? '&" "&{.@label}' : '';
  return `IF({.@day}={quota@day};${today};${weekday})&${date}${name}`;
}
