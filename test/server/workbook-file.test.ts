import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JournalEntry } from '../../local/server/store/journal';
import { WorkbookFile } from '../../local/server/store/workbook-file';
import type { Spreadsheet } from '../../local/workbook/api';

let directory: string;
const at = (name: string) => path.join(directory, name);

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'workbook-file-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

const book = (title: string): Spreadsheet => ({ properties: { title }, sheets: [] });

const typed = (row: number, value: number): JournalEntry => [
  {
    updateCells: {
      range: { sheetId: 7, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: 4, endColumnIndex: 5 },
      rows: [{ values: [{ userEnteredValue: { numberValue: value } }] }],
      fields: 'userEnteredValue',
    },
  },
];

const reopened = () => new WorkbookFile(directory).open();

test('a directory without a workbook opens as nothing', () => {
  expect(reopened()).toEqual({ resource: null, entries: [], damaged: null });
});

test('a saved workbook comes back with what was recorded since, in order', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  file.record(typed(3, 12));
  file.record(typed(4, 0));
  expect(reopened()).toEqual({ resource: book('A'), entries: [typed(3, 12), typed(4, 0)], damaged: null });
});

test('a new snapshot leaves the older entries behind', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  file.record(typed(3, 12));
  file.save(book('B'));
  expect(reopened()).toEqual({ resource: book('B'), entries: [], damaged: null });
});

test('a line torn in the middle is left out, those before it are kept', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  file.record(typed(3, 12));
  const whole = readFileSync(at('journal.ndjson')).length;
  file.record(typed(4, 13));
  const both = readFileSync(at('journal.ndjson')).length;
  for (let length = both - 2; length > whole; length -= 7) {
    truncateSync(at('journal.ndjson'), length);
    expect(reopened().entries).toEqual([typed(3, 12)]);
  }
});

test('a changed digit in the journal ends it there', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  file.record(typed(3, 12));
  file.record(typed(4, 13));
  writeFileSync(at('journal.ndjson'), readFileSync(at('journal.ndjson'), 'utf8').replace(':12}', ':21}'));
  expect(reopened().entries).toEqual([]);
});

test('a journal of an older snapshot is not applied to a newer one', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  file.record(typed(3, 12));
  // Killed after the new snapshot was renamed into place, before its journal was started.
  writeFileSync(at('workbook.json'), JSON.stringify(book('B')));
  expect(reopened()).toEqual({ resource: book('B'), entries: [], damaged: null });
});

test('killed between putting the old pair aside and writing the new snapshot, nothing is lost', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  file.record(typed(3, 12));
  writeFileSync(at('journal.last.ndjson'), readFileSync(at('journal.ndjson')));
  rmSync(at('journal.ndjson'));
  expect(reopened()).toEqual({ resource: book('A'), entries: [typed(3, 12)], damaged: null });
});

describe('a damaged workbook.json', () => {
  const damage = () => truncateSync(at('workbook.json'), 10);

  test('is kept under another name, and the last good one is used with all that was typed', () => {
    const file = new WorkbookFile(directory);
    file.save(book('A'));
    file.record(typed(3, 12));
    file.save(book('B'));
    file.record(typed(4, 13));
    damage();
    const opened = reopened();
    expect(opened).toMatchObject({ resource: book('A'), entries: [typed(3, 12), typed(4, 13)] });
    expect(readFileSync(at(opened.damaged!), 'utf8')).toHaveLength(10);
  });

  test('after a change the journal could not say, later entries are not guessed at', () => {
    const file = new WorkbookFile(directory);
    file.save(book('A'));
    file.record(typed(3, 12));
    file.markUnrecorded();
    file.save(book('B'));
    file.record(typed(4, 13));
    damage();
    expect(reopened().entries).toEqual([typed(3, 12)]);
  });

  test('with nothing good beside it opens as nothing, and is still kept', () => {
    new WorkbookFile(directory).save(book('A'));
    damage();
    const opened = reopened();
    expect(opened.resource).toBeNull();
    expect(readdirSync(directory)).toContain(opened.damaged);
  });

  test('can be saved over', () => {
    const file = new WorkbookFile(directory);
    file.save(book('A'));
    file.save(book('B'));
    damage();
    const second = new WorkbookFile(directory);
    second.open();
    second.save(book('C'));
    expect(reopened().resource).toEqual(book('C'));
  });
});

test('retire keeps the files under names of their own and the next start is a first one', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  file.record(typed(3, 12));
  new WorkbookFile(directory).retire();
  expect(reopened()).toEqual({ resource: null, entries: [], damaged: null });
  const kept = readdirSync(directory).find((name) => name.startsWith('workbook.old-'));
  expect(JSON.parse(readFileSync(at(kept!), 'utf8'))).toEqual(book('A'));
});

test('bytes after the last line do not count', () => {
  const file = new WorkbookFile(directory);
  file.save(book('A'));
  appendFileSync(at('journal.ndjson'), '0123456789abcdef0123456789abcdef {"x":1}');
  expect(reopened().entries).toEqual([]);
});
