/** A browser's side of the grid, in Node: an engine of its own that talks to the workbook's grid session. */
import { Model } from '@odoo/o-spreadsheet';
import type { Identity, LocalWorkbook, Outcome } from '../../local/workbook/api';

type Message = { type: string; nextRevisionId?: string };

export class BrowserClient {
  model!: Model;
  readonly outcomes: Outcome[] = [];
  /** How often it had to start again. */
  starts = 0;
  /** While offline, nothing comes in and what is sent waits. */
  private offline = false;
  private incoming: (Message | null)[] = [];
  private outgoing: unknown[] = [];
  private receive: (message: Message) => void = () => {};

  constructor(
    private readonly workbook: LocalWorkbook,
    private readonly who: Identity,
    private readonly name: string,
  ) {
    workbook.grid().onMessage((message) => {
      if (this.offline) this.incoming.push(message as Message | null);
      else this.take(message as Message | null);
    });
    this.start();
  }

  dispatch(type: string, payload: object): boolean {
    const send: unknown = this.model.dispatch;
    const result = (send as (type: string, payload: object) => { isSuccessful: boolean })(type, payload);
    return result.isSuccessful;
  }

  type(sheetId: string, row: number, col: number, content: string): void {
    this.dispatch('UPDATE_CELL', { sheetId, row, col, content });
  }

  value(sheetId: string, row: number, col: number): unknown {
    return this.model.getters.getEvaluatedCell({ sheetId, row, col }).value;
  }

  content(sheetId: string, row: number, col: number): string {
    const cell = this.model.getters.getCell({ sheetId, row, col });
    if (cell === undefined) return '';
    return cell.isFormula ? cell.compiledFormula.toFormulaString(this.model.getters) : cell.content;
  }

  goOffline(): void {
    this.offline = true;
  }

  goOnline(): void {
    this.offline = false;
    for (const message of this.incoming.splice(0)) this.take(message);
    for (const message of this.outgoing.splice(0)) this.submit(message);
  }

  private take(message: Message | null): void {
    if (message === null) this.start();
    else this.receive(message);
  }

  private submit(message: unknown): void {
    const outcome = this.workbook.grid().submit(this.who, JSON.parse(JSON.stringify(message)));
    this.outcomes.push(outcome);
    if (!outcome.accepted) this.start();
  }

  private start(): void {
    this.starts++;
    this.model = new Model(JSON.parse(JSON.stringify(this.workbook.grid().data())), {
      client: { id: this.name, name: this.name },
      transportService: {
        sendMessage: async (message: Message) => {
          if (message.nextRevisionId === undefined) return;
          if (this.offline) this.outgoing.push(message);
          else this.submit(message);
        },
        onNewMessage: (_id: string, callback: (message: Message) => void) => {
          this.receive = callback;
        },
        leave: () => {},
      },
    });
  }
}
