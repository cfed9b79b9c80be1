/** Puts the server together: saved workbook or a first one, add-on, page. */
import type { AddressInfo } from 'node:net';
import { bundleFiles, bundlePages } from '../runtime/bundle';
import { createHost, RecordingUi } from '../runtime/host';
import { samples } from '../samples';
import { createWorkbook, loadWorkbook } from '../workbook/workbook';
import { buildPage } from './build-page';
import { createPageServer } from './http';
import type { Options } from './options';
import { PEOPLE } from './people';
import { Room } from './room';
import { serveSockets } from './socket';
import { Keeper } from './store/keeper';
import { WorkbookFile } from './store/workbook-file';
import { instantOf, readTrial, Trial } from './trial';
import { words } from './words';

const OWNER = PEOPLE.secretary;

export interface Running {
  url: string;
  /** What the person should know, such as a damaged file that was put aside. */
  notices: string[];
  stop(): void;
}

/** Serves the page until stopped. @throws Error when the port is taken or the bundle was not built */
export async function start(options: Options): Promise<Running> {
  const file = new WorkbookFile(options.data);
  if (options.fresh) file.retire();
  const { clock: savedClock, host: state } = readTrial(options.data);
  const clock = options.now ?? savedClock;

  const opened = file.open();
  const now = instantOf(clock);
  const workbook =
    opened.resource === null
      ? createWorkbook({ title: words.title, owner: OWNER.email, now })
      : loadWorkbook(opened.resource, { owner: OWNER.email, now });
  for (const requests of opened.entries) workbook.as(OWNER).batchUpdate({ requests });

  const host = createHost({ workbook, files: bundleFiles(), pages: bundlePages(), user: OWNER, state });
  if (opened.resource === null) fillFirst(host);

  const notices = opened.damaged === null ? [] : [words.damaged(opened.damaged, opened.resource !== null)];
  const keeper = new Keeper(workbook, OWNER, file, (saved) => room.tellAll({ kind: 'saved', saved }));
  const trial = new Trial(options.data, workbook, host, clock);
  const room: Room = new Room(workbook, host, keeper, trial, notices);

  // Triggers that came due while the server was off run now, as they would have at Google.
  trial.tick();
  const minutes = setInterval(() => room.minute(), 60_000);

  const directory = await buildPage();
  const port = () => (server.address() as AddressInfo).port;
  const server = createPageServer({ workbook, host, room }, directory, port);
  const sockets = serveSockets(server, room, port);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port()}`,
    notices,
    stop() {
      clearInterval(minutes);
      keeper.flush();
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The first sample campaign, opened and built by the add-on itself, as a person would from its menu. */
function fillFirst(host: ReturnType<typeof createHost>): void {
  const ui = new RecordingUi(['YES', 'YES', 'YES', 'YES']);
  for (const [name, args] of [
    ['openCampaign', [samples[0]!.file]],
    ['build', []],
  ] as const) {
    const answer = host.run(name, [...args], OWNER, ui) as { ok: boolean; text?: string };
    if (!answer.ok) throw new Error(`${name}: ${answer.text}`);
  }
}
