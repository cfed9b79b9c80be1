/** Editing XML as text. */
import type JSZip from 'jszip';

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** @throws Error when there is no such place */
export function insertBefore(xml: string, place: RegExp, addition: string): string {
  const at = xml.search(place);
  if (at < 0) throw new Error('the sheet has no end');
  return xml.slice(0, at) + addition + xml.slice(at);
}

/** Changes one part. @throws Error when the file has none of that name */
export async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const entry = zip.file(path);
  if (entry === null) throw new Error(`the .xlsx has no ${path}`);
  zip.file(path, change(await entry.async('string')));
}
