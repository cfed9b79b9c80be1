/** The result as a page for a dialog: nothing loaded from elsewhere, every value escaped. */
import type { Figure } from '../../domain/finding';
import type { Language, MessageKey } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { escaped } from '../html';
import type { SelfCheckReport } from './run';
import { selfCheckText } from './text';

const STYLE =
  'body{font:14px/1.4 Arial;margin:12px}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #ccc;overflow-wrap:anywhere}td:first-child{width:40%}td b,th{white-space:nowrap}.no{background:#fce8e6}textarea{width:100%;height:9em}';

const COPY = "document.getElementById('t').select();document.execCommand('copy')";

export function selfCheckPage(report: SelfCheckReport, language: Language): string {
  const { environment, rows, leftover } = report;
  const { startedAt, endedAt, ...settings } = environment;
  const say = (key: MessageKey, figures: Record<string, Figure> = {}) =>
    escaped(translate(language, key, figures));
  const tag = (name: string, text: string) => `<${name}>${text}</${name.split(' ')[0]}>`;
  const total = rows.length;
  const passed = rows.filter(({ outcome }) => outcome.passes).length;
  const figures = { total, passed, differing: total - passed };
  const heads = [
    say('selfCheck.head.what'),
    say('selfCheck.head.result'),
    say('selfCheck.head.expected'),
    say('selfCheck.head.seen'),
  ];
  const lines = rows.map(({ id, outcome: { passes, expected, seen } }) => {
    const result = tag('b', say(passes ? 'selfCheck.passes' : 'selfCheck.differs'));
    const cells = [say(`selfCheck.contracts.${id}`), result, escaped(expected), escaped(seen)];
    return tag(passes ? 'tr' : 'tr class=no', cells.map((cell) => tag('td', cell)).join(''));
  });
  return [
    '<!DOCTYPE html><meta charset=utf-8>',
    tag('title', say('selfCheck.title')),
    tag('style', STYLE),
    tag('h3', say(passed === total ? 'selfCheck.allPass' : 'selfCheck.someDiffer', figures)),
    tag(
      'p',
      say('selfCheck.environment', { ...settings, seconds: Math.round((endedAt - startedAt) / 1000) }),
    ),
    settings.locale === 'vi_VN' ? '' : tag('p class=no', say('selfCheck.otherLocale', settings)),
    leftover === null ? '' : tag('p class=no', say('selfCheck.leftover', { tab: leftover })),
    tag('table', tag('tr', heads.map((head) => tag('th', head)).join('')) + lines.join('')),
    tag('p', tag('label for=t', say('selfCheck.copyHint'))),
    tag('textarea id=t readonly', escaped(selfCheckText(report))),
    tag(`button onclick="${COPY}"`, say('selfCheck.copy')),
  ].join('\n');
}
