/** Every deadline a campaign sets, wherever it stands. */
import type { Campaign, Deadline, Milestone } from '../campaign';

export interface NamedDeadline {
  path: string;
  name: string;
  kind: Milestone['kind'];
  deadline: Deadline;
  /** Indicators concerned; empty: all. */
  indicators: string[];
}

export function deadlinesOf(campaign: Campaign): NamedDeadline[] {
  const found = targetDeadlinesOf(campaign);
  campaign.milestones.forEach((milestone, i) => {
    found.push({ ...milestone, path: `milestones.${i}.deadline` });
  });
  campaign.rounds.forEach(({ name, due }, i) => {
    found.push({ path: `rounds.${i}.due`, name, kind: 'report', deadline: due, indicators: [] });
  });
  return found;
}

/** Deadlines of the targets themselves: the joint one's and the indicators' own. */
export function targetDeadlinesOf({ jointTarget, indicators, name }: Campaign): NamedDeadline[] {
  const found: NamedDeadline[] = [];
  if (jointTarget?.deadline) {
    const { deadline } = jointTarget;
    found.push({
      path: 'jointTarget.deadline',
      name,
      kind: 'target',
      deadline,
      indicators: jointTarget.indicators,
    });
  }
  for (const indicator of indicators) {
    if (indicator.kind === 'count' && indicator.deadline !== null) {
      const { key, deadline } = indicator;
      const path = `indicators.${key}.deadline`;
      found.push({ path, name: indicator.name, kind: 'target', deadline, indicators: [key] });
    }
  }
  return found;
}
