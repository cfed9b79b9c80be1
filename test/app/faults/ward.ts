/** A small ward in the middle of its work, made once and taken from there again and again; the real bundle in its host. */
import { createHost, type HostState, RecordingUi } from '../../../local/runtime/host';
import type { Button, HostUi } from '../../../local/runtime/ui';
import type { Fault } from '../../../local/runtime/world';
import type { Identity, Spreadsheet } from '../../../local/workbook/api';
import { createWorkbook, loadWorkbook } from '../../../local/workbook/workbook';
import type { TabKey } from '../../../src/workbook/model';
import { freshFiles } from '../../edge/bundle';
import { cell, LEADER, SECRETARY } from '../desk';
import { type EntryTab, entryTabs } from '../month/entry-view';
import { watch } from '../month/watch';
import { june, titleOf } from '../office';

export const PLAN = {
  name: 'Đợt thử 5 ngày',
  issuer: 'UBND xã Thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: ['2023-06-01', '2023-06-05'],
  calendar: { sunday: 0 },
  indicators: [{ key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 60 }],
  units: [
    { name: 'Sành', teams: 2 },
    { name: 'Song Nga', teams: 2 },
    { name: 'Bến', teams: 2 },
  ],
  cutOffs: [
    { level: 2, time: '15:00' },
    { level: 0, time: '15:45' },
  ],
};

export const OTHER: Identity = { email: 'ke-toan@vi-du.vn', role: 'owner' };

export type Answer = { ok: boolean; value?: unknown; code?: string };
export type Ward = ReturnType<typeof wardOver>;

/** @returns the ward as it stands after all that, made once; a fresh copy every time */
export function kept(begin: () => Ward, live: (ward: Ward) => void): () => Ward {
  let saved: { resource: string; state: HostState; now: number } | null = null;
  return () => {
    if (saved === null) {
      const ward = begin();
      live(ward);
      expect(ward.host.failures).toEqual([]);
      const { workbook, host } = ward;
      saved = { resource: JSON.stringify(workbook.resource()), state: host.state(), now: workbook.now() };
      host.close();
    }
    const { resource, state, now } = saved;
    const workbook = loadWorkbook(JSON.parse(resource) as Spreadsheet, { owner: SECRETARY.email, now });
    return wardOver(workbook, state);
  };
}

const EVE = Date.parse('2023-05-31T09:00:00+07:00');

/** An empty workbook on the day before. */
export function blank(): Ward {
  return wardOver(createWorkbook({ title: 'Thử', owner: SECRETARY.email, now: EVE }));
}

/** The first acts of a campaign, one after the other; all of them unless told otherwise. */
export function opened(
  file: unknown,
  acts: readonly string[] = ['openCampaign', 'build', 'recording'],
): () => Ward {
  return kept(blank, (ward) => {
    for (const name of acts)
      expect(ward.host.run(name, name === 'openCampaign' ? [file] : [])).toMatchObject({ ok: true });
  });
}

let script: ReturnType<typeof freshFiles> | null = null;

function wardOver(inner: ReturnType<typeof createWorkbook>, state?: HostState) {
  script ??= freshFiles();
  const seen = watch(inner);
  const { workbook } = seen;
  const ui = new RecordingUi();
  const host = createHost({ workbook, files: script, user: SECRETARY, ui, ...(state ? { state } : {}) });
  const entry = (): EntryTab => entryTabs(inner)[0]!;
  const at = (team: string, date: number) => {
    const { rows, columns } = entry();
    return cell(rows.get(team)!, columns.get(`2023-06-0${date}|activated`)!);
  };
  return {
    workbook,
    host,
    ui,
    seen,
    secretary: workbook.person(SECRETARY),
    title: (key: TabKey) => titleOf(workbook, key),
    entry,
    /** A day of June, and the hour; triggers that are due run. */
    clock(date: number, time: string): void {
      workbook.setNow(june(date, time));
      host.tick(workbook.now());
    },
    types(team: string, date: number, text: string, who: Identity = LEADER): boolean {
      return workbook.person(who).type(entry().title, at(team, date), text).accepted;
    },
    pastes(team: string, date: number, text: string, who: Identity = LEADER): boolean {
      return workbook.person(who).paste(entry().title, at(team, date), [[text]]).accepted;
    },
    /** What stands in an entry. */
    value: (team: string, date: number) => entry().values.get(`${team} 2023-06-0${date}|activated`) ?? null,
    /** A click in the menu, with what is answered to questions and typed into prompts. */
    run(
      name: string,
      answers: readonly Button[] = [],
      texts: readonly string[] = [],
      by = SECRETARY,
      args: unknown[] = [],
    ): Answer {
      ui.answers.splice(0, ui.answers.length, ...answers);
      ui.texts.splice(0, ui.texts.length, ...texts);
      return host.run(name, args, by) as Answer;
    },
    /** The same in a window of one's own, up to the first question. */
    asks(name: string, window: HostUi, by: Identity = OTHER) {
      const progress = host.start(name, [], by, window);
      if (progress.kind !== 'waiting') throw new Error(`${name} asked nothing`);
      return progress;
    },
    /** Fails calls from the n-th on. @param faults one a call; the last one stays when it `lasts` */
    breaks(n: number, faults: readonly Fault[], lasts: boolean): void {
      host.injectFaults(
        (index) => faults[index - n] ?? (lasts && index >= n ? faults[faults.length - 1]! : null),
      );
    },
    mends: () => host.injectFaults(null),
  };
}

/**
 * Friday 2 June, four in the afternoon if nothing else is said. Thursday is closed. On Friday SA2 has said nothing, SN2 has pasted text, and a
 * number of BE2 came in while nobody noted changes.
 */
export function friday(file: unknown = PLAN, time = '16:00'): () => Ward {
  return kept(opened(file), (ward) => {
    ward.clock(1, '14:00');
    ['SA1', 'SA2', 'SN1', 'SN2', 'BE1', 'BE2'].forEach((team, i) => {
      expect(ward.types(team, 1, String(i))).toBe(true);
    });
    ward.clock(1, '15:30');
    expect(ward.run('closeDay', ['YES'])).toMatchObject({ ok: true });
    ward.clock(2, '14:00');
    expect(ward.types('SA1', 2, '3')).toBe(true);
    expect(ward.types('SN1', 2, '0')).toBe(true);
    expect(ward.pastes('SN2', 2, '12 tk')).toBe(true);
    ward.host.switches.lockBusy = true;
    expect(ward.types('BE2', 2, '2')).toBe(true);
    ward.host.switches.lockBusy = false;
    ward.host.failures.length = 0;
    ward.clock(2, time);
  });
}
