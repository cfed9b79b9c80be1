/** Messages for groups, one a hamlet: who has not reported, and who is behind. Nobody who has reported is named. */
import type { Campaign, CountIndicator, Unit } from '../../domain/campaign';
import type { Instant } from '../../domain/instant';
import { focusDay, progressOf, reportingOf, statusDay } from '../../domain/progress';
import { leavesOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import type { Daily } from '../../workbook/decode/daily';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { readStanding } from '../scene';
import { type Behind, behindText } from './behind-text';
import { groupName } from './group-names';
import { type Silent, silentText } from './silent-text';

export interface Reminder {
  group: string;
  text: string;
}

export interface Reminders {
  /** When they were written: who reports later is still named. */
  at: Instant;
  silent: Reminder[];
  behind: Reminder[];
  /** Nobody has to report today, and nothing is overdue: there is nothing to remind of. */
  isRest: boolean;
}

/** @throws AppError NOT_SECRETARY, and those of `readStanding` */
export function readReminders(ports: Ports, language: Language): Reminders {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const { campaign, daily } = readStanding(ports, snapshot, language);
  return remindersOf(campaign, daily, ports.now());
}

export function remindersOf(
  campaign: Campaign,
  daily: Pick<Daily, 'submissions' | 'ledger' | 'versions'>,
  now: Instant,
): Reminders {
  const byCode = unitsByCode(campaign);
  const teams = leavesOf(campaign);
  const groups = [...new Set(teams.map(({ parent }) => parent))].map((code) => ({
    unit: code === null ? null : byCode.get(code)!,
    teams: teams.filter(({ parent }) => parent === code),
  }));
  const days = new Set([statusDay(campaign, now), focusDay(campaign, now)]);
  const due = reportingOf(campaign, daily.submissions, daily.ledger, now).filter(
    ({ day, state, isClosed }) => days.has(day) && state !== 'rest' && !isClosed,
  );
  const silent = due.flatMap(({ unit, day, state }): Silent[] =>
    state === 'missing' || state === 'waiting' ? [{ team: byCode.get(unit)!, day, state }] : [],
  );
  const behind = behindTeams(campaign, daily, now, byCode);
  const messages = <T extends { team: Unit }>(
    all: readonly T[],
    text: (own: T[], unit: Unit | null, count: number) => string,
  ) =>
    groups.flatMap((group): Reminder[] => {
      const own = all.filter(({ team }) => group.teams.includes(team));
      if (own.length === 0) return [];
      return [{ group: groupName(campaign, group.unit), text: text(own, group.unit, group.teams.length) }];
    });
  return {
    at: now,
    silent: messages(silent, (own, unit, count) => silentText(campaign, unit, own, count, now)),
    behind: messages(behind, (own, unit) => behindText(campaign, unit, own, statusDay(campaign, now)!)),
    isRest: due.length === 0,
  };
}

/** Who reported nothing at all is asked for numbers, not for haste. Worst first. */
function behindTeams(
  campaign: Campaign,
  { submissions, versions }: Pick<Daily, 'submissions' | 'versions'>,
  now: Instant,
  byCode: ReadonlyMap<string, Unit>,
): Behind[] {
  const leaves = new Set(leavesOf(campaign));
  const indicators = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  return progressOf(campaign, versions, submissions, statusDay(campaign, now))
    .filter(({ status }) => status === 'behind' || status === 'farBehind')
    .sort((a, b) => (a.percentOfDue ?? 0) - (b.percentOfDue ?? 0))
    .flatMap((standing) => {
      const team = standing.unit === null ? undefined : byCode.get(standing.unit);
      if (team === undefined || !leaves.has(team)) return [];
      const indicator =
        indicators.length === 1 ? null : indicators.find(({ key }) => key === standing.indicator)!;
      return [{ ...standing, team, indicator }];
    });
}
