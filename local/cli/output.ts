/** What a command leaves behind: files in a directory, all of them or none. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../../src/messages/shape';
import { formatNumber } from '../../src/messages/translate';
import { BadInput } from './bad-input';
import { say } from './words';

/** Contents by file name. */
export type OutputFiles = ReadonlyMap<string, string | Buffer>;

/** @throws BadInput when a file stands in its place */
export function outputDirectory(path: string, language: Language): string {
  const out = resolve(path);
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new BadInput([say(language, 'outIsFile', { path })]);
  return out;
}

/** Everything is written beside the directory first, so that a full disk leaves nothing half done in it. */
export function writeAll(out: string, files: OutputFiles): void {
  mkdirSync(dirname(out), { recursive: true });
  const unfinished = mkdtempSync(`${out}.`);
  try {
    for (const [name, content] of files) writeFileSync(join(unfinished, name), content);
    mkdirSync(out, { recursive: true });
    for (const name of files.keys()) renameSync(join(unfinished, name), join(out, name));
  } finally {
    rmSync(unfinished, { recursive: true });
  }
}

/** Bytes by file name. */
export function sizesOf(files: OutputFiles): Map<string, number> {
  return new Map([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
}

export function fileLines(sizes: ReadonlyMap<string, number>, out: string, language: Language): string[] {
  return [
    say(language, 'written', { directory: out }),
    ...[...sizes].map(([name, bytes]) => `  ${name.padEnd(16)} ${kilobytes(language, bytes)}`),
  ];
}

function kilobytes(language: Language, bytes: number): string {
  return `${formatNumber(language, bytes / 1000, 0).padStart(7)} KB`;
}
