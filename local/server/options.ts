/** Command line and environment of `npm start`. */
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** 0 takes any free port. */
  port: number;
  /** Directory of the saved workbook. */
  data: string;
  /** Put the saved workbook aside and begin anew. */
  fresh: boolean;
  /** Begin with nothing in it, not with the first sample; as `fresh` besides. */
  blank: boolean;
  /** Hour the sheet is tried at, "2023-06-12T09:00"; null keeps the saved one. */
  now: string | null;
}

const USAGE = `npm start -- [--port 8080] [--data DIR] [--fresh] [--blank] [--now 2023-06-12T09:00]`;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** @throws Error with the usage for an option that cannot be read */
export function readOptions(args: string[], env: NodeJS.ProcessEnv, root: string): Options {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      blank: { type: 'boolean', default: false },
      now: { type: 'string' },
    },
  });
  const port = Number(values.port ?? env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`port? ${USAGE}`);
  const now = values.now ?? env.NOW ?? null;
  if (now !== null && !isLocalTime(now)) throw new Error(`now? ${USAGE}`);
  const { blank } = values;
  const data = path.resolve(root, values.data ?? 'data');
  return { port, now, data, blank, fresh: values.fresh || blank };
}

/** True for "2023-06-12T09:00": a real day and hour, without seconds or zone. */
export function isLocalTime(text: string): boolean {
  return LOCAL_TIME.test(text) && new Date(`${text}Z`).toJSON()?.startsWith(text) === true;
}
