/** The sidebar's page: one HTML file with its script and its style inside, nothing loaded from anywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packed } from './pack.mjs';

/** Most bytes of the page. */
export const LIMIT = 60_000;

/** @returns the page as Apps Script serves it. @throws Error when it has grown above LIMIT */
export async function sidebarPage(root) {
  const bundled = async (entry, more = {}) => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'warning',
      target: 'es2020',
      ...more,
    });
    return outputFiles[0].text.trim();
  };
  const script = await bundled('sidebar/main.ts', { format: 'iife' });
  const first = await bundled('sidebar/old-browser.ts', { format: 'iife' });
  const style = await bundled('sidebar/style.css');
  const inlined = {
    style: `<style>${style}</style>`,
    script: `<script>${first}</script>\n<script>${packed(script)}</script>`,
  };
  const html = readFileSync(join(root, 'sidebar/index.html'), 'utf8').replace(
    /<!-- (style|script) -->/g,
    (_, part) => inlined[part],
  );
  const bytes = Buffer.byteLength(html);
  if (bytes > LIMIT) throw new Error(`the sidebar has ${bytes} bytes, more than ${LIMIT}`);
  return html;
}
