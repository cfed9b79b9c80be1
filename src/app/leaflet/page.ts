/** The leaflets as a page for a dialog: each on an A4 page of its own; every value escaped. */
import type { Campaign, CutOff } from '../../domain/campaign';
import type { Figure } from '../../domain/finding';
import { hamletsOf, levelOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { clockWords, formatDay, formatNumber, translate } from '../../messages/translate';
import { levelName } from '../../workbook/tabs/levels';
import { escaped } from '../html';
import type { Leaflet, Leaflets, TeamLine } from './leaflets';
import { qrPath } from './qr';
import { STYLE } from './style';

/** A table of more teams is set closer. */
const ROOMY = 14;

/** The number typed above stands on every leaflet; without scripts the dotted line is printed. */
const SCRIPT = `
document.getElementById('print').onclick=()=>window.print();
document.getElementById('phone').oninput=({target})=>{
for(const each of document.querySelectorAll('.phone'))each.textContent=target.value.trim();
};`;

type Say = (key: Text, figures?: Record<string, Figure>) => string;
type Text = Exclude<keyof typeof import('../../messages/vi/leaflet').leaflet, 'signs'>;

/**
 * @param language of the paper
 * @param spoken of whoever prints it
 */
export function leafletPage(all: Leaflets, language: Language, spoken: Language): string {
  const say: Say = (key, figures) => escaped(translate(language, `leaflet.${key}` as const, figures));
  const tell = (key: 'title' | 'hint' | 'phone' | 'print', figures?: Record<string, Figure>) =>
    escaped(translate(spoken, `acts.leaflets.${key}`, figures));
  const level = hamletLevel(all.campaign).toLowerCase();
  const { side, path } = qrPath(all.link);
  return [
    '<!DOCTYPE html><meta charset=utf-8>',
    `<title>${tell('title')}</title><style>${STYLE}</style>`,
    `<svg width=0 height=0 style="position:absolute" aria-hidden=true><symbol id=qr viewBox="0 0 ${side} ${side}">`,
    `<path d="${path}"/></symbol></svg>`,
    `<div class=tools><p>${tell('hint', { level })}</p>`,
    `<label for=phone>${tell('phone')}</label><input id=phone maxlength=40>`,
    `<button id=print type=button>${tell('print', { count: all.pages.length })}</button></div>`,
    ...all.pages.map((page) => leaflet(all, page, language, say)),
    `<script>${SCRIPT}</script>`,
  ].join('\n');
}

/** What the units are that get a sheet each: "Khu phố". */
function hamletLevel(campaign: Campaign): string {
  const [first] = hamletsOf(campaign);
  return levelName(campaign, first === undefined ? 1 : levelOf(first, unitsByCode(campaign)));
}

function leaflet(all: Leaflets, page: Leaflet, language: Language, say: Say): string {
  const { campaign, link, cutOff } = all;
  const due = say(dueKey(cutOff), { time: clockWords(cutOff.time, language) });
  const { first, last } = campaign.period;
  const period = [
    say('period', { first: formatDay(first), last: formatDay(last) }),
    ...weekend(campaign, say),
  ];
  return [
    `<article${page.teams.length > ROOMY ? ' class=many' : ''}>`,
    `<p class=issuer>${escaped(campaign.issuer)}</p><h1>${say('heading')}</h1>`,
    `<h2>${escaped(page.name)}</h2>`,
    `<p class=campaign>${escaped(campaign.name)}</p><p class=campaign>${period.join(' ')}</p>`,
    table(all, page, language, say),
    `<div class=how><div class=guide><p class=due>${due}</p><h3>${say('steps')}</h3>`,
    steps(all, page, language, say),
    '</div>',
    `<figure><svg role=img aria-label="${say('scan')}"><use href="#qr"/></svg>`,
    `<figcaption>${say('scan')}<small>${escaped(link)}</small></figcaption></figure></div>`,
    `<p class=call>${say('call', { issuer: campaign.issuer })} <b class=phone></b></p>`,
    '</article>',
  ].join('\n');
}

/** "Nghỉ Chủ nhật. Thứ Bảy làm nửa ngày." */
function weekend({ calendar }: Campaign, say: Say): string[] {
  return (['saturday', 'sunday'] as const).flatMap((day) => {
    const weight = calendar[day];
    if (weight >= 1) return [];
    return weight === 0 ? [say(`${day}Off`)] : [say(`${day}Less`)];
  });
}

/** "Trước 8 giờ sáng: báo số của ngày hôm trước" */
function dueKey({ dayOffset, time }: CutOff): Text {
  if (dayOffset === 0) return 'sameDay';
  return Number.parseInt(time, 10) < 12 ? 'nextMorning' : 'nextDay';
}

function table({ campaign, indicators }: Leaflets, page: Leaflet, language: Language, say: Say): string {
  const { teams, totals } = page;
  const leads = teams.some(({ unit }) => unit.leader !== null);
  const level = escaped(levelName(campaign, campaign.levels.length - 1));
  const two = indicators.length > 1;
  const span = two ? ' rowspan=2' : '';
  const names = indicators.map((one) => `<th colspan=2>${escaped(one.name)}</th>`).join('');
  const heads = indicators.map(() => `<th>${say('total')}</th><th>${say('daily')}</th>`).join('');
  const left = `<th${span}>${say('code')}</th><th${span}>${level}</th>${leads ? `<th${span}>${say('leader')}</th>` : ''}`;
  const sums = totals.map((total) => `<td>${formatNumber(language, total)}</td><td></td>`).join('');
  const what = two ? '' : `<caption>${escaped(indicators[0]?.name ?? '')}</caption>`;
  return [
    `<table>${what}<thead>`,
    two ? `<tr>${left}${names}</tr><tr>${heads}</tr>` : `<tr>${left}${heads}</tr>`,
    '</thead><tbody>',
    ...teams.map((team) => line(team, leads, language, say)),
    `</tbody><tfoot><tr><th colspan=${leads ? 3 : 2}>${say('sum')}</th>${sums}</tr></tfoot></table>`,
  ].join('\n');
}

function line({ unit, quotas }: TeamLine, leads: boolean, language: Language, say: Say): string {
  const number = (value: number) => formatNumber(language, value);
  const cells = quotas.map(({ total, daily }) => {
    const [least, most] = daily ?? [0, 0];
    const range = least === most ? number(most) : say('range', { least: number(least), most: number(most) });
    return `<td>${number(total)}</td><td>${range}</td>`;
  });
  const leader = leads ? `<td class=name>${escaped(unit.leader ?? '')}</td>` : '';
  return `<tr><th>${escaped(unit.code)}</th><td class=name>${escaped(unit.name)}</td>${leader}${cells.join('')}</tr>`;
}

function steps({ campaign }: Leaflets, { teams, tab }: Leaflet, language: Language, say: Say): string {
  const { code } = teams[0]!.unit;
  const column = translate(language, 'daily.entry.missing');
  const four = campaign.entry.who === 'ward' ? 'send' : 'type';
  const sign = (key: 'done' | 'short' | 'waiting' | 'silent' | 'check') => {
    const shown = translate(language, `daily.entry.${key}` as const) + (key === 'short' ? ' 2' : '');
    const means = translate(language, `leaflet.signs.${key}` as const);
    return `<li><b>${escaped(shown)}</b> ${escaped(means)}</li>`;
  };
  const signs = (['done', 'short', 'waiting', 'silent', 'check'] as const).map(sign).join('');
  const texts = [
    ...[say('open'), say('app'), say('row', { tab, code }), say(four, { code })],
    `${say('look', { column })}<ul>${signs}</ul>`,
  ];
  return `<ol>${texts.map((text) => `<li>${text}</li>`).join('\n')}</ol>`;
}
