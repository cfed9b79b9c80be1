/**
 * Whether the states of an entry are told apart by people who see colours differently, and can be read.
 * Simulated after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency" (2009), full severity; differences are CIE 1976, where 2,3 can just be seen side by side.
 */
import { ENTRY_COLORS } from '../../src/workbook/tabs/entry-colors';
import { COLORS } from '../../src/workbook/tabs/style';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

const VISION: Record<string, Matrix> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function linear(color: string): Triple {
  const part = (at: number) => {
    const v = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** CIE L*a*b* of linear sRGB, white D65. */
function lab(rgb: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(color: string, matrix: Matrix): Triple {
  const rgb = linear(color);
  const clipped = matrix.map((row) => Math.min(1, Math.max(0, dot(row, rgb)))) as Triple;
  return lab(clipped);
}

function difference(a: string, b: string, matrix: Matrix): number {
  const [p, q] = [seen(a, matrix), seen(b, matrix)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** WCAG 2: 4,5 for text of usual size. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((color) => dot([0.2126, 0.7152, 0.0722], linear(color)) + 0.05) as [
    number,
    number,
  ];
  return Math.max(x, y) / Math.min(x, y);
}

const { wrong, closed, met, short, silent, focus } = ENTRY_COLORS;
const FILLS = Object.entries({ wrong, closed, met, short, silent, focus, plain: { fill: COLORS.white } });

test.each(Object.entries(VISION))('every two states look different with %s vision', (_, matrix) => {
  for (const [i, [a, { fill }]] of FILLS.entries())
    for (const [b, other] of FILLS.slice(i + 1))
      expect([a, b, difference(fill, other.fill, matrix) >= 12]).toEqual([a, b, true]);
});

test('what stands in a coloured cell can be read', () => {
  for (const [name, { fill, ...rest }] of FILLS) {
    const ink = 'color' in rest ? (rest.color as string) : COLORS.ink;
    expect([name, contrast(ink, fill) >= 4.5]).toEqual([name, true]);
  }
});
