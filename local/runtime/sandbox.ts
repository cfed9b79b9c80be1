/** One execution of the script: a bare context with ECMAScript's own globals and the services given, nothing of Node. */
import vm from 'node:vm';
import { PRELUDE } from './prelude';
import { Service, ServiceError } from './service';

const prelude = new vm.Script(PRELUDE, { filename: 'prelude.js' });
/** Calls what stands under this symbol, so that the time limit covers it. */
const ENTRY = Symbol.for('chi-tieu.entry');
const entry = new vm.Script('globalThis[Symbol.for("chi-tieu.entry")]()', { filename: 'entry.js' });

/** Thrown by a service to leave the execution until somebody answers the question. */
export class Suspension {
  constructor(readonly question: unknown) {}
}

export type Outcome = { kind: 'done'; value: unknown } | { kind: 'waiting'; question: unknown };

type Call = (name: string, args: string) => string;

/**
 * An execution can wait for the user: it is then run again from its start in a new context, with every call it made
 * answered as before (nothing is done twice) and the question answered. So the host needs no threads.
 */
export class Execution {
  /** Calls made and replies given so far, in order. */
  private readonly journal: { call: string; reply: string }[] = [];
  private readonly services: Service[] = [];
  private readonly handles = new Map<Service, number>();
  /** The call that asked the open question. */
  private asking = '';

  constructor(
    /** Evaluated one after another in one global scope. */
    private readonly scripts: readonly vm.Script[],
    private readonly globals: Record<string, Service>,
    private readonly now: () => number,
    /** Milliseconds the script may run. */
    private readonly timeout: number,
  ) {}

  /** Calls a top-level function; what it returns comes back as JSON, null for nothing. @throws what the script throws */
  run(name: string, args: readonly unknown[]): Outcome {
    /** Why the run was left early: a question, or a fault of the host that the script must not swallow. */
    const left: { reason: unknown }[] = [];
    const context = Object.create(null) as Record<string | symbol, unknown>;
    vm.createContext(context);
    const makeCall = prelude.runInContext(context) as (bridge: unknown, globals: string) => Call;
    const call = makeCall(this.bridge(left), this.encode({ value: this.globals }));
    let result = '[null]';
    context[ENTRY] = () => {
      delete context[ENTRY];
      for (const script of this.scripts) script.runInContext(context);
      if (typeof context[name] !== 'function') throw new Error(`Script function not found: ${name}`);
      result = call(name, this.encode({ value: args }));
    };
    try {
      entry.runInContext(context, { timeout: this.timeout });
    } catch (error) {
      if (left.length === 0) throw error;
    }
    const reason = left[0]?.reason;
    if (reason instanceof Suspension) return { kind: 'waiting', question: reason.question };
    if (reason !== undefined) throw reason;
    return { kind: 'done', value: (this.decode(result) as unknown[])[0] };
  }

  /** Answers the question this execution waits for; `run` it again afterwards. @param value JSON or a service */
  answer(value: unknown): void {
    this.journal.push({ call: this.asking, reply: this.encode({ value }) });
  }

  private bridge(left: { reason: unknown }[]) {
    let position = 0;
    return (handle: number, method: string, args: string): string => {
      // The script may have caught the error that ended it: nothing it does from then on counts.
      if (left.length > 0) throw new Error('the execution has ended');
      const call = `${handle}.${method}`;
      const past = this.journal[position++];
      if (past?.call === call) return past.reply;
      try {
        if (past !== undefined)
          throw new Error(`the script did not repeat itself: ${call}, not ${past.call}`);
        const reply = this.reply(handle, method, args);
        this.journal.push({ call, reply });
        return reply;
      } catch (error) {
        left.push({ reason: error });
        this.asking = call;
        throw error;
      }
    };
  }

  private reply(handle: number, method: string, args: string): string {
    if (handle === -1) return JSON.stringify({ value: this.now() });
    try {
      const service = this.services[handle]!;
      const member = service.members[method] as undefined | ((...args: unknown[]) => unknown);
      if (member === undefined) {
        throw new Error(`${service.name}.${method} is not part of the local Apps Script host`);
      }
      return this.encode({ value: member(...(this.decode(args) as unknown[])) });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const { name, message, details } = error;
      return JSON.stringify({ error: { name, message, details } });
    }
  }

  private encode(value: unknown): string {
    return JSON.stringify(value, (_, item: unknown) => {
      if (!(item instanceof Service)) return item;
      const members = Object.entries(item.members);
      return {
        $service: this.handleOf(item),
        name: item.name,
        methods: members.filter(([, member]) => typeof member === 'function').map(([key]) => key),
        constants: Object.fromEntries(members.filter(([, member]) => typeof member !== 'function')),
      };
    });
  }

  private decode(text: string): unknown {
    if (!/"\$(service|date)"/.test(text)) return JSON.parse(text);
    return JSON.parse(text, (_, item: { $service?: number; $date?: number } | null) => {
      if (typeof item !== 'object' || item === null) return item;
      if (typeof item.$service === 'number') return this.services[item.$service];
      return typeof item.$date === 'number' ? new Date(item.$date) : item;
    });
  }

  private handleOf(service: Service): number {
    const known = this.handles.get(service);
    if (known !== undefined) return known;
    this.handles.set(service, this.services.push(service) - 1);
    return this.services.length - 1;
  }
}
