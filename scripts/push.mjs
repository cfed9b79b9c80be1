/**
 * Creates the spreadsheet with its script, or updates it: the whole way to Google in one command.
 *
 *     npx clasp login                      once, in a browser
 *     node scripts/push.mjs                first run: makes a new spreadsheet and pushes; later runs: push again
 *     node scripts/push.mjs --into DIR     another spreadsheet; DIR keeps its project file (default data/google)
 *     node scripts/push.mjs --title NAME   name of the new spreadsheet (default "Chỉ Tiêu")
 *     node scripts/push.mjs --language en  a bundle that speaks English
 *
 * To update a copy somebody made: put `{"scriptId":"…","rootDir":"dist"}` into DIR/.clasp.json and push into DIR.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    into: { type: 'string', default: 'data/google' },
    title: { type: 'string', default: 'Chỉ Tiêu' },
    language: { type: 'string', default: 'vi' },
  },
});
const DIR = resolve(values.into);
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

mkdirSync(join(DIR, 'dist'), { recursive: true });
if (!existsSync(join(DIR, '.clasp.json'))) {
  clasp('create-script', '--type', 'sheets', '--title', values.title, '--rootDir', 'dist');
}
// Creating has put Google's empty manifest into dist/: build after it.
run(join(ROOT, 'scripts/build.mjs'), ['--out', join(DIR, 'dist'), '--language', values.language], ROOT);
keepOrder();
clasp('push', '--force');
console.log('\nOpen the spreadsheet, wait for the menu "Chỉ tiêu", and run "Tự kiểm tra" first.');

/** Apps Script evaluates the files in the order of pushing, which the project file in DIR must give. */
function keepOrder() {
  const file = join(DIR, '.clasp.json');
  const { filePushOrder } = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...settings, filePushOrder }, null, 2)}\n`);
}

/** clasp in DIR, whose own project file counts and no other. */
function clasp(...args) {
  run(
    CLASP,
    ['--project', DIR, ...args],
    DIR,
    'Signed in? Run: npx clasp login. More in docs/google-setup.md.',
  );
}

function run(script, args, cwd, hint = '') {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`\nNot done. ${hint}`);
  process.exit(status ?? 1);
}
