/** "Quyền nhập": what was set, and which addresses are missing or not taken. */
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { findingsTab } from '../workbook/tabs';
import { entryTabs } from '../workbook/tabs/entry';
import { applyOver, readWorkbook } from './batch';
import { type PermissionsSet, setPermissions } from './permissions';
import type { Ports } from './ports';
import { type RunningWork, readRunning, redraw } from './scene';
import { finish } from './show';

export function permissionsAct(ports: Ports, language: Language): PermissionsSet {
  const work = readRunning(ports, readWorkbook(ports), language);
  const { who } = work.campaign.entry;
  const set = setPermissions(ports, entryTabs(work.scene), work.campaign);
  const text = translate(ports.ui.language, `acts.permissions.${who}` as const, { units: set.units });
  if (set.findings.length > 0) {
    tellFindings(ports, language, set);
    const count = set.findings.length;
    finish(ports, 'findings', `${text} ${translate(ports.ui.language, 'acts.permissions.found', { count })}`);
  } else finish(ports, 'entry', text);
  return set;
}

function tellFindings(ports: Ports, language: Language, { findings }: PermissionsSet): void {
  ports.lock.withLock(() =>
    applyOver(ports, null, (snapshot) => {
      const work: RunningWork = readRunning(ports, snapshot, language);
      const more = [findingsTab(findings, work.places, language)];
      return { compiled: redraw(ports, work, work.scene, { only: () => false, more }), result: null };
    }),
  );
}
