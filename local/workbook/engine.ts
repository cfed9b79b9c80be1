/**
 * The spreadsheet engine: evaluates the book, and stands at the centre of the grid's collaboration. It holds nothing of
 * its own; whatever goes wrong, `load` makes it anew from the book.
 */
import { randomUUID } from 'node:crypto';
import { Model, registries } from '@odoo/o-spreadsheet';
import type { Book } from './book';
import { isFormula } from './book';
import { leaveOutColors } from './engine-plugins';
import { functionsOf } from './formula';
import { engineId, projectBook } from './projection';
import { serialNow } from './typing';

/** A core command of the engine, as plain data. */
export interface EngineCommand {
  type: string;
  [key: string]: unknown;
}

/** A message of the engine's collaboration protocol that changes the spreadsheet. */
export interface EngineMessage {
  type: string;
  version: number;
  serverRevisionId: string;
  nextRevisionId: string;
  clientId?: string;
  commands?: EngineCommand[];
  undoneRevisionId?: string;
  redoneRevisionId?: string;
}

export interface Evaluated {
  value: string | number | boolean | null;
  shown: string;
  isError: boolean;
}

interface Held {
  content: string;
  format: string;
  style: object | null;
  border: Partial<Record<'top' | 'left' | 'bottom' | 'right', { style: string; color: string }>> | null;
}

export interface Clock {
  now(): number;
  timeZone(): string;
}

/** Google's names of the engine's error values. */
const ERRORS: Record<string, string> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

const CLIENT = 'workbook';
const BATCH = 'WORKBOOK_BATCH';

export class Engine {
  private made: Model | null = null;
  /** What to load before anybody asks for a value. */
  private waiting: Book | null = null;
  private deliver: (message: EngineMessage) => void = () => {};

  /** @param onMessage told of every revision this side makes */
  constructor(
    private readonly clock: Clock,
    private readonly onMessage: (message: EngineMessage) => void,
  ) {
    install();
  }

  /** Where the collaboration stands. */
  get revision(): string {
    return this.session().getRevisionId();
  }

  /**
   * Starts again from the book; browsers have to do the same. Nothing is evaluated before a value is asked for: several
   * large writes one after another cost one evaluation.
   */
  load(book: Book): void {
    this.waiting = book;
    this.made = null;
  }

  private get model(): Model {
    if (this.waiting !== null) {
      const book = this.waiting;
      this.waiting = null;
      this.make(book);
    }
    return this.made!;
  }

  private make(book: Book): void {
    const model = quietly(
      () =>
        new Model(projectBook(book, randomUUID()), {
          client: { id: CLIENT, name: CLIENT },
          custom: { workbookClock: this.clock },
          transportService: {
            sendMessage: async (message: EngineMessage) => {
              this.deliver(message);
              if (message.nextRevisionId !== undefined) this.onMessage(message);
            },
            onNewMessage: (_id: string, callback: (message: EngineMessage) => void) => {
              this.deliver = callback;
            },
            leave: () => {},
          },
        }),
    );
    this.made = model;
    // Sent as they are: squishing needs Object.groupBy, which Node 20 lacks.
    const squisher: { squish(commands: unknown): unknown } = Reflect.get(this.session(), 'commandSquisher');
    squisher.squish = (commands) => commands;
  }

  /** Runs the commands as one revision. False when the engine refused one, or has not loaded yet: then `load` again. */
  run(commands: readonly EngineCommand[]): boolean {
    if (this.waiting !== null) return false;
    if (commands.length === 0) return true;
    refused = 0;
    quietly(() => dispatch(this.model, BATCH, { commands }));
    return refused === 0;
  }

  /** Takes a message from a browser that stands at the present revision. */
  receive(message: EngineMessage): void {
    quietly(() => this.deliver(message));
  }

  /** The commands of a message, written out one cell at a time. */
  commandsOf(message: EngineMessage): EngineCommand[] {
    const squisher: { unsquish(commands: unknown): EngineCommand[] } = Reflect.get(
      this.session(),
      'commandSquisher',
    );
    return squisher.unsquish(message.commands ?? []);
  }

  cell(sheetId: number, row: number, column: number): Evaluated {
    const { getters } = this.model;
    const sheet = engineId(sheetId);
    if (getters.tryGetSheet(sheet) === undefined) return { value: null, shown: '', isError: false };
    const cell = getters.getEvaluatedCell({ sheetId: sheet, row, col: column });
    const isError = cell.type === 'error';
    const name = isError ? (ERRORS[String(cell.value)] ?? String(cell.value)) : null;
    return { value: name ?? cell.value, shown: name ?? cell.formattedValue, isError };
  }

  /** Value of a canonical formula as if it stood in the tab. */
  evaluate(sheetId: number, formula: string): unknown {
    return quietly(() =>
      this.model.getters.evaluateFormula(engineId(sheetId), formula.replaceAll('#REF!', '#REF')),
    );
  }

  /** What the engine holds of a cell; to compare with what it should hold. */
  held(sheetId: number, row: number, column: number): Held {
    const position = { sheetId: engineId(sheetId), row, col: column };
    const { getters } = this.model;
    const cell = getters.getCell(position);
    const content =
      cell === undefined ? '' : cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
    return {
      content,
      format: cell?.format ?? '',
      style: cell?.style ?? null,
      border: getters.getCellBorder(position),
    };
  }

  /** Ids of the rules the engine holds for a tab. */
  heldRules(sheetId: number): { conditionals: string[]; validations: string[] } {
    const { getters } = this.model;
    return {
      conditionals: getters.getConditionalFormats(engineId(sheetId)).map(({ id }) => id),
      validations: getters.getDataValidationRules(engineId(sheetId)).map(({ id }) => id),
    };
  }

  /** Evaluates again every formula that asks for the time. */
  tick(book: Book): void {
    if (this.waiting !== null) return;
    const cellIds: number[] = [];
    for (const sheet of book.sheets) {
      sheet.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (cell === undefined || !isFormula(cell.content)) return;
          if (!/NOW|TODAY/i.test(cell.content.formula)) return;
          if (!functionsOf(cell.content.formula).some((name) => name === 'NOW' || name === 'TODAY')) return;
          const known = this.model.getters.getCell({ sheetId: engineId(sheet.id), row: r, col: c });
          if (known !== undefined) cellIds.push(known.id);
        });
      });
    }
    if (cellIds.length > 0) quietly(() => this.model.dispatch('EVALUATE_CELLS', { cellIds }));
  }

  private session(): { getRevisionId(): string } {
    return Reflect.get(this.model, 'session');
  }
}

/** Dispatch by a name known only at run time. */
function dispatch(model: Model, type: string, payload: object): { isSuccessful: boolean; reasons: string[] } {
  const send: unknown = model.dispatch;
  return (send as (type: string, payload: object) => { isSuccessful: boolean; reasons: string[] })(
    type,
    payload,
  );
}

/** The engine talks on the console about its own timing. */
function quietly<T>(work: () => T): T {
  const { debug, warn } = console;
  console.debug = () => {};
  console.warn = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
    console.warn = warn;
  }
}

let installed = false;

/** Once a process: clock functions that ask the workbook they stand in, and the plugin that runs many commands as one. */
function install(): void {
  if (installed) return;
  installed = true;
  leaveOutColors();
  const { functionRegistry, featurePluginRegistry } = registries;
  for (const [name, floor, pattern] of [
    ['NOW', false, 'dd/mm/yyyy hh:mm:ss'],
    ['TODAY', true, 'dd/mm/yyyy'],
  ] as const) {
    const original = functionRegistry.get(name);
    functionRegistry.replace(name, {
      ...original,
      compute() {
        const clock: Clock | undefined = this.workbookClock;
        const now = serialNow(clock?.now() ?? Date.now(), clock?.timeZone() ?? 'Asia/Ho_Chi_Minh');
        return { value: floor ? Math.floor(now) : now, format: pattern };
      },
    });
  }
  featurePluginRegistry.add(BATCH, BatchPlugin as never);
}

interface BatchCommand {
  type: string;
  commands: EngineCommand[];
}

/** Commands the engine refused in the last batch. */
let refused = 0;

/** Runs a list of commands inside one dispatch, so that they make one revision. */
class BatchPlugin {
  static getters = [];
  static layers = [];
  private readonly dispatch: (type: string, payload: object) => { isSuccessful: boolean; reasons: string[] };

  constructor(config: {
    dispatch: (type: string, payload: object) => { isSuccessful: boolean; reasons: string[] };
  }) {
    this.dispatch = config.dispatch;
  }

  allowDispatch(): string {
    return 'Success';
  }

  beforeHandle(): void {}

  handle(command: BatchCommand): void {
    if (command.type !== BATCH) return;
    for (const { type, ...payload } of command.commands) {
      const result = this.dispatch(type, payload);
      if (!result.isSuccessful && !result.reasons.every((reason) => reason === 'NoChanges')) {
        refused++;
      }
    }
  }

  finalize(): void {}
}
