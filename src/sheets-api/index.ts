/** From the tab model to Sheets API requests, and from Google's resource back. */
export { type Compiled, type CompileOptions, compile, NOTHING, oneBatch } from './compile';
export { misplaced } from './expectation';
export { LayoutLost } from './find-keys';
export { conditionMark, LAYOUT_VERSION, METADATA } from './keys';
export { noteOperation, putMetadata } from './metadata';
export { LIST_FIELDS, partialSnapshotOf, rangesOf } from './reading';
export { isLockedOut, READ_FIELDS, type Snapshot, snapshotOf, tabOf } from './snapshot';
export type { CellWrite } from './writes';
