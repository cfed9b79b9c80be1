/** The add-on's menu: which label runs which function of main.ts. */
import { samples } from '../../local/samples';
import { REPORT_KINDS } from '../domain/report/report';
import type { MenuEntry } from '../gateway/menu';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { OPENED_TABS } from './opened-tabs';

export function menuEntries(language: Language): MenuEntry[] {
  const item = (key: Parameters<typeof translate>[1], run: string): MenuEntry => ({
    label: translate(language, key),
    run,
  });
  const group = (key: Parameters<typeof translate>[1], items: MenuEntry[]): MenuEntry => ({
    label: translate(language, key),
    items,
  });
  return [
    item('menu.openSidebar', 'openSidebar'),
    item('menu.remindTeams', 'remindTeams'),
    item('menu.readChat', 'readChat'),
    'separator',
    item('menu.checkEntries', 'checkEntries'),
    item('menu.checkThoroughly', 'checkThoroughly'),
    item('menu.undoCorrections', 'undoCorrections'),
    'separator',
    item('menu.closeDay', 'closeDay'),
    item('menu.reopenDay', 'reopenDay'),
    item('menu.lateEntry', 'lateEntry'),
    item('menu.received', 'received'),
    'separator',
    group('menu.reports', [
      item('menu.dueReports', 'dueReports'),
      ...REPORT_KINDS.map((kind) =>
        item(`reports.tabs.${kind}`, `report${kind[0]!.toUpperCase()}${kind.slice(1)}`),
      ),
      'separator',
      item('menu.signedReport', 'signedReport'),
      item('menu.freezeReport', 'freezeReport'),
      item('menu.corrections', 'corrections'),
      item('menu.printReport', 'printReport'),
    ]),
    item('menu.copyWords', 'copyWords'),
    item('menu.catchUp', 'catchUp'),
    group(
      'menu.tabs',
      OPENED_TABS.map(({ title, run }) => item(title, run)),
    ),
    'separator',
    group('menu.setUp', [
      item('menu.guidedSetUp', 'guidedSetUp'),
      item('menu.readPlan', 'readPlan'),
      'separator',
      item('menu.newForms', 'newForms'),
      group(
        'menu.samples',
        samples.map(({ title }, i) => ({ label: title, run: `openSample${i + 1}` })),
      ),
      'separator',
      item('menu.checkPlan', 'checkPlan'),
      item('menu.build', 'build'),
      group('menu.units', [
        item('menu.addUnit', 'addUnit'),
        item('menu.mergeUnit', 'mergeUnit'),
        item('menu.stopUnit', 'stopUnit'),
      ]),
      item('menu.permissions', 'permissions'),
      item('menu.recording', 'recording'),
      item('acts.leaflets.title', 'leaflets'),
    ]),
    group('menu.city', [
      item('menu.newCity', 'newCity'),
      item('menu.consolidate', 'consolidate'),
      item('menu.stopCity', 'stopCity'),
      item('menu.dailyCity', 'dailyCity'),
      item('menu.cityWords', 'cityWords'),
    ]),
    'separator',
    item('menu.selfCheck', 'selfCheck'),
    item('menu.about', 'about'),
  ];
}
