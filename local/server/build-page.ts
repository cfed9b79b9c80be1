/** Bundles the page into one script and one style sheet, fonts inlined: nothing is loaded from anywhere else. */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(__dirname, '../..');
const PAGE = path.join(ROOT, 'local/page');

/** @returns the directory to serve */
export async function buildPage(): Promise<string> {
  const out = path.join(ROOT, 'build/page');
  mkdirSync(out, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { page: path.join(PAGE, 'main.ts'), style: path.join(PAGE, 'page.css') },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    // The grid's "browser" entry is a script without exports.
    mainFields: ['module', 'main'],
    loader: {
      '.xml': 'text',
      '.woff2': 'dataurl',
      '.woff': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'empty',
    },
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'frame.html', 'icon.svg'])
    copyFileSync(path.join(PAGE, name), path.join(out, name));
  return out;
}
