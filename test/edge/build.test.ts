import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { version } from '../../package.json';
import { buildInto, emptyDirectory, ROOT } from './bundle';

const out = emptyDirectory();
let code = '';

beforeAll(() => {
  writeFileSync(join(out, 'left-over.js'), 'function leftOver() {}');
  buildInto(out);
  code = readFileSync(join(out, 'Code.js'), 'utf8');
});

test('only what is pushed stands in the output', () => {
  expect(readdirSync(out).sort()).toEqual(['Code.js', 'appsscript.json']);
  expect(readFileSync(join(out, 'appsscript.json'), 'utf8')).toBe(
    readFileSync(join(ROOT, 'appsscript.json'), 'utf8'),
  );
});

test('the script stays within 100 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(100_000);
});

test('the same sources give the same bytes, wherever the build is started', () => {
  const again = emptyDirectory();
  buildInto(again, { cwd: tmpdir() });
  expect(readFileSync(join(again, 'Code.js'), 'utf8')).toBe(code);
});

test('every export of the entry is a top-level function declaration', () => {
  const entry = readFileSync(join(ROOT, 'src/apps-script/main.ts'), 'utf8');
  const exported = [...entry.matchAll(/^export (?:function|const) (\w+)/gm)].map((match) => match[1]).sort();
  const declared = [...code.matchAll(/^function (\w+)\(e\) \{ return App\.\1\(e\); \}$/gm)].map((m) => m[1]);
  expect(exported).toContain('onOpen');
  expect(declared).toEqual(exported);
});

test('the version is inlined', () => {
  expect(code).toContain(`"${version}"`);
});

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
  expect(freeNamesAmong(MISSING, code)).toEqual([]);
});

test('no syntax newer than ES2019 is left', () => {
  const changedByLowering = (script: string) =>
    transformSync(script, { target: 'es2019' }).code !== transformSync(script, { target: 'esnext' }).code;
  expect(changedByLowering('let a = b ?? c')).toBe(true);
  expect(changedByLowering('class A { static b = 1 }')).toBe(true);
  expect(changedByLowering(code)).toBe(false);
});
