/** Reads a QR code (byte mode, level Q, versions 6 to 10) module by module, after ISO/IEC 18004; repairs nothing. */

/** Data codewords of each block, by version. */
const BLOCKS: Record<number, number[]> = {
  6: [19, 19, 19, 19],
  7: [14, 14, 15, 15, 15, 15],
  8: [18, 18, 18, 18, 19, 19],
  9: [16, 16, 16, 16, 17, 17, 17, 17],
  10: [19, 19, 19, 19, 19, 19, 20, 20],
};
const ALIGNMENT: Record<number, number[]> = {
  6: [6, 34],
  7: [6, 22, 38],
  8: [6, 24, 42],
  9: [6, 26, 46],
  10: [6, 28, 50],
};
const MASKS: ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** @param dark rows of modules, without the blank ones around. @throws Error when it is none of those known here */
export function readQr(dark: readonly (readonly boolean[])[]): string {
  const size = dark.length;
  const version = (size - 17) / 4;
  const blocks = BLOCKS[version];
  if (blocks === undefined) throw new Error(`version ${version}`);
  const format = (dark[8]!.slice(0, 5).reduce((bits, one) => bits * 2 + Number(one), 0) ^ 0b10101) >>> 0;
  if (format >> 3 !== 0b11) throw new Error('not level Q');
  const isMasked = MASKS[format & 7]!;
  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    for (let i = 0; i < size; i++) {
      const y = up ? size - 1 - i : i;
      for (const x of [right, right - 1])
        if (!isFunction(y, x, size, version)) bits.push(Number(dark[y]![x] !== isMasked(y, x)));
    }
    up = !up;
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, i) => numberOf(bits, i * 8, 8));
  return textOf(joined(words, blocks));
}

function isFunction(y: number, x: number, size: number, version: number): boolean {
  const finder = (y <= 8 && x <= 8) || (y <= 8 && x >= size - 8) || (y >= size - 8 && x <= 8);
  const versions = version >= 7 && ((y < 6 && x >= size - 11) || (x < 6 && y >= size - 11));
  const at = ALIGNMENT[version]!;
  const last = size - 7;
  const alignment = at.some((cy) =>
    at.some((cx) => {
      const corner = (cy === 6 && cx === 6) || (cy === 6 && cx === last) || (cy === last && cx === 6);
      return !corner && Math.abs(cy - y) <= 2 && Math.abs(cx - x) <= 2;
    }),
  );
  return finder || versions || alignment || y === 6 || x === 6;
}

/** Blocks are interleaved word by word; longer ones have their last word at the end. */
function joined(words: readonly number[], blocks: readonly number[]): number[] {
  const parts: number[][] = blocks.map(() => []);
  let next = 0;
  for (let i = 0; i < Math.max(...blocks); i++)
    blocks.forEach((length, b) => {
      if (i < length) parts[b]!.push(words[next++]!);
    });
  return parts.flat();
}

function textOf(words: readonly number[]): string {
  const bits = words.flatMap((word) => Array.from({ length: 8 }, (_, i) => (word >> (7 - i)) & 1));
  if (numberOf(bits, 0, 4) !== 0b0100) throw new Error('not bytes');
  // Up to version 9 the length has eight bits, then sixteen.
  const long = words.length > 132 ? 16 : 8;
  const length = numberOf(bits, 4, long);
  const bytes = Array.from({ length }, (_, i) => numberOf(bits, 4 + long + i * 8, 8));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

function numberOf(bits: readonly number[], from: number, length: number): number {
  return bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + bit, 0);
}
