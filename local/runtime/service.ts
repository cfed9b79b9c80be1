/** Objects the script is given (SpreadsheetApp, a Range, a Menu …), as the host sees them. */

/** Methods by name, and constants (JSON values or further services). What is not listed throws in the script. */
export type Members = Record<string, Method | Constant>;
export type Method = (...args: never[]) => unknown;
export type Constant = string | number | boolean | Service | { [key: string]: string };

export class Service {
  constructor(
    /** As it would read in the script, e.g. "Range". */
    readonly name: string,
    readonly members: Members,
  ) {}
}

/** A failure the script may catch, as Apps Script throws it. */
export class ServiceError extends Error {
  constructor(
    message: string,
    override readonly name: 'Exception' | 'GoogleJsonResponseException' = 'Exception',
    readonly details?: { code: number; message: string; status?: string },
  ) {
    super(message);
  }
}
