/**
 * Makes what `clasp push` sends: the script files, the sidebar's page and the manifest.
 *
 * Apps Script evaluates its files in one global scope, in the order they were pushed (see docs/adr/0010). Each layer of the
 * sources becomes a file that leaves its exports under a global of the same name; the last, Code.js, holds the entry.
 * Google calls top-level function declarations only, so each export of the entry gets a wrapper there:
 * `function onOpen(e) { return App.onOpen(e); }`. The same sources always give the same bytes.
 *
 *     node scripts/build.mjs [--language vi|en] [--out DIR]
 *
 * Tabs and menu of a bundle are in one language, Vietnamese by default; the sidebar speaks both. DIR defaults to dist/; other files in it are removed.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES, oneLanguage } from './bundle/one-language.mjs';
import { scriptFile } from './bundle/script-file.mjs';
import { sidebarPage } from './bundle/sidebar.mjs';
import { splitByLayer } from './bundle/split.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { out: { type: 'string' }, language: { type: 'string', default: 'vi' } },
});
const OUT = resolve(values.out ?? join(ROOT, 'dist'));
if (!LANGUAGES.includes(values.language)) throw new Error(`--language is one of ${LANGUAGES.join(', ')}`);

const modules = await splitByLayer({
  absWorkingDir: ROOT,
  minify: true,
  // Newer output (static fields, #private) has failed to push.
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { BUNDLE_LANGUAGE: JSON.stringify(values.language) },
  plugins: [oneLanguage(values.language)],
});
const entry = modules.at(-1);
const globalOf = (module) => (module === entry ? 'App' : module.name);
const globalOfFile = (file) => globalOf(modules.find(({ path }) => basename(path) === file));
const wrappers = entry.exports.toSorted().map((name) => `function ${name}(e) { return App.${name}(e); }\n`);

const files = Object.fromEntries(
  modules.map((module) => [`${module.name}.js`, scriptFile(module.text, globalOf(module), globalOfFile)]),
);
files[`${entry.name}.js`] += wrappers.join('');
files['Sidebar.html'] = await sidebarPage(ROOT, values.language);
files['appsscript.json'] = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');

mkdirSync(OUT, { recursive: true });
for (const name of readdirSync(OUT)) {
  if (!(name in files) && !name.startsWith('.')) rmSync(join(OUT, name), { recursive: true });
}
for (const [name, text] of Object.entries(files)) {
  // Renamed into place: whoever reads dist/ meanwhile sees whole files.
  const unfinished = join(OUT, `.${name}.${process.pid}`);
  writeFileSync(unfinished, text);
  renameSync(unfinished, join(OUT, name));
  console.log(`${join(relative(process.cwd(), OUT), name)}  ${kilobytes(text)} KB`);
}
console.log(`together  ${kilobytes(Object.values(files).join(''))} KB`);

function kilobytes(text) {
  return (Buffer.byteLength(text) / 1000).toFixed(1);
}
