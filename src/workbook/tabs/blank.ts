/** What blank forms start from: the usual answers already in place, the rest empty. */
import type { Campaign } from '../../domain/campaign';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { type SettingsValues, settingsValues } from './settings-values';

/**
 * Answers of a blank form. What the steps Lịch and Báo cáo of the set-up ask first is left open, and reads as the usual answer:
 * so that it can be seen whether anybody has looked at it.
 */
export function blankAnswers(language: Language): SettingsValues {
  const { rows, lists } = settingsValues(blankCampaign(language));
  return { rows: { ...rows, saturday: [null], sunday: [null], eveningWork: [null] }, lists };
}

export function blankCampaign(language: Language): Campaign {
  const say = (key: 'level0' | 'level1' | 'level2' | 'indicator' | 'unit') =>
    translate(language, `tabs.forms.blank.${key}` as const);
  return {
    name: '',
    issuer: '',
    parentIssuer: null,
    document: { number: null, date: null },
    levels: [say('level0'), say('level1'), say('level2')],
    area: '',
    period: { first: '', last: '' },
    statedDays: null,
    calendar: { weekday: 1, saturday: 1, sunday: 1, days: [], rampUp: [] },
    phases: [],
    indicators: [
      {
        kind: 'count',
        key: 'activated',
        name: say('indicator'),
        period: null,
        statedDays: null,
        unit: say('unit'),
        target: null,
        deadline: null,
        phaseTargets: [],
        statedDaily: null,
        baseline: null,
        supply: null,
        eligible: null,
        excludeHolders: false,
      },
    ],
    jointTarget: null,
    units: [],
    organisations: [],
    cutOffs: [
      { level: 2, time: '15:00', dayOffset: 0 },
      { level: 0, time: '16:00', dayOffset: 0 },
    ],
    eveningWork: false,
    rounds: [],
    milestones: [],
    outreach: [],
    thresholds: { ahead: 110, behind: 95, farBehind: 80 },
    pauses: [],
    entry: { who: 'link', closesItself: false, reasons: [] },
    reports: {
      weekStart: 'monday',
      rankedBy: 'reported',
      rewardFrom: 100,
      onTimeFrom: 90,
      remindBelow: 80,
      smallBelow: 50,
    },
    invented: [],
  };
}
