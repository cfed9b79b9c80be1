/** One file that can be tried, with everything around it: its saved form, its script, its hour, who has it open. */
import { bundleFiles, bundlePages } from '../runtime/bundle';
import { createHost, type Host, RecordingUi } from '../runtime/host';
import type { Identity, LocalWorkbook } from '../workbook/api';
import type { Files } from '../workbook/files';
import { createWorkbook, loadWorkbook } from '../workbook/workbook';
import type { Clock } from './protocol';
import { Room } from './room';
import { Keeper } from './store/keeper';
import { WorkbookFile } from './store/workbook-file';
import { instantOf, readTrial, Trial } from './trial';
import { words } from './words';

export interface Desk {
  workbook: LocalWorkbook;
  host: Host;
  room: Room;
  trial: Trial;
  /** What the person should know, such as a damaged file that was put aside. */
  notices: string[];
  /** Writes what is not on disk yet. */
  flush(): void;
}

export interface DeskOptions {
  directory: string;
  /** Of a new file. */
  title: string;
  owner: Identity;
  /** Put the saved file aside and begin anew. */
  fresh: boolean;
  /** Null keeps the saved one. */
  clock: Clock;
  others?: Files;
  /** What is done in a new file before anybody sees it: functions of the add-on with their arguments. */
  first: readonly (readonly [name: string, args: unknown[]])[];
  /** The hour was moved in this file. */
  onClock(clock: Clock): void;
}

/** @throws Error when the bundle was not built, or a function of `first` fails */
export function openDesk(options: DeskOptions): Desk {
  const { directory, title, owner, others } = options;
  const file = new WorkbookFile(directory);
  if (options.fresh) file.retire();
  const { clock: savedClock, host: state } = readTrial(directory);
  const clock = options.clock ?? savedClock;
  const opened = file.open();
  const now = instantOf(clock);
  const workbook =
    opened.resource === null
      ? createWorkbook({ title, owner: owner.email, now })
      : loadWorkbook(opened.resource, { owner: owner.email, now });
  for (const requests of opened.entries) workbook.as(owner).batchUpdate({ requests });
  const [files, pages] = [bundleFiles(), bundlePages()];
  const host = createHost({ workbook, files, pages, user: owner, state, ...(others ? { others } : {}) });
  if (opened.resource === null) for (const [name, args] of options.first) run(host, name, args, owner);
  const notices = opened.damaged === null ? [] : [words.damaged(opened.damaged, opened.resource !== null)];
  const keeper = new Keeper(workbook, owner, file, (saved) => room.tellAll({ kind: 'saved', saved }));
  const trial = new Trial(directory, workbook, host, clock);
  const room: Room = new Room(workbook, host, keeper, trial, notices, options.onClock);
  // Triggers that came due while the server was off run now, as they would have at Google.
  trial.tick();
  return { workbook, host, room, trial, notices, flush: () => keeper.flush() };
}

/** By the add-on itself, as a person would from its menu who says yes to everything. */
export function run(host: Host, name: string, args: unknown[], by: Identity): void {
  const ui = new RecordingUi(['YES', 'YES', 'YES', 'YES']);
  const answer = host.run(name, args, by, ui) as { ok: boolean; text?: string };
  if (!answer.ok) throw new Error(`${name}: ${answer.text}`);
}
