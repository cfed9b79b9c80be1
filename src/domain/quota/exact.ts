/**
 * Exact arithmetic. A decimal as typed (0.5, 1.25) is an integer over a power of ten; nothing is ever compared as a
 * rounded double. BigInt is called as a function: the bundle's target has no BigInt literals.
 */
export const ZERO = BigInt(0);
export const ONE = BigInt(1);
const TEN = BigInt(10);

/** `digits` / 10^`places`. */
export interface Decimal {
  digits: bigint;
  places: number;
}

/** The decimal a number is written as: 0.25 → 25 / 10². @throws RangeError for a number that is not finite. */
export function decimal(value: number): Decimal {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (parts === null) throw new RangeError(`not a finite number: ${value}`);
  const fraction = parts[2] ?? '';
  const digits = BigInt(parts[1]! + fraction);
  const places = fraction.length - Number(parts[3] ?? 0);
  return places >= 0 ? { digits, places } : { digits: digits * TEN ** BigInt(-places), places: 0 };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** Whole numbers in exactly the same proportions, as small as possible. All zero stays all zero. */
export function toIntegers(values: readonly Decimal[]): bigint[] {
  const places = values.reduce((most, value) => Math.max(most, value.places), 0);
  const whole = values.map((value) => value.digits * TEN ** BigInt(places - value.places));
  const divisor = whole.reduce(gcd, ZERO);
  return divisor > ONE ? whole.map((value) => value / divisor) : whole;
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < ZERO ? -a : a, b < ZERO ? -b : b];
  while (y > ZERO) [x, y] = [y, x % y];
  return x;
}

export function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, ZERO);
}

/** Nearest whole number to a/b, halves up; a ≥ 0, b > 0. */
export function roundHalfUp(a: bigint, b: bigint): bigint {
  return (a + a + b) / (b + b);
}

/** True when `a * b` is exact as a double. */
export function isSafeProduct(a: number, b: number): boolean {
  return a * b <= Number.MAX_SAFE_INTEGER;
}
