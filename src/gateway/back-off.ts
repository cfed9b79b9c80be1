/** Trying again after Google said "too many": longer waits each time, with jitter so that people do not collide again. */

/** Seconds before the 2nd, 3rd … try; together they outlast the one-minute quota window. */
const WAITS = [1, 2, 4, 8, 16, 32];

/**
 * The result of `call`, tried again while it fails with an error that `mayRetry`.
 * @param sleep waits so many milliseconds
 * @throws the last error
 */
export function withBackOff<T>(
  call: () => T,
  mayRetry: (error: unknown) => boolean,
  sleep: (milliseconds: number) => void,
  random: () => number = Math.random,
): T {
  for (const seconds of WAITS) {
    try {
      return call();
    } catch (error) {
      if (!mayRetry(error)) throw error;
      sleep(Math.round(seconds * 1000 * (1 + random() / 2)));
    }
  }
  return call();
}
