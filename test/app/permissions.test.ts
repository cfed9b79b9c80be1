/** "Quyền nhập": who may type into which rows, over the local workbook with its own judgement of people's rights. */
import type { Identity } from '../../local/workbook/api';
import { readWorkbook } from '../../src/app/batch';
import { setPermissions } from '../../src/app/permissions';
import { readStanding } from '../../src/app/scene';
import { entryTabs } from '../../src/workbook/tabs';
import { checkRequest } from '../contract/google-schema';
import { SECRETARY } from './desk';
import { entryCell, FILE, type Office, office, titleOf } from './office';

const SANH = 'thon.sanh@vi-du.vn';
const SONG_2 = 'to2.song@vi-du.vn';
const BAD = 'to1.song(a)vi-du.vn';

type Emails = Record<'sanh' | 'song' | 'song1' | 'song2', string | null>;

function wardWith(emails: Partial<Emails>, who = 'hamlet') {
  const { sanh = null, song = null, song1 = null, song2 = null } = emails;
  const team = (name: string, email: string | null) => ({ name, email });
  return {
    ...FILE,
    entry: { who },
    units: [
      { name: 'Sành', code: 'SA', email: sanh, units: [team('Tổ 1', null), team('Tổ 2', null)] },
      { name: 'Song Nga', code: 'SN', email: song, units: [team('Tổ 1', song1), team('Tổ 2', song2)] },
    ],
  };
}

function run(made: Office) {
  const work = readStanding(made.ports, readWorkbook(made.ports), 'vi');
  const from = made.writes.length;
  const result = setPermissions(made.ports, entryTabs(work.scene), work.campaign);
  const writes = made.writes.slice(from);
  for (const body of writes) checkRequest(body);
  return { ...result, writes: writes.length };
}

function lets(made: Office, email: string, team: string, date = 2): boolean {
  const who: Identity = { email, role: 'editor' };
  const cell = entryCell(made.workbook, team, date);
  return made.workbook.person(who).type(titleOf(made.workbook, 'entry'), cell, '1').accepted;
}

function rights(made: Office, email: string, date = 2): string[] {
  return ['SA1', 'SA2', 'SN1', 'SN2'].filter((team) => lets(made, email, team, date));
}

function ranges(made: Office) {
  return (made.workbook.resource().sheets ?? []).flatMap(({ protectedRanges = [] }) =>
    protectedRanges.filter(({ description }) => description?.startsWith('chi-tieu:rows:')),
  );
}

test('every hamlet types into its own rows, on open days only, and the second time nothing is written', () => {
  const made = office(wardWith({ sanh: SANH, song2: SONG_2 }));
  expect(rights(made, SANH)).toEqual(['SA1', 'SA2', 'SN1', 'SN2']);
  expect(run(made)).toEqual({ findings: [], units: 2, written: true, writes: 1 });
  expect(rights(made, SANH)).toEqual(['SA1', 'SA2']);
  expect(rights(made, SONG_2)).toEqual(['SN1', 'SN2']);
  expect(rights(made, 'ai.do@vi-du.vn')).toEqual([]);
  expect(rights(made, SECRETARY.email)).toEqual(['SA1', 'SA2', 'SN1', 'SN2']);
  expect(rights(made, SANH, 3)).toEqual([]);
  expect(run(made)).toMatchObject({ written: false, writes: 0 });
});

test('a bad address and a hamlet without one are told, and cost nobody else', () => {
  const made = office(wardWith({ song1: BAD, song2: SONG_2 }));
  const { findings, written } = run(made);
  expect(written).toBe(true);
  expect(findings.map(({ code, path, figures }) => [code, path, figures.email ?? null])).toEqual([
    ['PERMISSION_NO_ADDRESS', 'units.SA.email', null],
    ['PERMISSION_ADDRESS', 'units.SN1.email', BAD],
  ]);
  expect(rights(made, SONG_2)).toEqual(['SN1', 'SN2']);
  expect(rights(made, SANH)).toEqual([]);
  const before = made.workbook.resource();
  expect(run(made)).toMatchObject({ written: false, findings });
  expect(made.workbook.resource()).toEqual(before);
});

test('rows with nobody but a bad address stay with the office', () => {
  const made = office(wardWith({ sanh: SANH, song: BAD }));
  expect(run(made).findings.map(({ code }) => code)).toEqual(['PERMISSION_ADDRESS']);
  expect(rights(made, SANH)).toEqual(['SA1', 'SA2']);
  expect(rights(made, SONG_2)).toEqual([]);
  expect(rights(made, SECRETARY.email)).toHaveLength(4);
  expect(run(made).written).toBe(false);
});

test('sorted rows: the ranges follow the teams', () => {
  const made = office(wardWith({ sanh: SANH, song2: SONG_2 }));
  run(made);
  const title = titleOf(made.workbook, 'entry');
  const [first, last] = [entryCell(made.workbook, 'SA1', 1), entryCell(made.workbook, 'SN2', 5)];
  const rows = [first, last].map((cell) => cell.replace(/\D/g, ''));
  const end = last.replace(/\d/g, '');
  // SA1, SA2, SN1, SN2 by the last column: every other row changes hands.
  ['SA1', 'SN1', 'SA2', 'SN2'].forEach((team, i) => {
    made.workbook.person(SECRETARY).type(title, entryCell(made.workbook, team, 1), String(i));
  });
  const column = first.replace(/\d/g, '');
  const index = [...column].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  expect(
    made.workbook.person(SECRETARY).sort(title, `A${rows[0]}:${end}${rows[1]}`, index, true).accepted,
  ).toBe(true);
  expect(run(made)).toMatchObject({ written: true, findings: [] });
  expect(ranges(made)).toHaveLength(4);
  expect(rights(made, SANH)).toEqual(['SA1', 'SA2']);
  expect(rights(made, SONG_2)).toEqual(['SN1', 'SN2']);
  expect(run(made).writes).toBe(0);
});

test('an address that is taken away, by the form or by hand, and people who type otherwise', () => {
  const made = office(wardWith({ sanh: SANH, song2: SONG_2 }));
  const { scene, campaign } = readStanding(made.ports, readWorkbook(made.ports), 'vi');
  const tabs = entryTabs(scene);
  setPermissions(made.ports, tabs, campaign);
  const without = {
    ...campaign,
    units: campaign.units.map((unit) => (unit.code === 'SN2' ? { ...unit, email: SANH } : unit)),
  };
  expect(setPermissions(made.ports, tabs, without)).toMatchObject({ written: true, findings: [] });
  expect(rights(made, SONG_2)).toEqual([]);
  expect(rights(made, SANH)).toHaveLength(4);
  const anyone = { ...campaign, entry: { ...campaign.entry, who: 'link' as const } };
  expect(setPermissions(made.ports, tabs, anyone)).toEqual({ findings: [], units: 0, written: true });
  expect(ranges(made)).toEqual([]);
  expect(rights(made, SONG_2)).toHaveLength(4);
  expect(setPermissions(made.ports, tabs, anyone).written).toBe(false);
});
