/** The web socket of each window. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isAllowed } from './guard';
import { ROLE_NAMES, type RoleName, type ToServer } from './protocol';
import type { Room } from './room';

/** A pasted sheet is a large message; anything larger is not from the page. */
const MAX_BYTES = 64 * 1024 * 1024;

/** @param roomOf of the file that a role has open */
export function serveSockets(
  server: Server,
  roomOf: (role: RoleName) => Room,
  port: () => number,
): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BYTES });
  server.on('upgrade', (request, stream, head) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const role = ROLE_NAMES.find((name) => name === url.searchParams.get('role'));
    if (!isAllowed(request, port()) || url.pathname !== '/socket' || role === undefined)
      return stream.destroy();
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const visitor = roomOf(role).join(role, (message) => send(socket, message));
      socket.on('message', (data) => {
        try {
          visitor.receive(JSON.parse(String(data)) as ToServer);
        } catch (error) {
          // The window comes back and begins from what stands here.
          console.error(error);
          socket.close(1011);
        }
      });
      socket.on('error', () => socket.terminate());
      socket.on('close', () => visitor.leave());
    });
  });
  return sockets;
}

function send(socket: WebSocket, message: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}
