/** What a leader gets who finds the menu on a PC: one sentence, before any question, and nothing changed. */
import { createWorkbook } from '../../local/workbook/workbook';
import { AppError } from '../../src/app/app-error';
import { readWorkbook } from '../../src/app/batch';
import { closeDayAct } from '../../src/app/close';
import { lateEntryAct } from '../../src/app/late-entry';
import type { Ports } from '../../src/app/ports';
import { receivedAct } from '../../src/app/received';
import { startRecording } from '../../src/app/recording';
import { reopenAct } from '../../src/app/reopen';
import { reportsAct } from '../../src/app/reports/tell';
import * as tell from '../../src/app/tell';
import * as daily from '../../src/app/tell-daily';
import { permissionsAct } from '../../src/app/tell-permissions';
import * as units from '../../src/app/tell-units';
import { isLockedOut } from '../../src/sheets-api';
import { LEADER } from './desk';
import { FILE, june, office, officeOver, types } from './office';

const ACTS: Record<string, (ports: Ports) => unknown> = {
  newForms: (ports) => tell.newForms(ports, 'vi'),
  checkPlan: (ports) => tell.checkPlanAct(ports, 'vi'),
  build: (ports) => tell.buildAct(ports, 'vi'),
  checkEntries: (ports) => daily.checkEntriesAct(ports, 'vi', false),
  undoCorrections: (ports) => daily.undoCorrectionsAct(ports, 'vi'),
  catchUp: (ports) => daily.catchUpAct(ports, 'vi'),
  closeDay: (ports) => closeDayAct(ports, 'vi'),
  reopenDay: (ports) => reopenAct(ports, 'vi'),
  lateEntry: (ports) => lateEntryAct(ports, 'vi'),
  received: (ports) => receivedAct(ports, 'vi'),
  recording: (ports) => startRecording(ports, 'vi'),
  permissions: (ports) => permissionsAct(ports, 'vi'),
  mergeUnit: (ports) => units.mergeUnitAct(ports, 'vi'),
  stopUnit: (ports) => units.stopUnitAct(ports, 'vi'),
  reports: (ports) => reportsAct(ports, 'vi', null),
};

test.each(Object.keys(ACTS))('%s', (name) => {
  const made = office();
  expect(types(made, 'SA1', 1, '1')).toBe(true);
  made.workbook.setNow(june(2, '15:30'));
  const before = JSON.stringify(made.workbook.resource());
  const leader = officeOver(made.workbook, LEADER);
  leader.answers.push(true, true, true);
  let code = 'none';
  try {
    ACTS[name]!(leader.ports);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    code = error.code;
  }
  expect([code, leader.shown, leader.writes]).toEqual(['NOT_SECRETARY', [], []]);
  expect(JSON.stringify(made.workbook.resource())).toBe(before);
});

test('only whole tabs kept from everybody else make a leader', () => {
  const made = office({ ...FILE, entry: { who: 'hamlet' }, units: withAddress(FILE.units, LEADER.email) });
  permissionsAct(made.ports, 'vi');
  const leader = officeOver(made.workbook, LEADER);
  const rows = readWorkbook(leader.ports).sheets.flatMap(({ protections }) => protections);
  expect(rows.some(({ whole, mayEdit }) => !whole && mayEdit)).toBe(true);
  expect(isLockedOut(readWorkbook(leader.ports))).toBe(true);
  expect(isLockedOut(readWorkbook(made.ports))).toBe(false);
  const blank = createWorkbook({ owner: 'thuky@vi-du.vn' });
  expect(isLockedOut(readWorkbook(officeOver(blank, LEADER).ports))).toBe(false);
});

/** The first hamlet's rows are the leader's. */
function withAddress(units: readonly object[], email: string): object[] {
  return units.map((unit, i) => (i === 0 ? { ...unit, email } : unit));
}
