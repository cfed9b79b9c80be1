/** The bundle that is pushed to Google, built when it is missing or older than what it is made from. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const CODE = join(ROOT, 'dist', 'Code.js');
const SOURCES = ['src', 'local/samples', 'package.json', 'appsscript.json', 'scripts/build.mjs'];

/** Text of dist/Code.js. @throws Error with the builder's own words when it does not build */
export function bundleCode(): string {
  const made = statSync(CODE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.some((source) => newestIn(join(ROOT, source)) > made)) build();
  return readFileSync(CODE, 'utf8');
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A directory's own time tells of files added and removed.
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestIn(join(path, name))),
    stat.mtimeMs,
  );
}

function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`dist/Code.js: ${stderr.trim()}`);
}
