/** The locales this workbook knows, as the engine describes them. Patterns and formulas are kept locale-free. */
import { ApiError } from './api';

export interface WorkbookLocale {
  /** Google's name: vi_VN. */
  code: string;
  thousands: string;
  decimal: string;
  argument: string;
  /** Order of a typed date. */
  dayFirst: boolean;
  datePattern: string;
}

const LOCALES: Record<string, WorkbookLocale> = {
  vi_VN: {
    code: 'vi_VN',
    thousands: '.',
    decimal: ',',
    argument: ';',
    dayFirst: true,
    datePattern: 'dd/mm/yyyy',
  },
  en_US: {
    code: 'en_US',
    thousands: ',',
    decimal: '.',
    argument: ',',
    dayFirst: false,
    datePattern: 'm/d/yyyy',
  },
};

/** @throws ApiError for a locale this workbook does not know. */
export function localeOf(code: string): WorkbookLocale {
  const locale = LOCALES[code];
  if (locale === undefined) throw new ApiError(400, 'INVALID_ARGUMENT', `Unsupported locale: ${code}`);
  return locale;
}

/** The engine's own description of the locale. */
export function engineLocale(code: string) {
  const locale = localeOf(code);
  return {
    name: locale.code === 'vi_VN' ? 'Tiếng Việt' : 'English (US)',
    code: locale.code,
    thousandsSeparator: locale.thousands,
    decimalSeparator: locale.decimal,
    weekStart: 1,
    dateFormat: locale.datePattern,
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: locale.argument,
  };
}
