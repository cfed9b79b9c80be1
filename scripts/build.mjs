/**
 * Makes what `clasp push` sends: one script and the manifest.
 *
 * Apps Script calls top-level function declarations only, so the bundle is an IIFE behind `App` and each export of the
 * entry gets a wrapper: `function onOpen(e) { return App.onOpen(e); }`. The same sources always give the same bytes.
 *
 *     node scripts/build.mjs [--language vi|en] [--out DIR]
 *
 * A bundle carries the words of one language, Vietnamese by default. DIR defaults to dist/; other files in it are removed.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { out: { type: 'string' }, language: { type: 'string', default: 'vi' } },
});
const OUT = resolve(values.out ?? join(ROOT, 'dist'));
const LANGUAGES = ['vi', 'en'];
if (!LANGUAGES.includes(values.language)) throw new Error(`--language is one of ${LANGUAGES.join(', ')}`);

/** The other language's table is replaced by the chosen one. */
const oneLanguage = {
  name: 'one-language',
  setup({ onLoad }) {
    const { language } = values;
    const other = LANGUAGES.find((each) => each !== language);
    onLoad({ filter: new RegExp(`src/messages/${other}/index\\.ts$`) }, ({ path }) => ({
      contents: `export { ${language} as ${other} } from '../${language}';`,
      resolveDir: dirname(path),
    }));
  },
};

const bundling = {
  absWorkingDir: ROOT,
  entryPoints: ['src/apps-script/main.ts'],
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  // Newer output (static fields, #private) has failed to push.
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  outfile: 'Code.js',
  logLevel: 'warning',
  define: { BUNDLE_LANGUAGE: JSON.stringify(values.language) },
  plugins: [oneLanguage],
};

/** Names exported by the entry; only the ESM output lists them. */
async function entryExports() {
  const { metafile } = await build({ ...bundling, format: 'esm' });
  return Object.values(metafile.outputs)[0].exports.toSorted();
}

const wrappers = (await entryExports()).map((name) => `function ${name}(e) { return App.${name}(e); }`);
const bundle = await build({
  ...bundling,
  format: 'iife',
  globalName: 'App',
  footer: { js: wrappers.join('\n') },
});

const files = {
  'Code.js': bundle.outputFiles[0].text,
  'appsscript.json': readFileSync(join(ROOT, 'appsscript.json'), 'utf8'),
};
mkdirSync(OUT, { recursive: true });
for (const name of readdirSync(OUT)) {
  if (!(name in files) && !name.startsWith('.')) rmSync(join(OUT, name), { recursive: true });
}
for (const [name, text] of Object.entries(files)) {
  // Renamed into place: whoever reads dist/ meanwhile sees a whole file.
  const unfinished = join(OUT, `.${name}.${process.pid}`);
  writeFileSync(unfinished, text);
  renameSync(unfinished, join(OUT, name));
  console.log(
    `${join(relative(process.cwd(), OUT), name)}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`,
  );
}
