/** The sidebar's page: one HTML file with its script and its style inside, packed; nothing loaded from anywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onePage } from './one-language.mjs';
import { packed } from './pack.mjs';

/** Most bytes of the page. */
export const LIMIT = 60_000;

/**
 * @param language it opens in
 * @returns the page as Apps Script serves it. @throws Error when it has grown above LIMIT
 */
export async function sidebarPage(root, language) {
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
  const script = await bundled('sidebar/main.ts', { format: 'iife', plugins: [onePage(language)] });
  const first = await bundled('sidebar/old-browser.ts', { format: 'iife' });
  const style = await bundled('sidebar/style.css');
  const styled = `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} }));`;
  const scripts = `<script>${first}</script>\n<script>${packed(styled + script)}</script>`;
  const html = readFileSync(join(root, 'sidebar/index.html'), 'utf8').replace(
    '<!-- script -->',
    () => scripts,
  );
  const bytes = Buffer.byteLength(html);
  if (bytes > LIMIT) throw new Error(`the sidebar has ${bytes} bytes, more than ${LIMIT}`);
  return html;
}
