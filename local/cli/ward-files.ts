/** Saved workbooks of wards in a directory: DIR/xa-mot.json, DIR/xa-mot/workbook.json, DIR/cum-1/xa-mot/workbook.json. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { PUBLISHED_NAME } from '../../src/domain/consolidation/published';
import type { Language } from '../../src/messages/shape';
import { readPublished } from '../../src/workbook/decode/published';
import type { Spreadsheet } from '../workbook/api';
import { type Reading, savedFile } from '../workbook/saved-file';
import { BadInput } from './bad-input';
import { sayCity } from './consolidate-words';

export interface WardFile {
  /** Stands for the id of the spreadsheet. */
  id: string;
  /** Relative to the directory, with `/`. */
  path: string;
  cluster: string;
  /** As the ward calls itself, else as its file is called. */
  name: string;
  reading: Reading;
}

const DEPTH = 3;

/** In the order of their paths. @throws BadInput naming what is no workbook */
export function wardFiles(directory: string, language: Language): WardFile[] {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new BadInput([sayCity(language, 'noDirectory', { path: directory })]);
  const found = filesIn(directory, DEPTH);
  if (found.length === 0) throw new BadInput([sayCity(language, 'noWorkbooks', { path: directory })]);
  const files = found.map((file, i): WardFile | string => wardFile(directory, file, i) ?? file);
  const wrong = files.filter((file): file is string => typeof file === 'string');
  if (wrong.length > 0) throw new BadInput(wrong.map((file) => sayCity(language, 'notWorkbook', { file })));
  return files as WardFile[];
}

function filesIn(directory: string, depth: number): string[] {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  const own = entries.filter((entry) => entry.isFile() && entry.name === 'workbook.json');
  // Beside a workbook.json lie other files of the same command.
  const files =
    own.length > 0 ? own : entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  return [
    ...files.map(({ name }) => join(directory, name)),
    ...(depth > 1 ? entries : []).flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(directory, entry.name), depth - 1) : [],
    ),
  ];
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'vi', { numeric: true });
}

function wardFile(directory: string, file: string, index: number): WardFile | null {
  const resource = parsed(file);
  if (resource === null) return null;
  const path = relative(directory, file).split(sep).join('/');
  const place = basename(file) === 'workbook.json' ? dirname(path) : path.replace(/\.json$/, '');
  const cluster = dirname(place);
  const reading = savedFile(resource);
  return {
    // Ids as Google's: every ward has its own, whatever stands in the file.
    id: `local-ward-${String(index + 1).padStart(6, '0')}`,
    path,
    cluster: cluster === '.' ? '' : cluster,
    name: areaOf(reading) ?? (place === '.' ? basename(directory) : basename(place)),
    reading,
  };
}

function parsed(file: string): Spreadsheet | null {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Spreadsheet | null;
    return Array.isArray(value?.sheets) ? value : null;
  } catch {
    return null;
  }
}

function areaOf(reading: Reading): string | null {
  try {
    const { valueRanges } = reading.batchGet({
      ranges: [PUBLISHED_NAME],
      majorDimension: 'COLUMNS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    });
    const published = readPublished((valueRanges?.[0]?.values ?? []) as (string | number | boolean)[][]);
    return 'reason' in published || published.area === '' ? null : published.area;
  } catch {
    return null;
  }
}
