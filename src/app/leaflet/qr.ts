/** A QR code as one SVG path: made here, since a cell of a sheet can show one only through a service elsewhere. */
import { encode } from 'uqr';

/** Modules that must stay blank around the code (ISO/IEC 18004). */
export const QUIET = 4;

/** @returns the side in modules, the blank ones around it included, and the dark ones as runs along the rows */
export function qrPath(text: string): { side: number; path: string } {
  // Level Q still reads with a quarter of it lost: leaflets are folded, and get wet.
  const { data, size } = encode(text, { ecc: 'Q', border: 0 });
  const runs: string[] = [];
  data.forEach((line, y) => {
    for (let x = 0; x < size; x++) {
      if (line[x] !== true) continue;
      const from = x;
      while (line[x + 1] === true) x++;
      runs.push(`M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1H${from + QUIET}z`);
    }
  });
  return { side: size + 2 * QUIET, path: runs.join('') };
}
