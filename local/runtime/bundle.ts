/** The script files of the bundle, as Apps Script evaluates them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface ScriptFile {
  /** "Code.js" */
  name: string;
  text: string;
}

/** Names in the order of evaluation: the push order of .clasp.json. */
export function pushOrder(): string[] {
  const settings = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as { filePushOrder: string[] };
  return settings.filePushOrder.map((path) => basename(path));
}

/** Pages of the script project, by the name HtmlService knows them by: "Sidebar". */
export function bundlePages(directory = join(ROOT, 'dist')): Record<string, string> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.html') && !name.startsWith('.'));
  return Object.fromEntries(
    names.map((name) => [basename(name, '.html'), readFileSync(join(directory, name), 'utf8')]),
  );
}

/** @param directory what scripts/build.mjs wrote into. @throws Error when a file is not there */
export function bundleFiles(directory = join(ROOT, 'dist')): ScriptFile[] {
  return pushOrder().map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));
}
