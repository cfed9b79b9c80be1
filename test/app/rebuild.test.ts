/** One plan after another in the same workbook: what stands afterwards is what a fresh workbook would hold. */
import { samples } from '../../local/samples';
import type { LocalWorkbook } from '../../local/workbook/api';
import { type Desk, desk, enter, entryCell, SMALL } from './desk';

const OWN = ['entry', 'quotaGroups', 'quotaUnits', 'findings'];
/** Where the recorder keeps a row or a day: another place in a workbook that has seen other plans. */
const RECORDER = ['home', 'place'];

/** What can be seen of our tabs: size, values, merges, freeze, hidden lines, rules. */
function pictureOf(workbook: LocalWorkbook) {
  return (workbook.resource().sheets ?? []).flatMap((sheet) => {
    const key = sheet.developerMetadata?.find((entry) => entry.metadataKey === 'ct.tab')?.metadataValue;
    if (key === undefined || !OWN.includes(key)) return [];
    const grid = sheet.properties?.gridProperties;
    const data = sheet.data?.[0];
    const hidden = (lines: { hiddenByUser?: boolean | undefined }[] | undefined) =>
      (lines ?? []).flatMap((line, i) => (line.hiddenByUser ? [i] : []));
    return [
      {
        key,
        frozen: [grid?.frozenRowCount, grid?.frozenColumnCount],
        cells: trimmed(
          withoutRecorder(
            (data?.rowData ?? []).map((row) => (row.values ?? []).map((value) => value.formattedValue ?? '')),
          ).map((row) => trimmed(row, '')),
          [],
        ),
        merges: (sheet.merges ?? []).map((merge) => JSON.stringify(merge)).sort(),
        hiddenRows: hidden(data?.rowMetadata),
        hiddenColumns: hidden(data?.columnMetadata),
        rules: (sheet.conditionalFormats ?? []).length,
        protections: (sheet.protectedRanges ?? []).map((range) => range.unprotectedRanges ?? []),
      },
    ];
  });
}

function withoutRecorder(cells: string[][]): string[][] {
  const columns = RECORDER.map((key) => cells[0]?.indexOf(key) ?? -1);
  return cells
    .filter(([first]) => !RECORDER.includes(first ?? ''))
    .map((row) => row.map((text, column) => (columns.includes(column) ? '' : text)));
}

/** Without blanks at the end, which tell nothing. */
function trimmed<T>(list: T[], blank: T): T[] {
  let length = list.length;
  while (length > 0 && JSON.stringify(list[length - 1]) === JSON.stringify(blank)) length--;
  return list.slice(0, length);
}

/** Forms filled anew and tables made, agreeing to whatever is asked. */
function open(made: Desk, file: unknown): void {
  made.ui.answers.splice(0, made.ui.answers.length, 'YES', 'YES');
  made.host.run('openCampaign', [file]);
  const before = made.ui.alerts.length;
  const first = made.calls(() => made.host.run('build'));
  const asked = made.ui.alerts.length > before;
  expect(made.ui.alerts.filter((alert) => alert.buttons === 'OK')).toEqual([]);
  // A re-plan is agreed to over one read, and made over a fresh one; what it found is said once.
  expect(first).toMatchObject({ reads: asked ? 2 : 1, writes: 1 });
  if (asked) made.host.run('build');
  expect(made.calls(() => made.host.run('build'))).toMatchObject({ writes: 0 });
}

function expectAsFresh(files: unknown[]): void {
  const made = desk('2023-06-12T09:00:00+07:00');
  for (const file of files) open(made, file);
  const fresh = desk('2023-06-12T09:00:00+07:00');
  open(fresh, files[files.length - 1]);
  const [then, now] = [pictureOf(fresh.workbook), pictureOf(made.workbook)];
  expect(now.map(({ key }) => key).sort()).toEqual(then.map(({ key }) => key).sort());
  for (const tab of then) expect(now.find(({ key }) => key === tab.key)).toEqual(tab);
}

const other = {
  twoIndicators: {
    ...SMALL,
    indicators: [
      { key: 'level1', name: 'Mức 1', unit: 'tài khoản', target: 90 },
      { key: 'level2', name: 'Mức 2', unit: 'tài khoản', target: 41 },
    ],
  },
  otherDays: { ...SMALL, period: ['2023-07-01', '2023-07-20'], calendar: {} },
  otherUnits: {
    ...SMALL,
    units: [
      { name: 'Kìm', teams: 3 },
      { name: 'Đông Lão', teams: 1 },
    ],
  },
  hamletsOnly: {
    ...SMALL,
    levels: ['Xã', 'Thôn'],
    cutOffs: [],
    units: ['Sành', 'Sống', 'Song'].map((name) => ({ name })),
  },
  fourLevels: {
    ...SMALL,
    levels: ['Thành phố', 'Phường', 'Khu phố', 'Tổ'],
    cutOffs: [],
    units: [
      {
        name: 'Phường 1',
        units: [
          { name: 'Khu phố 1', teams: 2 },
          { name: 'Khu phố 2', teams: 1 },
        ],
      },
    ],
  },
};

test.each(Object.entries(other))('from the small plan to %s and back', (_, file) => {
  expectAsFresh([SMALL, file]);
  expectAsFresh([file, SMALL]);
});

test('from one sample to another of a different shape, and back', () => {
  const [queChau, camNgoc] = ['que-chau-2023', 'cam-ngoc-2022'].map(
    (key) => samples.find((sample) => sample.key === key)!.file,
  );
  const made = desk('2023-06-12T09:00:00+07:00');
  for (const file of [queChau, camNgoc, queChau]) open(made, file);
});

test('numbers of days and teams the plan no longer has are set aside together, and come back with them', () => {
  const made = desk('2023-06-02T09:00:00+07:00');
  open(made, SMALL);
  const title = 'Nhập hôm nay';
  const key = '2023-06-02|activated';
  expect(enter(made.leader, made.workbook, title, 'SA1', key, '7')).toEqual({ accepted: true });
  open(made, other.otherDays);
  open(made, other.otherUnits);
  open(made, other.hamletsOnly);
  expect(made.workbook.value(title, entryCell(made.workbook, title, 'SA1', key))).toBe(7);
  open(made, SMALL);
  expect(made.workbook.value(title, entryCell(made.workbook, title, 'SA1', key))).toBe(7);
});
