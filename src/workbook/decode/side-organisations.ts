/** "Cơ quan, đoàn thể" read back. */
import type { Campaign } from '../../domain/campaign';
import { CEILING } from '../../domain/record/submission';
import { translate } from '../../messages/translate';
import type { ReadTab } from '../read';
import { HOLDERS, organisationKeys, RECRUITED } from '../tabs/organisations';
import type { FormReader } from './form-reader';
import { SideTable } from './side-table';

export interface OrganisationLine {
  name: string;
  members: number | null;
  /** Of the members, how many hold level 2 now. */
  holders: number | null;
  recruited: number | null;
}

const HEADS = ['title', 'note', 'head', 'perHead', 'sentinel', 'total'];

/** `perHead`: how many every member recruits; null where nothing stands. */
export function readOrganisations(
  tab: ReadTab,
  campaign: Campaign,
): { lines: OrganisationLine[]; perHead: number | null; reader: FormReader } {
  const keys = organisationKeys(campaign);
  const wanted = [
    { key: HOLDERS, label: translate('vi', 'sideTabs.organisations.holders') },
    { key: RECRUITED, label: translate('vi', 'sideTabs.organisations.recruited') },
  ];
  const { table, reader } = SideTable.read(tab, wanted, new Set([...HEADS, ...keys]));
  if (table === null) return { lines: [], perHead: null, reader };
  const lines = campaign.organisations.map(({ name, members }, i): OrganisationLine => {
    const row = keys[i]!;
    const holders = table.whole(row, HOLDERS, CEILING);
    const recruited = table.whole(row, RECRUITED, CEILING);
    const spot = table.spot(row, HOLDERS);
    if (spot !== null && holders !== null && members !== null && holders > members)
      reader.report('SIDE_MORE_THAN_MEMBERS', 'warning', spot, { name, holders, members });
    return { name, members, holders, recruited };
  });
  return { lines, perHead: table.whole('perHead', 'wanted', CEILING), reader };
}
