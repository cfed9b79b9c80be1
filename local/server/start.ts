/** Puts the server together: the files to try, the page, the sockets. */
import type { AddressInfo } from 'node:net';
import { buildPage } from './build-page';
import { Desks } from './desks';
import { createPageServer } from './http';
import type { Options } from './options';
import { serveSockets } from './socket';

export interface Running {
  url: string;
  /** What the person should know, such as a damaged file that was put aside. */
  notices: string[];
  stop(): void;
}

/** Serves the page until stopped. @throws Error when the port is taken or the bundle was not built */
export async function start(options: Options): Promise<Running> {
  const desks = new Desks(options);
  const minutes = setInterval(() => desks.minute(), 60_000);
  const directory = await buildPage();
  const port = () => (server.address() as AddressInfo).port;
  const server = createPageServer((role) => desks.of(role), directory, port);
  const sockets = serveSockets(server, (role) => desks.of(role).room, port);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port()}`,
    notices: desks.ward.notices,
    stop() {
      clearInterval(minutes);
      desks.flush();
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      server.closeAllConnections();
    },
  };
}
