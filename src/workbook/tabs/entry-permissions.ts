/** Who may type where, when entries are made by the hamlets' own e-mails. */
import type { Campaign } from '../../domain/campaign';
import { ancestorsOf, leavesOf, unitsByCode } from '../../domain/units';

/** The rows of one hamlet, and the addresses that may type there. */
export interface EntryPermission {
  /** Code of the hamlet, or of a team right under the area. */
  unit: string;
  name: string;
  teams: string[];
  /** Each address once, in lower case, with the unit it stands at. */
  people: { email: string; unit: string; name: string }[];
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
    const { code, name } = above[0] ?? team;
    const own = found.get(code) ?? { unit: code, name, teams: [], people: [] };
    own.teams.push(team.code);
    for (const unit of [team, ...above]) {
      const email = unit.email?.trim().toLowerCase() ?? '';
      if (email !== '' && !own.people.some((person) => person.email === email))
        own.people.push({ email, unit: unit.code, name: unit.name });
    }
    found.set(code, own);
  }
  return [...found.values()];
}
