/** The words to send as a page for a dialog: each in a box that selects itself; every value escaped. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { SendingWords } from '../../workbook/sending-words';
import { escaped } from '../html';

const STYLE =
  'body{font:14px/1.5 Arial;margin:12px;color:#202124}h4{margin:14px 0 4px}textarea{width:100%;box-sizing:border-box;font:inherit;padding:6px}';

const PARTS = ['chairman', 'office', 'group'] as const;

/** @param language of who copies them */
export function wordsPage(words: SendingWords, language: Language): string {
  const say = (key: 'hint' | 'title') =>
    escaped(translate(language, key === 'hint' ? 'reporting.words.hint' : 'menu.copyWords'));
  return [
    '<!DOCTYPE html><meta charset=utf-8>',
    `<title>${say('title')}</title>`,
    `<style>${STYLE}</style>`,
    `<p>${say('hint')}</p>`,
    ...PARTS.flatMap((part) => [
      `<h4><label for=${part}>${escaped(translate(language, `reporting.words.${part}` as const))}</label></h4>`,
      `<textarea id=${part} readonly rows=6 onfocus=this.select() onclick=this.select()>${escaped(words[part])}</textarea>`,
    ]),
  ].join('\n');
}
