/** The result as a page for a dialog: nothing loaded from elsewhere, every value escaped. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { SelfCheckReport } from './run';
import { seconds, selfCheckText } from './text';

const STYLE = `body{font:14px/1.45 Roboto,Arial,sans-serif;margin:12px;color:#202124}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #dadce0}
td.v{font:12px/1.45 monospace;word-break:break-word}.no{background:#fce8e6}.no b{color:#a50e0e}.yes b{color:#0b6b2e}
.note{padding:8px;background:#fef7e0}textarea{width:100%;height:120px;box-sizing:border-box;font:12px monospace}`;

const COPY = "var t=document.getElementById('t');t.select();document.execCommand('copy')";

export function selfCheckPage(report: SelfCheckReport, language: Language): string {
  const { environment, rows, leftover } = report;
  const say = (key: Parameters<typeof translate>[1], figures = {}) =>
    escapeHtml(translate(language, key, figures));
  const total = rows.length;
  const passed = rows.filter(({ outcome }) => outcome.passes).length;
  const { locale, timeZone, autoRecalc, reads, writes } = environment;
  const figures = { locale, timeZone, autoRecalc, calls: reads + writes, seconds: seconds(environment) };
  const notes = [
    ...(locale === 'vi_VN' ? [] : [say('selfCheck.otherLocale', { locale })]),
    ...(leftover === null ? [] : [say('selfCheck.leftover', { tab: leftover })]),
  ];
  const heads = (['what', 'result', 'expected', 'seen'] as const).map((key) => say(`selfCheck.head.${key}`));
  const lines = rows.map(({ id, outcome }) => {
    const result = say(outcome.passes ? 'selfCheck.passes' : 'selfCheck.differs');
    const values = [outcome.expected, outcome.seen].map((value) => `<td class="v">${escapeHtml(value)}</td>`);
    const title = say(`selfCheck.contracts.${id}`);
    return `<tr class="${outcome.passes ? 'yes' : 'no'}"><td>${title}</td><td><b>${result}</b></td>${values.join('')}</tr>`;
  });
  const summary =
    passed === total
      ? say('selfCheck.allPass', { total })
      : say('selfCheck.someDiffer', { passed, total, differing: total - passed });
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${say('selfCheck.title')}</title>`,
    `<style>${STYLE}</style></head><body><p><b>${summary}</b></p><p>${say('selfCheck.environment', figures)}</p>`,
    ...notes.map((text) => `<p class="note">${text}</p>`),
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${lines.join('')}</tbody></table><p><label for="t">${say('selfCheck.copyHint')}</label></p>`,
    `<textarea id="t" readonly>${escapeHtml(selfCheckText(report))}</textarea>`,
    `<p><button type="button" onclick="${COPY}">${say('selfCheck.copy')}</button></p></body></html>`,
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
