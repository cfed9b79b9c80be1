import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { inflateSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { bundleFiles, pushOrder, type ScriptFile } from '../../local/runtime/bundle';
import { version } from '../../package.json';
import { buildInto, emptyDirectory, ROOT } from './bundle';

/** Most bytes of all script files together; to be raised on purpose, when a feature is worth it. */
const TOTAL = 1_030_000;
const out = emptyDirectory();
let files: ScriptFile[] = [];
let code = '';

beforeAll(() => {
  writeFileSync(join(out, 'left-over.js'), 'function leftOver() {}');
  buildInto(out);
  files = bundleFiles(out);
  code = files.at(-1)!.text;
});

test('only what is pushed stands in the output', () => {
  expect(readdirSync(out).sort()).toEqual([...pushOrder(), 'Sidebar.html', 'appsscript.json'].sort());
  expect(readFileSync(join(out, 'appsscript.json'), 'utf8')).toBe(
    readFileSync(join(ROOT, 'appsscript.json'), 'utf8'),
  );
});

test('no script file is above 100 KB, and all together stay small', () => {
  const sizes = files.map(({ name, text }) => [name, Buffer.byteLength(text)] as const);
  expect(sizes.at(-1)![0]).toBe('Code.js');
  expect(sizes.filter(([, bytes]) => bytes > 100_000)).toEqual([]);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  process.stdout.write(`script files: ${sizes.length}, together ${(total / 1000).toFixed(1)} KB\n`);
  expect(total).toBeLessThanOrEqual(TOTAL);
});

test('the sidebar is one page of at most 60 KB that loads nothing', () => {
  const page = readFileSync(join(out, 'Sidebar.html'), 'utf8');
  process.stdout.write(`sidebar: ${(Buffer.byteLength(page) / 1000).toFixed(1)} KB\n`);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60_000);
  const script = inflateSync(Buffer.from(/atob\("([^"]+)"\)/.exec(page)![1]!, 'base64')).toString();
  for (const text of [page, script])
    expect(text).not.toMatch(
      /\b(src|href)=|@import|url\(|https?:|innerHTML|outerHTML|insertAdjacentHTML|<\?/,
    );
  // One language; the script tells the other.
  expect(script).toContain('Chốt số liệu ngày');
  expect(script).not.toContain('Close the day');
  expect(files.map(({ text }) => text).join('')).toContain('Close the day');
});

test('a browser that cannot unpack the sidebar is told so, in both languages; another one is told nothing', () => {
  const page = readFileSync(join(out, 'Sidebar.html'), 'utf8');
  const first = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
  const toldWith = (globals: object) => {
    const told: string[] = [];
    const main = {
      append: (...parts: { textContent: string }[]) => told.push(...parts.map((p) => p.textContent)),
    };
    const document = { getElementById: () => main, createElement: () => ({}) };
    runInContext(first, createContext({ document, ...globals }));
    return told;
  };
  expect(toldWith({})).toEqual([
    expect.stringContaining('Trình duyệt này đã cũ'),
    expect.stringContaining('too old for the sidebar'),
  ]);
  expect(toldWith({ DecompressionStream: class {} })).toEqual([]);
});

test('each file leaves one global, the last one the functions of the entry too', () => {
  const context = createContext({});
  const added = files.map(({ text }) => {
    const before = Object.keys(context);
    runInContext(text, context);
    return Object.keys(context).filter((name) => !before.includes(name));
  });
  const ofLayers = files.slice(0, -1).map(({ name }) => name.replace('.js', ''));
  const zod = '__zod_globalConfig';
  expect(added.slice(0, -1)).toEqual(ofLayers.map((name) => (name === 'Schema' ? [zod, name] : [name])));
  expect(added.at(-1)).toEqual(expect.arrayContaining(['App', 'onOpen', 'build']));
  // None hides what Google offers under that name.
  expect(added.flat().filter((name) => GOOGLES.includes(name))).toEqual([]);
});

test('the same sources give the same bytes, wherever the build is started', () => {
  const again = emptyDirectory();
  buildInto(again, { cwd: tmpdir() });
  const digests = (built: ScriptFile[]) =>
    built.map(({ name, text }) => [name, createHash('sha256').update(text).digest('hex')]);
  expect(digests(bundleFiles(again))).toEqual(digests(files));
});

test('every export of the entry is a top-level function declaration', () => {
  const source = (name: string) => readFileSync(join(ROOT, 'src/apps-script', `${name}.ts`), 'utf8');
  const entry = source('main');
  const parts = [...entry.matchAll(/^export \* from '\.\/([\w-]+)';/gm)].map((match) => source(match[1]!));
  const exported = [entry, ...parts]
    .flatMap((text) => [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map((match) => match[1]))
    .sort();
  const declared = [...code.matchAll(/^function (\w+)\(e\) \{ return App\.\1\(e\); \}$/gm)].map((m) => m[1]);
  expect(exported).toContain('onOpen');
  expect(declared).toEqual(exported);
  expect(files.slice(0, -1).filter(({ text }) => /^function /m.test(text))).toEqual([]);
});

test('the version is inlined', () => {
  expect(code).toContain(`"${version}"`);
});

/** Globals of Apps Script that the file of a layer could be named after. */
const GOOGLES = [
  ...[
    'Sheets',
    'SpreadsheetApp',
    'Session',
    'Utilities',
    'Logger',
    'Browser',
    'Charts',
    'Maps',
    'Jdbc',
    'Drive',
  ],
  ...['HtmlService', 'ContentService', 'LockService', 'PropertiesService', 'CacheService', 'ScriptApp'],
];

/** Names Apps Script lacks. `define` replaces free identifiers only, so a local variable of that name does not count. */
const MISSING = [
  ...['process', 'require', 'module', 'exports', 'global', 'Buffer', 'window', 'document', 'performance'],
  ...['setTimeout', 'setInterval', 'clearTimeout', 'setImmediate', 'queueMicrotask', 'fetch', 'crypto'],
  ...['URL', 'URLSearchParams', 'Blob', 'TextEncoder', 'TextDecoder', 'structuredClone', 'atob', 'btoa'],
];

function freeNamesAmong(names: string[], script: string): string[] {
  const define = Object.fromEntries(names.map((name) => [name, `MISSING_${name}`]));
  const marked = transformSync(script, { define }).code;
  return names.filter((name) => new RegExp(`\\bMISSING_${name}\\b`).test(marked));
}

test('nothing is used that Apps Script lacks', () => {
  expect(freeNamesAmong(MISSING, 'const f = (fetch) => fetch(atob); new URL(f)')).toEqual(['URL', 'atob']);
  expect(files.flatMap(({ text }) => freeNamesAmong(MISSING, text))).toEqual([]);
});

test('no syntax newer than ES2019 is left', () => {
  const changedByLowering = (script: string) =>
    transformSync(script, { target: 'es2019' }).code !== transformSync(script, { target: 'esnext' }).code;
  expect(changedByLowering('let a = b ?? c')).toBe(true);
  expect(changedByLowering('class A { static b = 1 }')).toBe(true);
  expect(files.filter(({ text }) => changedByLowering(text))).toEqual([]);
});
