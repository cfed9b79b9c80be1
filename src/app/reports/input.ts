/** What reports are made from, out of the workbook as it was read. */
import type { ReportInput } from '../../domain/report';
import type { FrozenReport } from '../../domain/report/frozen';
import { tabOf } from '../../sheets-api';
import { readFrozen } from '../../workbook/decode/frozen';
import { readServices } from '../../workbook/decode/reports';
import { organisationKeys } from '../../workbook/tabs/organisations';
import { reasonsOf } from '../../workbook/tabs/reasons';
import type { Ports } from '../ports';
import type { RunningWork } from '../scene';

/** @param now as of when */
export function inputOf(ports: Pick<Ports, 'now'>, work: RunningWork, now = ports.now()): ReportInput {
  const { campaign, scene, daily, side, language, snapshot } = work;
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
    services: readServices(tabOf(snapshot, 'report.services'), campaign),
    now,
  };
}

export function frozenIn({ snapshot }: RunningWork): FrozenReport[] {
  return readFrozen(tabOf(snapshot, 'frozen'));
}
