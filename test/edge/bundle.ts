/** The bundle as `npm run build` makes it, in a directory of its own so that tests do not meet a stale dist/. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleFiles, type ScriptFile } from '../../local/runtime/bundle';

export const ROOT = resolve(__dirname, '../..');

/** @param cwd where the build is started from; must not matter */
export function buildInto(out: string, { cwd = ROOT, language = 'vi' } = {}): void {
  const args = ['--out', out, '--language', language];
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), ...args], { cwd, stdio: 'pipe' });
}

export function emptyDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'chi-tieu-'));
}

/** The script files, freshly built. */
export function freshFiles(language = 'vi'): ScriptFile[] {
  const out = emptyDirectory();
  buildInto(out, { language });
  return bundleFiles(out);
}
