/** The bundle that is pushed to Google, built when it is missing or older than what it is made from. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles, type ScriptFile } from '../runtime/bundle';

const ROOT = join(__dirname, '..', '..');
/** The last script file written. */
const CODE = join(ROOT, 'dist', 'Code.js');
const SOURCES = ['src', 'local/samples', 'package.json', 'appsscript.json', 'scripts'];

/** The script files of dist/. @throws Error with the builder's own words when they do not build */
export function upToDateBundle(): ScriptFile[] {
  const made = statSync(CODE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.some((source) => newestIn(join(ROOT, source)) > made)) build();
  return bundleFiles();
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
  if (status !== 0) throw new Error(`The bundle does not build: ${stderr.trim()}`);
}
