/**
 * A local Apps Script: runs the very bundle that is pushed to Google over a local workbook.
 *
 * Every run starts from a fresh context, as at Google. Menu items run with the rights of whoever clicked, simple triggers
 * with the typist's rights and without authorised services, installable triggers with their creator's rights.
 */
import vm from 'node:vm';
import type { EditEvent, Identity, LocalWorkbook } from '../workbook/api';
import { Files } from '../workbook/files';
import type { ScriptFile } from './bundle';
import { editEvent, openEvent } from './events';
import { Execution, type Outcome } from './sandbox';
import type { Service } from './service';
import { lockService, logs, propertiesService, sessionService, utilities } from './services/base';
import { htmlService } from './services/html';
import { scriptApp } from './services/script-app';
import { sheetsService } from './services/sheets';
import { type MenuNode, promptResponse, spreadsheetApp } from './services/spreadsheet-app';
import { type Button, type HostUi, type Question, RecordingUi } from './ui';
import type { Faults, HostState, Run, World } from './world';

export type { MenuNode } from './services/spreadsheet-app';
export {
  type Button,
  type Cells,
  type HostUi,
  LATER,
  type PromptAnswer,
  type Question,
  RecordingUi,
} from './ui';
export type { ApiCall, Fault, Faults, HostState } from './world';

const RUN_LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

export interface HostOptions {
  workbook: LocalWorkbook;
  /** The script, in the order of evaluation: `bundleFiles()`. */
  files: readonly ScriptFile[];
  /** Its HTML files, by name: `bundlePages()`; none by default. */
  pages?: Readonly<Record<string, string>>;
  /** Who made the file and usually clicks: the secretary. */
  user: Identity;
  /** What is shown goes here unless a run names another; a `RecordingUi` by default. */
  ui?: HostUi;
  /** Spreadsheets beside the script's own; none by default. */
  others?: Files;
  /** Triggers and properties of an earlier host. */
  state?: HostState;
}

/** A run that has ended, or waits for its user. */
export type Progress =
  | { kind: 'done'; value: unknown }
  | {
      kind: 'waiting';
      question: Question;
      /** @param text what was typed into a prompt */
      answer(button: Button, text?: string): Progress;
    };

export type Host = ReturnType<typeof createHost>;

export function createHost(options: HostOptions) {
  const { workbook, user } = options;
  const scripts = options.files.map(({ name, text }) => new vm.Script(text, { filename: name }));
  const ui = options.ui ?? new RecordingUi();
  const world: World = {
    workbook,
    others: options.others ?? new Files(),
    owner: user,
    pages: options.pages ?? {},
    triggers: structuredClone(options.state?.triggers ?? []),
    properties: structuredClone(options.state?.properties ?? {}),
    requests: [],
    log: [],
    slept: 0,
    faults: null,
    calls: 0,
    readTimes: [],
    switches: { sheetsService: true, lockBusy: false, callTime: null, readsAMinute: null },
    lockedBy: null,
  };
  /** Trigger handlers that threw; Google writes them to the owner, the typist sees nothing. */
  const failures: { handler: string; message: string }[] = [];
  const functions = topLevelFunctions(scripts);

  function begin(run: Run, args: (run: Run) => unknown[], menus: MenuNode[] = []): Progress {
    const limit = run.authMode === 'FULL' ? RUN_LIMIT_MS : SIMPLE_TRIGGER_LIMIT_MS;
    const execution = new Execution(scripts, globalsOf(world, run, menus), () => workbook.now(), limit);
    return proceed(execution, run, args(run));
  }

  /** Google frees the locks of a run when it ends. */
  function proceed(execution: Execution, run: Run, args: unknown[]): Progress {
    let outcome: Outcome | null = null;
    try {
      outcome = execution.run(run.name, args);
    } finally {
      if (outcome?.kind !== 'waiting' && world.lockedBy === run) world.lockedBy = null;
    }
    if (outcome.kind === 'done') return outcome;
    const question = outcome.question as Question;
    return {
      kind: 'waiting',
      question,
      answer(button, text = '') {
        execution.answer(question.asksText ? promptResponse(button, text) : button);
        return proceed(execution, run, args);
      },
    };
  }

  /** Starts a top-level function with full rights; the progress may wait for an answer the ui promised for LATER. */
  function start(name: string, args: unknown[] = [], by: Identity = user, shownIn: HostUi = ui): Progress {
    return begin({ name, authMode: 'FULL', as: by, by, ui: shownIn }, () => args);
  }

  /** Runs a top-level function to its end and returns its value (as JSON). @throws what the function throws */
  function run(name: string, args: unknown[] = [], by: Identity = user, shownIn: HostUi = ui): unknown {
    const progress = start(name, args, by, shownIn);
    if (progress.kind === 'waiting')
      throw new Error(`${name} waits for an answer: ${progress.question.text}`);
    return progress.value;
  }

  function fire(run: Run, args: (run: Run) => unknown[], menus?: MenuNode[]): void {
    try {
      let progress = begin(run, args, menus);
      // Nobody sits before a trigger.
      while (progress.kind === 'waiting') progress = progress.answer('CLOSE');
    } catch (error) {
      failures.push({ handler: run.name, message: String(error) });
    }
  }

  function fireInstalled(kind: 'ON_EDIT' | 'ON_OPEN', by: Identity, args: (run: Run) => unknown[]): void {
    for (const trigger of world.triggers.filter((each) => each.event.kind === kind)) {
      fire({ name: trigger.handler, authMode: 'FULL', as: trigger.owner, by, ui }, args);
    }
  }

  /** A simple trigger; link editors without an account and viewers have none. */
  function fireSimple(name: string, by: Identity, args: (run: Run) => unknown[], menus?: MenuNode[]): void {
    if (!functions.has(name) || by.email === '' || by.role === 'viewer') return;
    fire({ name, authMode: 'LIMITED', as: by, by, ui }, args, menus);
  }

  /** Opens the spreadsheet: open triggers run. Returns the menus they added beside Google's own. */
  function open(by: Identity = user): MenuNode[] {
    const menus: MenuNode[] = [];
    const args = (run: Run) => [openEvent(world, run)];
    fireSimple('onOpen', by, args, menus);
    fireInstalled('ON_OPEN', by, args);
    return menus;
  }

  const unsubscribe = workbook.onEdit((edit: EditEvent) => {
    const args = (run: Run) => [editEvent(world, run, edit)];
    fireSimple('onEdit', edit.user, args);
    fireInstalled('ON_EDIT', edit.user, args);
  });

  return {
    run,
    start,
    open,
    ui,
    failures,
    /** Every call of the Sheets API so far, in order. */
    requests: world.requests,
    log: world.log,
    switches: world.switches,
    /** Milliseconds the script asked to wait so far; nothing really waits. */
    slept: () => world.slept,
    /** Names of the bundle's top-level functions. */
    functions: () => [...functions],
    /** Sets (or with null ends) the failures of API calls to come. */
    injectFaults(faults: Faults | null): void {
      world.faults = faults;
      world.calls = 0;
    },
    /** Runs the clock triggers due at this instant (milliseconds since 1970-01-01 UTC), each once. */
    tick(now: number): void {
      for (const trigger of [...world.triggers]) {
        const { event } = trigger;
        if (!('at' in event)) continue;
        const due = event.at <= now;
        if (event.kind === 'EVERY') event.at = nextTime(event.at, event.every, now);
        else if (due) world.triggers.splice(world.triggers.indexOf(trigger), 1);
        if (!due) continue;
        fire({ name: trigger.handler, authMode: 'FULL', as: trigger.owner, by: null, ui: null }, () => [{}]);
      }
    },
    /** What must be saved beside the workbook. */
    state: (): HostState => structuredClone({ triggers: world.triggers, properties: world.properties }),
    /** Stops listening to the workbook. */
    close: unsubscribe,
  };
}

/** The first of its times after `now`, also when a clock tried out was turned back. */
function nextTime(at: number, every: number, now: number): number {
  return at + Math.floor((now - at) / every + 1) * every;
}

function globalsOf(world: World, run: Run, menus: MenuNode[]): Record<string, Service> {
  return {
    ...(world.switches.sheetsService ? { Sheets: sheetsService(world, run) } : {}),
    SpreadsheetApp: spreadsheetApp(world, run, menus),
    HtmlService: htmlService(world.pages),
    LockService: lockService(world, run),
    PropertiesService: propertiesService(world, run),
    ScriptApp: scriptApp(world, run),
    Session: sessionService(world, run),
    Utilities: utilities(world),
    ...logs(world),
  };
}

function topLevelFunctions(scripts: readonly vm.Script[]): Set<string> {
  const context = vm.createContext(Object.create(null) as Record<string, unknown>);
  for (const script of scripts) script.runInContext(context);
  return new Set(Object.keys(context).filter((name) => typeof context[name] === 'function'));
}
