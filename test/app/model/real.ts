/** The real thing: the bundle over a local workbook built once, a secretary, a leader, and somebody who looks at every batch. */
import { createHost, type HostState, RecordingUi } from '../../../local/runtime/host';
import type { Button } from '../../../local/runtime/ui';
import type { Person } from '../../../local/workbook/api';
import { createWorkbook, loadWorkbook } from '../../../local/workbook/workbook';
import { instantOf } from '../../../src/domain/instant';
import type { TabKey } from '../../../src/workbook/model';
import { freshFiles } from '../../edge/bundle';
import { cell, LEADER, SECRETARY } from '../desk';
import { type EntryTab, place } from '../month/entry-view';
import { watch } from '../month/watch';
import type { Model } from './model';
import { FIRST, type Setting } from './setting';

/** Before anybody is up on the first day. */
export const START = instantOf(FIRST, '06:00');

let script: ReturnType<typeof freshFiles> | null = null;
function files() {
  script ??= freshFiles();
  return script;
}

/** Saved forms of workbooks already built and switched to recording, by the name of the setting. */
const built = new Map<string, { resource: string; state: HostState }>();

const options = { owner: SECRETARY.email, now: START };

function start(setting: Setting) {
  let saved = built.get(setting.name);
  if (saved === undefined) {
    const workbook = createWorkbook({ title: 'Thử', ...options });
    const host = createHost({ workbook, files: files(), user: SECRETARY });
    for (const [name, ...args] of [['openCampaign', setting.file], ['build'], ['recording']] as const)
      expect(host.run(name, args)).toMatchObject({ ok: true });
    saved = { resource: JSON.stringify(workbook.resource()), state: host.state() };
    built.set(setting.name, saved);
  }
  return { workbook: loadWorkbook(JSON.parse(saved.resource), options), state: saved.state };
}

export type Answer = { ok: true; value: unknown } | { ok: false; code: string; text: string };
export type Real = ReturnType<typeof openReal>;

export function openReal(setting: Setting) {
  const { workbook: inner, state } = start(setting);
  const seen = watch(inner);
  const { workbook } = seen;
  const ui = new RecordingUi();
  const host = createHost({ workbook, files: files(), user: SECRETARY, ui, state });
  const people: Record<string, Person> = {
    [SECRETARY.email]: workbook.person(SECRETARY),
    [LEADER.email]: workbook.person(LEADER),
  };
  return {
    workbook,
    host,
    seen,
    secretary: people[SECRETARY.email]!,
    person: (email: string) => people[email]!,
    entry: (): EntryTab => seen.entries()[0]!,
    /** Where the entry of a team and a column stands now. */
    cell(team: string, column: string): string {
      const { rows, columns } = seen.entries()[0]!;
      const [row, at] = [rows.get(team), columns.get(column)];
      if (row === undefined || at === undefined) throw new Error(`no cell for ${place(team, column)}`);
      return cell(row, at);
    },
    title(key: TabKey): string {
      const sheet = inner
        .as(SECRETARY)
        .get({ fields: 'sheets(properties(title),developerMetadata(metadataKey,metadataValue))' })
        .sheets?.find(({ developerMetadata = [] }) =>
          developerMetadata.some((one) => one.metadataKey === 'ct.tab' && one.metadataValue === key),
        );
      if (!sheet?.properties?.title) throw new Error(`no tab ${key}`);
      return sheet.properties.title;
    },
    /** A click in the menu, with what is answered to questions and typed into prompts. */
    run(name: string, answers: Button[] = [], texts: string[] = []): Answer {
      ui.answers.splice(0, ui.answers.length, ...answers);
      ui.texts.splice(0, ui.texts.length, ...texts);
      return host.run(name) as Answer;
    },
    said: () => ui.alerts.map(({ text }) => text),
    /** Lets the clock run; whatever the script has agreed with it comes in turn. */
    passTo(model: Model, instant: number): void {
      for (;;) {
        const due = host
          .state()
          .triggers.flatMap(({ event }) => ('at' in event && event.at <= instant ? [event.at] : []));
        const next = due.length === 0 ? instant : Math.min(...due);
        workbook.setNow(next);
        model.now = next;
        if (due.length === 0) return;
        host.tick(next);
        model.dayChange();
      }
    },
    close: () => host.close(),
  };
}
