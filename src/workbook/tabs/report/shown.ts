/** Where a report tab says which report it shows. */
export const SHOWN = { row: 'report', column: 'code' } as const;
/** Stands there for a kind of which there is only one. */
export const NO_NAME = '.';
