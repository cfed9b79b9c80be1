/** "Chưa báo, báo muộn": the units that left out a day or reported too late. */
import { AREA } from '../progress';
import { leavesOf, unitsByCode } from '../units';
import { column, NUMBER } from './blocks';
import { shownName } from './frame';
import { onTimeShare, type Punctuality, punctualityOf } from './on-time';
import { remark } from './remarks';
import type { Report, ReportCell, ReportRow } from './report';
import type { Stage } from './stage';
import { reportWindow } from './when';

export function lateReport({ input, reporting, statusDay }: Stage): Report {
  const { campaign } = input;
  const byCode = unitsByCode(campaign);
  const own = punctualityOf(reporting, statusDay, (code) => code);
  const whole = punctualityOf(reporting, statusDay, () => AREA).get(AREA);
  const units = leavesOf(campaign).filter(({ code }) => {
    const { missing, late } = own.get(code) ?? { missing: 0, late: 0 };
    return missing + late > 0;
  });
  const rows = units.map((unit, i): ReportRow => {
    const parent = unit.parent === null ? undefined : byCode.get(unit.parent);
    return {
      key: unit.code,
      unit: unit.code,
      level: 1,
      cells: {
        number: i + 1,
        hamlet: parent === undefined ? null : shownName(parent),
        name: shownName(unit),
        lastMissing: dayCell(own.get(unit.code)),
        ...counts(own.get(unit.code)),
      },
    };
  });
  const days = statusDay === null ? null : { first: campaign.period.first, last: statusDay };
  return {
    kind: 'late',
    of: '',
    days,
    upTo: statusDay,
    window: days === null ? null : reportWindow(campaign, days),
    due: null,
    source: 'reported',
    columns: [
      NUMBER,
      column('hamlet', 'name', 'text'),
      column('name', 'teamName', 'name'),
      column('lastMissing', 'lastMissing', 'day'),
      column('missing', 'missingDays', 'count'),
      column('late', 'lateDays', 'count'),
      column('onTime', 'onTime', 'share'),
    ],
    rows,
    // Of all units, those who left out nothing included.
    total: { key: 'total', unit: null, level: 0, cells: counts(whole) },
    apart: [],
    remarks:
      whole === undefined || whole.unknown === 0 ? [] : [remark('unknownTimes', { days: whole.unknown })],
  };
}

function dayCell(own: Punctuality | undefined): ReportCell {
  const day = own?.lastMissing ?? null;
  return day === null ? null : { day };
}

function counts(own: Punctuality | undefined): Record<string, ReportCell> {
  return {
    missing: own?.missing ?? null,
    late: own?.late ?? null,
    onTime: onTimeShare(own),
  };
}
