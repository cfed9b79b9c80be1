/** o-spreadsheet's collaboration, carried over our web socket. */
import type { TransportService } from '@odoo/o-spreadsheet';
import type { Connection } from './connection';

type Message = Parameters<TransportService['sendMessage']>[0];

/** Messages that tell where a person's selection is; they change nothing in the workbook. */
const PRESENCE = new Set(['CLIENT_JOINED', 'CLIENT_MOVED', 'CLIENT_LEFT']);

export class SocketTransport implements TransportService {
  private listener: ((message: Message) => void) | null = null;

  constructor(private readonly connection: Connection) {}

  async sendMessage(message: Message): Promise<void> {
    const kind = PRESENCE.has(message.type) ? 'presence' : 'revision';
    this.connection.send({ kind, message });
  }

  onNewMessage(_client: string, listener: (message: Message) => void): void {
    this.listener = listener;
  }

  leave(): void {
    this.listener = null;
  }

  receive(message: unknown): void {
    this.listener?.(message as Message);
  }
}
