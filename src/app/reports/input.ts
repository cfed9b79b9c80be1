/** What reports are made from, out of the workbook as it was read. */
import type { ReportInput, ServiceLine } from '../../domain/report';
import { organisationKeys } from '../../workbook/tabs/organisations';
import { reasonsOf } from '../../workbook/tabs/reasons';
import type { RunningWork } from '../scene';

export function reportInput(
  { campaign, scene, daily, side, language }: RunningWork,
  services: readonly ServiceLine[],
  now: number,
): ReportInput {
  const keys = organisationKeys(campaign);
  return {
    campaign,
    versions: scene.versions,
    submissions: daily.submissions,
    ledger: daily.ledger,
    reasons: reasonsOf(campaign, language).map(({ key }) => key),
    obstacles: side.obstacles,
    official: side.official,
    organisations: campaign.organisations.map(({ name, members }, i) => {
      const { holders = null, recruited = null } = side.organisations[i] ?? {};
      return { key: keys[i]!, name, members, holders, recruited };
    }),
    recruitsPerHead: side.recruitsPerHead,
    services,
    now,
  };
}
