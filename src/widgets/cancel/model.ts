import { absolute, squared } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';
import { mean } from '~/math/statistics.ts';

/** Two throws along one line, in cm from the bull: right is positive. The bull is the target, so each place is its own error. */
export interface Pair {
  readonly first: number;
  readonly second: number;
}

export interface Verdict {
  readonly plain: number;
  readonly squares: readonly [number, number];
  readonly meanSquare: number;
  readonly meanAbsolute: number;
}

export function judge({ first, second }: Pair): Verdict {
  return {
    plain: mean([first, second]),
    squares: [squared.value(first, 0), squared.value(second, 0)],
    meanSquare: singleGuessLoss(squared, 0, [first, second]),
    meanAbsolute: singleGuessLoss(absolute, 0, [first, second]),
  };
}
