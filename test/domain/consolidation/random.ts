/** Small whole numbers, always the same for a seed. */
export type Rng = (below: number) => number;

export function randomOf(seed: number): Rng {
  let state = seed * 7919 + 17;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
