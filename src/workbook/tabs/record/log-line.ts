/** One line of "Nhật ký", in words; what is needed to read it back stands beside them in hidden columns. */
import type { Campaign } from '../../../domain/campaign';
import { isDay } from '../../../domain/day';
import { serialOfInstant } from '../../../domain/instant';
import type { LogEntry } from '../../../domain/record/ledger';
import { isFilled, type Typed } from '../../../domain/record/submission';
import { unitsByCode } from '../../../domain/units';
import type { Language, MessageKey } from '../../../messages/shape';
import { formatDay, translate } from '../../../messages/translate';
import type { CellFormat, CellValue } from '../../model';

/** Columns of the log, in order. Lines are added without reading the tab, so the order is part of the layout. */
export const LOG_COLUMNS = [
  { key: 'actKey', width: 60, hidden: true, number: 'text' },
  { key: 'at', width: 130, hidden: false, number: 'dateTime' },
  { key: 'who', width: 190, hidden: false, number: 'text' },
  { key: 'act', width: 170, hidden: false, number: 'text' },
  { key: 'unit', width: 150, hidden: false, number: 'text' },
  { key: 'day', width: 90, hidden: false, number: 'day' },
  { key: 'indicator', width: 170, hidden: false, number: 'text' },
  { key: 'before', width: 90, hidden: false, number: 'general' },
  { key: 'after', width: 90, hidden: false, number: 'general' },
  { key: 'reason', width: 280, hidden: false, number: 'text' },
  { key: 'indicatorKey', width: 80, hidden: true, number: 'text' },
] as const satisfies readonly {
  key: string;
  width: number;
  hidden: boolean;
  number: NonNullable<CellFormat['number']>;
}[];
export type LogColumn = (typeof LOG_COLUMNS)[number]['key'];

/** What units and indicators are called; null where nobody knows. */
export interface LogNames {
  unit(code: string): string | null;
  indicator(key: string): string | null;
}

export function namesOf(campaign: Campaign): LogNames {
  const units = unitsByCode(campaign);
  return {
    unit: (code) => units.get(code)?.name ?? null,
    indicator: (key) => campaign.indicators.find((one) => one.key === key)?.name ?? null,
  };
}

/** The cells of a line, one for each of `LOG_COLUMNS`. */
export function logLine(entry: LogEntry, campaign: Campaign, language: Language): CellValue[] {
  return logCells(entry, namesOf(campaign), language);
}

/** The same where there is no campaign at hand. */
export function logCells(entry: LogEntry, names: LogNames, language: Language): CellValue[] {
  const { unit, day, indicator } = entry;
  const cells: Record<LogColumn, CellValue> = {
    actKey: entry.act,
    at: serialOfInstant(entry.at),
    who: entry.who === 'trigger' ? translate(language, 'records.log.clock') : entry.who,
    act: translate(language, actKey(entry)),
    unit: unit === null ? null : `${unit} ${names.unit(unit) ?? ''}`.trim(),
    day: day === null ? null : { day },
    indicator: indicator === null ? null : (names.indicator(indicator) ?? indicator),
    before: typedCell(asSaid(entry.before)),
    after: typedCell(asSaid(entry.after)),
    reason: entry.reason === '' ? null : entry.reason,
    indicatorKey: indicator,
  };
  return LOG_COLUMNS.map(({ key }) => cells[key]);
}

/** "Nhập số (Không rõ giờ)"; a number that is gone was not typed. */
function actKey({ act, before, after }: LogEntry): MessageKey {
  const isClearing = act === 'missed' && isFilled(before) && !isFilled(after);
  return isClearing ? 'records.log.missedClearing' : `records.log.acts.${act}`;
}

/** Days as people write them: the end of a late entry. */
function asSaid(value: Typed): Typed {
  return typeof value === 'string' && isDay(value) ? formatDay(value) : value;
}

/** A formula is kept as the text it reads, so that it cannot compute elsewhere. */
export function typedCell(value: Typed): CellValue {
  if (!isFilled(value)) return null;
  return typeof value === 'object' ? value.formula : value;
}
