import type { CountIndicator, Unit } from '../campaign';
import { type Figure, type Finding, finding } from '../finding';
import type { Shortfall } from './fit-table';

export interface TableNames {
  area: string;
  units: readonly Unit[];
  /** What the table's days are called: days or phases. */
  days: readonly string[];
  indicator: CountIndicator;
}

/** A table that cannot be, in the campaign's own names. */
export function shortfallFinding(short: Shortfall, { area, units, days, indicator }: TableNames): Finding {
  const report = (code: string, unit: Unit | null, figures: Record<string, Figure>) =>
    finding(code, 'error', unit === null ? `indicators.${indicator.key}.target` : `units.${unit.code}`, {
      unit: unit?.name ?? area,
      indicator: indicator.name,
      ...figures,
    });
  switch (short.kind) {
    case 'min-above-cap':
      return report('QUOTA_MIN_ABOVE_CAP', units[short.row]!, { least: short.least, most: short.most });
    case 'row-cap': {
      const { total: quota, bound: most } = short;
      return report('QUOTA_TEAM_CAP', units[short.row]!, { quota, most, over: quota - most });
    }
    case 'row-min': {
      const { total: quota, bound: least } = short;
      return report('QUOTA_TEAM_MIN', units[short.row]!, { quota, least, short: least - quota });
    }
    case 'totals': {
      const figures = { quota: short.days, given: short.rows, difference: Math.abs(short.days - short.rows) };
      return report('QUOTA_TOTALS_MISMATCH', null, figures);
    }
    case 'day-cap': {
      const { total: quota, bound: most } = short;
      return report('QUOTA_DAY_CAP', null, { day: days[short.day]!, quota, most, over: quota - most });
    }
    case 'day-min': {
      const { total: quota, bound: least } = short;
      return report('QUOTA_DAY_MIN', null, { day: days[short.day]!, quota, least, short: least - quota });
    }
    case 'cut':
      return report('QUOTA_CUT', null, {
        units: short.rows.map((row) => units[row]!.name),
        days: short.days.map((day) => days[day]!),
        short: short.short,
      });
  }
}
