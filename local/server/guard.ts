/**
 * Who may talk to the server. It listens on 127.0.0.1 only, but any page in the person's browser can still send requests
 * there: a name that resolves to 127.0.0.1 (DNS rebinding) shows in Host, another site's page shows in Origin.
 */
import type { IncomingMessage } from 'node:http';

export function isAllowed({ headers }: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!names.includes(headers.host ?? '')) return false;
  // Browsers name the origin of every web socket and every POST; other local programs name none.
  return headers.origin === undefined || names.some((name) => headers.origin === `http://${name}`);
}
