/**
 * "Thêm/gộp/dừng đơn vị": the change is made in the forms and in everything drawn from them, in one write, after the
 * person has seen what it does to the quotas.
 */
import type { Campaign, Pause } from '../domain/campaign';
import type { Finding } from '../domain/finding';
import type { UnitChange } from '../domain/rebalance';
import { ADDED, withMerged, withPause } from '../domain/unit-change';
import type { Language } from '../messages/shape';
import { type CellWrite, type Compiled, NOTHING, type Snapshot, tabOf } from '../sheets-api';
import { freeLine } from '../workbook/decode/free-line';
import type { CellValue } from '../workbook/model';
import { findingsTab } from '../workbook/tabs';
import { serialOf } from '../workbook/tabs/days';
import { slotKey } from '../workbook/tabs/settings-form';
import { quotaColumn } from '../workbook/tabs/units-form';
import { AppError } from './app-error';
import { type Replan, replanReason } from './ask';
import { applyOver, readWhole, readWorkbook } from './batch';
import { madeNow } from './build';
import { planFor } from './planning';
import type { Ports } from './ports';
import { type FormFill, type RunningWork, readRunning, redraw, sceneOf } from './scene';

/** What a change of units does to the forms. */
export interface FormChange {
  campaign: Campaign;
  writes: CellWrite[];
  fills: FormFill[];
  /** Codes whose lines leave Danh sách tổ. */
  removed: string[];
}

export interface UnitsChanged {
  findings: Finding[];
  changes: UnitChange[];
  /** Null where errors kept the change from being made. */
  replan: Replan | null;
  applied: boolean;
}

/**
 * @param step the change, made anew from each reading
 * @param reason what is done and why, for the log
 * @param agree asked with what happens to the quotas; the list of changes may be empty
 * @throws AppError those of `readRunning`, `applyOver`, and whatever `step` throws
 */
export function changeUnits(
  ports: Ports,
  language: Language,
  reason: string,
  step: (work: RunningWork) => FormChange,
  agree: (replan: Replan) => boolean,
): UnitsChanged {
  const { findings, changes, replan } = changed(ports, language, reason, step, readWorkbook(ports));
  if (replan === null || !agree(replan)) return { findings, changes, replan, applied: false };
  return ports.lock.withLock(() => {
    let made: UnitsChanged | null = null;
    const { result } = applyOver(ports, readWhole(ports), (snapshot) => {
      if (made !== null) return { compiled: drawnAgain(ports, language, snapshot), result: made };
      const now = changed(ports, language, reason, step, snapshot);
      const { work, form, scene, changes, findings, replan } = now;
      if (scene === null || replan === null)
        return { compiled: NOTHING, result: { findings, changes, replan, applied: false } };
      const { madeAt, madeBy, number, after } = replan.versions[replan.versions.length - 1]!;
      const said = replanReason(replan, reason, language);
      const line = {
        unit: null,
        day: after,
        indicator: null,
        before: number - 1,
        after: number,
        reason: said,
      };
      const compiled = redraw(ports, work, scene, {
        more: [findingsTab(findings, work.places, language)],
        writes: form.writes,
        fills: form.fills,
        deleteRows: form.removed.map((row) => ({ tab: 'units', row })),
        log: [{ ...line, at: madeAt, who: madeBy, act: 'plan' }],
      });
      made = { findings, changes, replan, applied: true };
      return { compiled, result: made };
    });
    return result;
  });
}

/** The change is made, but people moved lines meanwhile: what goes by it is written where things stand now. */
function drawnAgain(ports: Ports, language: Language, snapshot: Snapshot): Compiled {
  const work = readRunning(ports, snapshot, language);
  return redraw(ports, work, work.scene);
}

function changed(
  ports: Ports,
  language: Language,
  reason: string,
  step: (work: RunningWork) => FormChange,
  snapshot: Snapshot,
) {
  const work = readRunning(ports, snapshot, language);
  const form = step(work);
  const planned = planFor({ ...work, campaign: form.campaign, findings: [] }, madeNow(ports, reason));
  const { versions, findings } = planned;
  const changes = planned.changes ?? [];
  const scene = versions === null ? null : sceneOf(ports, { ...work, campaign: form.campaign }, versions);
  const { campaign } = form;
  const replan: Replan | null = versions && { campaign, versions, changes, findings, wishes: null };
  return { work, form, scene, changes, findings, replan };
}

/**
 * A line more among the pauses.
 * @throws AppError ALREADY_PAUSED when there is such a line, NO_ROOM when the list has no blank line left
 */
export function pausing({ campaign, snapshot }: RunningWork, pause: Pause): FormChange {
  const { unit, first, last, reason } = pause;
  if (campaign.pauses.some((one) => one.unit === unit && one.first === first && one.last === last))
    throw new AppError('ALREADY_PAUSED', { unit: `${unit} ${nameOf(campaign, unit)}`.trim() });
  const line = freeLine(tabOf(snapshot, 'settings')!, 'pause', PAUSE_FIELDS);
  if (line === null) throw new AppError('NO_ROOM');
  const { key, row, columns } = line;
  const values = [unit, { day: first }, last === null ? null : { day: last }, reason];
  const change: FormChange = { campaign: withPause(campaign, pause), writes: [], fills: [], removed: [] };
  values.forEach((value, i) => {
    if (key !== null) change.writes.push({ tab: 'settings', row: key, column: slotKey(i), value });
    else if (value !== null) {
      const plain = typeof value === 'string' ? value : serialOf(value.day);
      change.fills.push({ tab: 'settings', row, column: columns[i]!, value: plain });
    }
  });
  return change;
}

const PAUSE_FIELDS = 4;

function nameOf({ units }: Campaign, code: string): string {
  return units.find((unit) => unit.code === code)?.name ?? '';
}

/** @throws AppError CANNOT_MERGE when the two are no groups that can become one */
export function merging({ campaign, places }: RunningWork, from: string, into: string): FormChange {
  const merged = withMerged(campaign, from, into);
  if (merged === null) throw new AppError('CANNOT_MERGE', { from, into });
  const before = campaign.units.find(({ code }) => code === into)!;
  const after = merged.units.find(({ code }) => code === into)!;
  const cell = (row: string, column: string, value: CellValue): CellWrite => ({
    tab: 'units',
    row,
    column,
    value,
  });
  return {
    campaign: merged,
    writes: [
      ...campaign.units.filter(({ parent }) => parent === from).map(({ code }) => cell(code, 'parent', into)),
      ...ADDED.filter((figure) => before[figure] !== after[figure]).map((figure) =>
        cell(into, figure, after[figure]),
      ),
      ...Object.keys({ ...before.quota, ...after.quota })
        .filter((key) => before.quota[key] !== after.quota[key])
        .map((key) => cell(into, quotaColumn(key), after.quota[key] ?? null)),
    ],
    fills: campaign.outreach.flatMap(({ unit }, i): FormFill[] => {
      const at = unit === from ? places.get(`outreach.${i}.unit`) : undefined;
      if (at?.tab !== 'settings') return [];
      return [{ tab: at.tab, row: at.row, column: at.column, value: into, over: true }];
    }),
    removed: [from],
  };
}
