/** "Chưa báo, báo muộn": the units that left out a day or reported too late, and the map of their days. */

import type { Unit } from '../campaign';
import { eachDay } from '../day';
import { AREA } from '../progress';
import { leavesOf, unitsByCode } from '../units';
import { column, NUMBER } from './blocks';
import { shownName } from './frame';
import { marksOf, onTimeShare, type Punctuality, punctualityOf } from './on-time';
import { remark } from './remarks';
import type { Report, ReportCell, ReportRow } from './report';
import type { Stage } from './stage';
import { reportWindow } from './when';

export function lateReport({ input, reporting, statusDay }: Stage): Report {
  const { campaign } = input;
  const byCode = unitsByCode(campaign);
  const own = punctualityOf(reporting, statusDay, (code) => code);
  const whole = punctualityOf(reporting, statusDay, () => AREA).get(AREA);
  const marks = marksOf(reporting, statusDay);
  const units = leavesOf(campaign).filter(({ code }) => {
    const { missing, late } = own.get(code) ?? { missing: 0, late: 0 };
    return missing + late > 0;
  });
  const named = new Map<string, number>();
  for (const code of new Set(units.map(({ parent }) => parent))) {
    const name = code === null ? '' : shownName(byCode.get(code)!);
    named.set(name, (named.get(name) ?? 0) + 1);
  }
  /** "Khu phố 1, Phường Tân Bình" where there is another of the name. */
  const toldApart = (unit: Unit): string => {
    const name = shownName(unit);
    const above = unit.parent === null ? undefined : byCode.get(unit.parent);
    return above === undefined || named.get(name) === 1 ? name : `${name}, ${shownName(above)}`;
  };
  const rows = units.map((unit, i): ReportRow => {
    const parent = unit.parent === null ? undefined : byCode.get(unit.parent);
    return {
      key: unit.code,
      unit: unit.code,
      level: 1,
      cells: {
        number: i + 1,
        hamlet: parent === undefined ? null : toldApart(parent),
        name: shownName(unit),
        lastMissing: dayCell(own.get(unit.code)),
        ...counts(own.get(unit.code)),
        ...Object.fromEntries([...(marks.get(unit.code) ?? [])].map(([day, word]) => [day, { word }])),
      },
    };
  });
  const others = [...own.values()].filter(({ onTime, expected }) => onTime === expected).length;
  // To the end of the month, those still to come blank.
  const mapDays =
    rows.length === 0 || statusDay === null
      ? []
      : eachDay(campaign.period.first, campaign.period.last).filter(
          (day) => day.slice(0, 7) <= statusDay.slice(0, 7),
        );
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
      ...mapDays.map((day) => column(day, 'dayMark', 'mark', day)),
    ],
    rows,
    // Of all units, those who left out nothing included.
    total: { key: 'total', unit: null, level: 0, cells: counts(whole) },
    apart: [],
    remarks: [
      ...(mapDays.length === 0 ? [] : [remark('marks')]),
      ...(others === 0 ? [] : [remark('othersInTime', { units: others })]),
      ...(whole === undefined || whole.unknown === 0
        ? []
        : [remark('unknownTimes', { days: whole.unknown })]),
    ],
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
