/** A batch too large for one call goes as several, cut where each leaves a workbook that the next try completes. */
import type { Request } from './schema';

/** Google recommends at most 2 MB a request; the rest is left for what the call itself adds. */
export const MOST_BYTES = 1_900_000;

/**
 * @param groups requests that must go together, in order; a group above the limit goes alone
 * @returns as few batches as the order allows; none without requests
 */
export function batchesOf(groups: readonly (readonly Request[])[], most = MOST_BYTES): Request[][] {
  const batches: Request[][] = [];
  let room = 0;
  for (const group of groups) {
    if (group.length === 0) continue;
    const bytes = bytesOf(group);
    const last = batches[batches.length - 1];
    if (last !== undefined && bytes <= room) {
      last.push(...group);
      room -= bytes;
    } else {
      batches.push([...group]);
      room = most - bytes;
    }
  }
  return batches;
}

/** Bytes of the JSON in UTF-8. */
function bytesOf(requests: readonly Request[]): number {
  const text = JSON.stringify(requests);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Half a surrogate pair counts 2 of its 4 bytes.
    if (code >= 0x800) bytes += code >= 0xd800 && code < 0xe000 ? 1 : 2;
    else if (code >= 0x80) bytes++;
  }
  return bytes;
}
