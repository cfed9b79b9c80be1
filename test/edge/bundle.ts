/** The bundle as `npm run build` makes it, in a directory of its own so that tests do not meet a stale dist/. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

/** @param cwd where the build is started from; must not matter */
export function buildInto(out: string, { cwd = ROOT, language = 'vi' } = {}): void {
  const args = ['--out', out, '--language', language];
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), ...args], { cwd, stdio: 'pipe' });
}

export function emptyDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'chi-tieu-'));
}

/** Text of a freshly built Code.js. */
export function freshCode(language = 'vi'): string {
  const out = emptyDirectory();
  buildInto(out, { language });
  return readFileSync(join(out, 'Code.js'), 'utf8');
}
