/** updateSpreadsheetProperties. */
import type { Book } from '../book';
import { invalid } from '../errors';
import { localeOf } from '../locale';
import { chosen, parseMask } from '../mask';
import { object } from '../shape';
import type { Kind } from './kind';

type Body = GoogleAppsScript.Sheets.Schema.UpdateSpreadsheetPropertiesRequest;

export const updateSpreadsheetProperties: Kind<Body> = {
  shape: object({
    properties: object({
      title: 'string',
      locale: 'string',
      timeZone: 'string',
      autoRecalc: ['ON_CHANGE', 'MINUTE', 'HOUR'],
    }),
    fields: 'string',
  }),
  apply(draft, body) {
    if (!body.fields) throw invalid("At least one field must be listed in 'fields'.");
    const mask = parseMask(body.fields);
    const { title, locale, timeZone, autoRecalc } = body.properties ?? {};
    const { book } = draft;
    const has = (name: string) => chosen(mask, name) !== null;
    if (has('locale')) localeOf(locale ?? '');
    if (has('timeZone')) checkTimeZone(timeZone ?? '');
    draft.book = {
      ...book,
      title: has('title') ? (title ?? '') : book.title,
      locale: has('locale') ? locale! : book.locale,
      timeZone: has('timeZone') ? timeZone! : book.timeZone,
      autoRecalc: has('autoRecalc') ? ((autoRecalc as Book['autoRecalc']) ?? 'ON_CHANGE') : book.autoRecalc,
    };
    return undefined;
  },
};

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    throw invalid(`Unsupported time zone: ${timeZone}`);
  }
}
