/** The web socket to the server: says when it opens and closes, and comes back by itself. */
import type { RoleName, ToBrowser, ToServer } from '../server/protocol';

export interface Connection {
  send(message: ToServer): void;
}

const RETRY_MS = 500;

/**
 * @param onMessage every message of the server, in order
 * @param onOnline false while the server cannot be reached
 */
export function connect(
  role: RoleName,
  onMessage: (message: ToBrowser) => void,
  onOnline: (online: boolean) => void,
): Connection {
  let socket: WebSocket;
  const open = () => {
    socket = new WebSocket(`ws://${location.host}/socket?role=${role}`);
    socket.onopen = () => onOnline(true);
    socket.onmessage = (event) => onMessage(JSON.parse(String(event.data)) as ToBrowser);
    socket.onclose = () => {
      onOnline(false);
      setTimeout(open, RETRY_MS);
    };
  };
  open();
  return {
    send(message) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
