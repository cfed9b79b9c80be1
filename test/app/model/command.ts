/** One thing somebody does. */
import type fc from 'fast-check';
import { expectAllWell } from './invariants';
import type { Model } from './model';
import type { Real } from './real';

export type Step = fc.Command<Model, Real>;

/**
 * @param name what is shown of it in a counterexample
 * @param act does it for real and on paper. @returns cells it was asked to write into; all is looked over afterwards
 */
export function step(
  name: string,
  act: (model: Model, real: Real) => readonly string[] | undefined,
  check: (model: Model) => boolean = () => true,
): Step {
  return {
    check,
    run(model, real) {
      model.steps += 1;
      expectAllWell(model, real, act(model, real) ?? []);
    },
    toString: () => name,
  };
}

/** One of a list by any number. */
export function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}
