/** Who may type where, when entries are made by the hamlets' own e-mails. */
import type { Campaign } from '../../domain/campaign';
import { ancestorsOf, leavesOf, unitsByCode } from '../../domain/units';

/** The rows of one hamlet, and the addresses that may type there. */
export interface EntryPermission {
  /** Code of the hamlet, or of a team right under the area. */
  unit: string;
  name: string;
  teams: string[];
  /** In lower case, each once. */
  emails: string[];
}

/**
 * Hamlet by hamlet: the addresses of its teams, its own, and those of the units above. Empty when anyone with the link
 * types, or the office alone.
 */
export function entryPermissions(campaign: Campaign): EntryPermission[] {
  if (campaign.entry.who !== 'hamlet') return [];
  const byCode = unitsByCode(campaign);
  const found = new Map<string, EntryPermission>();
  for (const team of leavesOf(campaign)) {
    const above = ancestorsOf(team, byCode);
    const hamlet = above[0] ?? team;
    const own = found.get(hamlet.code) ?? { unit: hamlet.code, name: hamlet.name, teams: [], emails: [] };
    own.teams.push(team.code);
    for (const { email } of [team, ...above]) {
      const address = email?.trim().toLowerCase() ?? '';
      if (address !== '' && !own.emails.includes(address)) own.emails.push(address);
    }
    found.set(hamlet.code, own);
  }
  return [...found.values()];
}
