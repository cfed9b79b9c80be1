/** A script that unpacks itself: words of two languages shrink to a third. */
import { deflateSync } from 'node:zlib';

/** @returns a script that does what `script` does, once it is unpacked; browsers can since 2020 (Safari since 2023) */
export function packed(script) {
  const data = deflateSync(Buffer.from(script), { level: 9 }).toString('base64');
  return `(async () => {
  if (!('DecompressionStream' in globalThis)) return;
  const bytes = Uint8Array.from(atob("${data}"), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const element = document.createElement('script');
  element.textContent = await new Response(stream).text();
  document.body.append(element);
})();`;
}
