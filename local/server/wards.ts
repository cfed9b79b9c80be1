/**
 * Made-up wards for a city to pull: a small campaign built once, with other numbers in it for each. Nobody can open them;
 * what a city reads of a ward is all there is.
 */
import { bundleFiles } from '../runtime/bundle';
import { createHost } from '../runtime/host';
import { samples } from '../samples';
import type { LocalWorkbook, Spreadsheet } from '../workbook/api';
import { type Reading, savedFile } from '../workbook/saved-file';
import { createWorkbook } from '../workbook/workbook';
import { run } from './desk';
import { PEOPLE } from './people';
import { words } from './words';

export type WardKey = 'first' | 'second' | 'silent' | 'closed';

export const MADE_UP: readonly { key: WardKey; shared: boolean }[] = [
  { key: 'first', shared: true },
  { key: 'second', shared: true },
  /** Nobody there has reported the last day. */
  { key: 'silent', shared: true },
  /** Has not been shared with the city. */
  { key: 'closed', shared: false },
];

const OWNER = PEOPLE.secretary;
/** Of the days and the thing counted in the first sample, and small, so that it is there at once. */
const SMALL = {
  ...(samples[0]!.file as object),
  units: [
    { name: 'Đông', teams: 3 },
    { name: 'Tây', teams: 3 },
  ],
  indicators: (samples[0]!.file as { indicators: object[] }).indicators.map((one) => ({
    ...one,
    target: 600,
  })),
};
const DAY_KEY = /^(\d{4}-\d{2}-\d{2})\|/;
const PUBLISHED = 'published';

/** Stands for the id of a spreadsheet. */
export const fileOf = (key: WardKey | 'own'): string => `local-ward-${key.padEnd(10, '0')}`;

let model: LocalWorkbook | null = null;

/** Worked out when it is first read, as of that moment, and again for another day. @param now of the city's clock */
export function madeUpWard(key: WardKey, now: () => number): Reading {
  let made: { day: string; resource: Spreadsheet } | null = null;
  return savedFile(() => {
    const day = dayOf(now());
    if (made?.day !== day) made = { day, resource: numbered(key, now()) };
    return made.resource;
  });
}

function numbered(key: WardKey, now: number): Spreadsheet {
  model ??= built(now);
  const workbook = model;
  workbook.setNow(now);
  const ward = MADE_UP.findIndex((one) => one.key === key) + 1;
  const last = dayOf(now - (key === 'silent' ? 2 : 1) * 86_400_000);
  const sheets = workbook.resource().sheets ?? [];
  const tab = (wanted: string) =>
    sheets.find(({ developerMetadata }) => developerMetadata?.some((one) => one.metadataValue === wanted))!;
  const textsOf = (wanted: string) =>
    (tab(wanted).data?.[0]?.rowData ?? []).map(({ values = [] }) =>
      values.map((cell) => cell.userEnteredValue?.stringValue ?? ''),
    );
  const entry = textsOf('entry');
  const keys = entry.find((row) => row.some((text) => DAY_KEY.test(text)))!;
  const unit = keys.indexOf('unit');
  const rows = entry.flatMap((texts, row) => (/^[A-Z]+\d+ /.test(texts[unit] ?? '') ? [row] : []));
  const [from, to] = [rows[0]!, rows[rows.length - 1]! + 1];
  const days = keys.flatMap((text, column) => {
    const day = DAY_KEY.exec(text)?.[1];
    return day === undefined ? [] : [{ day, column }];
  });
  workbook.as(OWNER).batchUpdate({
    requests: [
      ...days.map(({ day, column }, d) => ({
        updateCells: {
          start: { sheetId: tab('entry').properties!.sheetId!, rowIndex: from, columnIndex: column },
          rows: Array.from({ length: to - from }, (_, t) => {
            const mix = (7 * ward + 5 * t + 3 * d + ward * t) % 11;
            const numberValue = (ward + 2 * t + d) % 5;
            return { values: [day > last || mix === 0 ? {} : { userEnteredValue: { numberValue } }] };
          }),
          fields: 'userEnteredValue',
        },
      })),
      {
        updateCells: {
          start: {
            sheetId: tab(PUBLISHED).properties!.sheetId!,
            rowIndex: textsOf(PUBLISHED).findIndex((texts) => texts[0] === 'area'),
            columnIndex: 1,
          },
          rows: [{ values: [{ userEnteredValue: { stringValue: words.wards[key] } }] }],
          fields: 'userEnteredValue',
        },
      },
    ],
  });
  const values = 'userEnteredValue,effectiveValue,formattedValue';
  const fields = `spreadsheetId,namedRanges,sheets(properties,data(startRow,startColumn,rowData(values(${values}))))`;
  const title = tab(PUBLISHED).properties!.title!;
  return structuredClone(workbook.as(OWNER).get({ ranges: [`'${title}'`], fields })) as Spreadsheet;
}

function built(now: number): LocalWorkbook {
  const workbook = createWorkbook({ owner: OWNER.email, now });
  const host = createHost({ workbook, files: bundleFiles(), user: OWNER });
  run(host, 'openCampaign', [SMALL], OWNER);
  run(host, 'build', [], OWNER);
  host.close();
  return workbook;
}

function dayOf(instant: number): string {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}
