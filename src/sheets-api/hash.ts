/** Looked up once: a batch is hashed letter by letter. */
const { imul } = Math;

/** A short fingerprint of plain data (two 32-bit FNV-1a sums over its JSON): equal data, equal text. */
export function hashOf(data: unknown): string {
  const text = JSON.stringify(data);
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = imul(low ^ unit, 0x01000193);
    high = imul(high ^ (unit + i), 0x01000193);
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).slice(0, 12);
}
