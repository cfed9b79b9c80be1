/** The rules the sources keep among themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { ROOT } from './bundle';

const SRC = join(ROOT, 'src');
/** From the inside outwards: a layer imports itself and what stands before it. */
const LAYERS = ['domain', 'messages', 'workbook', 'sheets-api', 'app', 'gateway', 'apps-script'];
/** What is imported from outside src/, by layer. */
const OUTSIDE: Record<string, string[]> = {
  domain: ['zod/mini'],
  app: ['uqr', '@nghiavuive/lunar_date_vi'],
  'apps-script': ['../../package.json', '../../local/samples', '../../../local/samples', 'zod/mini'],
};
const GOOGLE_NAMES =
  /\b(Sheets|SpreadsheetApp|LockService|PropertiesService|CacheService|ScriptApp|Session|Utilities|HtmlService|UrlFetchApp|DriveApp|MailApp|Logger)\b/;
/** A word of two letters or more; a letter by itself may stand in a spelling rule. */
const VIETNAMESE = /\p{L}[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]|[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]\p{L}/u;

interface Source {
  path: string;
  layer: string;
  text: string;
  /** Without comments and types. */
  code: string;
  /** As written after `from`, type imports included. */
  imports: string[];
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(directory, entry.name)) : [join(directory, entry.name)],
  );
}

const sources: Source[] = filesUnder(SRC)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    const path = relative(SRC, file);
    return {
      path,
      layer: path.split('/')[0]!,
      text,
      code: transformSync(text, { loader: 'ts', charset: 'utf8' }).code,
      imports: [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';/gm)].map((match) => match[1]!),
    };
  });

/** The imported file inside src/; null when it stands outside. */
function target(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = resolve(dirname(join(SRC, source.path)), specifier);
  const file = [`${base}.ts`, join(base, 'index.ts')].find((candidate) => existsSync(candidate)) ?? base;
  return file.startsWith(`${SRC}/`) ? relative(SRC, file) : null;
}

const offending = (breaks: (source: Source) => boolean) =>
  sources.filter(breaks).map((source) => source.path);
const inLayers =
  (...layers: string[]) =>
  (source: Source) =>
    layers.includes(source.layer);

test('every file is in a known layer and imports are seen', () => {
  expect(offending((source) => !LAYERS.includes(source.layer))).toEqual([]);
  const main = sources.find((source) => source.path === 'apps-script/main.ts');
  expect(main?.imports).toEqual(expect.arrayContaining(['../../package.json', '../gateway/menu', './run']));
});

test('imports point inwards', () => {
  const outward = sources.flatMap((source) =>
    source.imports
      .map((specifier) => target(source, specifier))
      .filter((file) => file !== null && LAYERS.indexOf(file.split('/')[0]!) > LAYERS.indexOf(source.layer))
      .map((file) => `${source.path} -> ${file}`),
  );
  expect(outward).toEqual([]);
});

test('nothing but what is listed comes from outside', () => {
  const foreign = sources.flatMap((source) =>
    source.imports
      .filter((specifier) => target(source, specifier) === null)
      .filter((specifier) => !(OUTSIDE[source.layer] ?? []).includes(specifier))
      .map((specifier) => `${source.path} -> ${specifier}`),
  );
  expect(foreign).toEqual([]);
});

test('there are no cycles', () => {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      source.imports.map((each) => target(source, each)).filter((f) => f !== null),
    ]),
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    else if (!finished.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      finished.add(file);
    }
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('Google is named in the gateway only', () => {
  const withoutTexts = (code: string) => code.replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/gs, '""');
  const names = (source: Source) => GOOGLE_NAMES.test(withoutTexts(source.code));
  expect(offending((source) => names(source) && !inLayers('gateway', 'apps-script')(source))).toEqual([]);
  expect(offending(names)).toContain('gateway/sheets.ts');
  // The shapes of Google's resources are plain data, known where requests are made and read.
  const types = (source: Source) => source.text.includes('GoogleAppsScript');
  expect(offending((source) => types(source) && !inLayers('sheets-api', 'app', 'gateway')(source))).toEqual(
    [],
  );
});

test('the domain knows no clock and no chance', () => {
  expect(
    offending((source) => inLayers('domain')(source) && /\bDate\b|Math\.random/.test(source.code)),
  ).toEqual([]);
});

test('words stand in the message tables only', () => {
  const wordless = inLayers('domain', 'sheets-api', 'gateway', 'app', 'apps-script');
  expect(offending((source) => wordless(source) && VIETNAMESE.test(source.code))).toEqual([]);
});

test('no file of the repository names a package registry', () => {
  const hosts = /\b(registry|npm|mirror)[a-z.-]*\.(org|com|dev)\/|\bpypi\.|files\.pythonhosted|artifactory/;
  const skipped = ['node_modules', '.git', 'dist', 'build', 'data'];
  const files = readdirSync(ROOT, { withFileTypes: true })
    .filter(({ name }) => !skipped.includes(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(ROOT, entry.name)) : [join(ROOT, entry.name)],
    );
  expect(files).toContain(join(ROOT, 'package-lock.json'));
  const naming = files.filter((file) => file !== __filename && hosts.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual([]);
});
