/** Words of the log and of the acts that keep the record: recording, closing, late entries. */
export const records = {} as const;
