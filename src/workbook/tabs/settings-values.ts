/** A campaign as the answers of the form: `decode/campaign-json.ts` is its inverse. Days stay `YYYY-MM-DD`. */
import type { Campaign, Deadline, Indicator, Target } from '../../domain/campaign';
import type { SectionWord } from './settings-form';

export type Raw = null | string | number | boolean;

export interface SettingsValues {
  /** By row key, the answers in v1, v2, … */
  rows: Record<string, Raw[]>;
  /** By section, one list of answers an item. */
  lists: Partial<Record<SectionWord, Raw[][]>>;
}

export function settingsValues(campaign: Campaign): SettingsValues {
  const { calendar, thresholds, reports, jointTarget, document, period, levels } = campaign;
  return {
    rows: {
      name: [campaign.name],
      area: [campaign.area],
      issuer: [campaign.issuer],
      parentIssuer: [campaign.parentIssuer],
      first: [period.first],
      last: [period.last],
      levels: [...levels],
      weekday: [calendar.weekday],
      saturday: [calendar.saturday],
      sunday: [calendar.sunday],
      eveningWork: [campaign.eveningWork],
      rampUp: [...calendar.rampUp],
      'entry.who': [campaign.entry.who],
      'entry.closesItself': [campaign.entry.closesItself],
      'entry.reasons': [...campaign.entry.reasons],
      'report.weekStart': [reports.weekStart],
      'report.rankedBy': [reports.rankedBy],
      'report.rewardFrom': [reports.rewardFrom],
      'report.onTimeFrom': [reports.onTimeFrom],
      'report.remindBelow': [reports.remindBelow],
      'report.smallBelow': [reports.smallBelow],
      ahead: [thresholds.ahead],
      behind: [thresholds.behind],
      farBehind: [thresholds.farBehind],
      'joint.value': [jointTarget?.value ?? null],
      'joint.indicators': [jointTarget === null ? null : joinKeys(jointTarget.indicators)],
      'joint.deadlineKind': [jointTarget?.deadline?.kind ?? null],
      'joint.deadline': [jointTarget?.deadline?.day ?? null],
      documentNumber: [document.number],
      documentDate: [document.date],
      statedDays: [campaign.statedDays],
      ...indicatorRows(campaign.indicators),
    },
    lists: {
      day: calendar.days.map(({ day, weight, note }) => [day, weight, note]),
      cutOff: campaign.cutOffs.map(({ level, time, dayOffset }) => [
        levels[level] ?? null,
        time,
        dayOffset === 0 ? 'sameDay' : 'nextDay',
      ]),
      pause: campaign.pauses.map(({ unit, first, last, reason }) => [unit, first, last, reason]),
      phase: campaign.phases.map(({ key, name, period, statedDays }) => [
        name,
        period.first,
        period.last,
        statedDays,
        key,
      ]),
      phaseTarget: campaign.indicators.flatMap((indicator) =>
        indicator.kind === 'rate'
          ? []
          : indicator.phaseTargets.map(({ phase, target, mode, measure }) => [
              indicator.key,
              phase,
              ...targetCells(target),
              mode,
              measure,
            ]),
      ),
      round: campaign.rounds.map(({ name, period, due, cumulative }) => [
        name,
        period.first,
        period.last,
        due.kind,
        due.day,
        cumulative,
      ]),
      milestone: campaign.milestones.map(({ name, kind, deadline, indicators }) => [
        name,
        kind,
        deadline.kind,
        deadline.day,
        joinKeys(indicators),
      ]),
      outreach: campaign.outreach.map(({ unit, day, note }) => [unit, day, note]),
      organisation: campaign.organisations.map(({ name, members, registered }) => [
        name,
        members,
        registered,
      ]),
      invented: campaign.invented.map((text) => [text]),
    },
  };
}

function indicatorRows(indicators: readonly Indicator[]): Record<string, Raw[]> {
  const rows: Record<string, Raw[]> = {};
  indicators.forEach((indicator, slot) => {
    for (const [key, value] of Object.entries(indicatorCells(indicator))) {
      rows[`ind.${key}`] = rows[`ind.${key}`] ?? indicators.map(() => null);
      rows[`ind.${key}`]![slot] = value;
    }
  });
  return rows;
}

function indicatorCells(indicator: Indicator): Record<string, Raw> {
  const { key, name, kind, period, statedDays } = indicator;
  const common = { key, name, kind, first: period?.first ?? null, last: period?.last ?? null, statedDays };
  if (indicator.kind === 'rate') {
    const targets: Record<string, Raw> = {};
    indicator.targets.forEach(({ label, percent }, i) => {
      targets[`rateLabel${i + 1}`] = label;
      targets[`ratePercent${i + 1}`] = percent;
    });
    return { ...common, numerator: indicator.numerator, denominator: indicator.denominator, ...targets };
  }
  const { target, deadline, baseline } = indicator;
  const [targetKind, amount] = targetCells(target);
  return {
    ...common,
    unit: indicator.unit,
    targetKind,
    target: amount,
    ...deadlineCells(deadline),
    statedDaily: indicator.statedDaily,
    baseline: baseline?.value ?? null,
    baselineDay: baseline?.asOf ?? null,
    baselinePercent: baseline?.statedPercent ?? null,
    dossiers: baseline?.dossiers ?? null,
    supply: indicator.supply,
    eligible: indicator.eligible,
    // Left blank when it does not apply, as most people would.
    excludeHolders: indicator.excludeHolders ? true : null,
  };
}

function targetCells(target: Target | null): [Raw, Raw] {
  if (target === null) return [null, null];
  const kind = target.kind === 'per-day' ? 'perDay' : target.kind;
  return [kind, target.kind === 'percent' ? target.percent : target.value];
}

function deadlineCells(deadline: Deadline | null): { deadlineKind: Raw; deadline: Raw } {
  return { deadlineKind: deadline?.kind ?? null, deadline: deadline?.day ?? null };
}

function joinKeys(keys: readonly string[]): Raw {
  return keys.length === 0 ? null : keys.join('; ');
}
