import { absolute, squared } from '~/losses/index.ts';
import { clamp } from '~/math/bounds.ts';
import {
  CLEAN,
  costOf,
  type Delivery,
  leastAbsolute,
  leastSquares,
  type Line,
  predict,
  raisedTo,
} from '~/widgets/delivery-lines.ts';

export type Scene = 'clean' | 'raised' | 'far';

export interface SceneState {
  readonly scene: Scene;
  /** The delivery that is raised, by its distance in km. */
  readonly which: number;
  readonly raised: number;
  readonly farX: number;
  readonly farY: number;
}

/** The deliveries of a scene; the odd one, if there is one, keeps its place in the list or comes last. */
export function deliveries({ scene, which, raised, farX, farY }: SceneState): readonly Delivery[] {
  if (scene === 'raised') return raisedTo(raised, which);
  return scene === 'far' ? [...CLEAN, [farX, farY]] : CLEAN;
}

/** The delivery that is out of line, if the scene has one. */
export function oddOne({ scene, which, raised, farX, farY }: SceneState): Delivery | undefined {
  return scene === 'raised' ? [which, raised] : scene === 'far' ? [farX, farY] : undefined;
}

/** The ordinary delivery whose distance is nearest to `km`. */
export const nearest = (km: number): number => clamp(Math.round(km), 1, CLEAN.length);

export const mseOf = (line: Line, points: readonly Delivery[]): number => costOf(squared, line, points);
export const maeOf = (line: Line, points: readonly Delivery[]): number => costOf(absolute, line, points);

export interface Fit {
  readonly scene: Scene;
  readonly points: readonly Delivery[];
  readonly odd: Delivery | undefined;
  readonly mse: Line;
  readonly mae: Line;
}

export function fitOf(state: SceneState): Fit {
  const points = deliveries(state);
  return {
    scene: state.scene,
    points,
    odd: oddOne(state),
    mse: leastSquares(points),
    mae: leastAbsolute(points),
  };
}

/** The lines of the eight ordinary deliveries. */
export const USUAL = { mse: leastSquares(CLEAN), mae: leastAbsolute(CLEAN) };

/** Whether the odd delivery has moved a line: by more than a minute for the shortest or the longest ordinary trip. */
export const isPulled = (fit: Fit, line: 'mse' | 'mae'): boolean =>
  [CLEAN.at(0), CLEAN.at(-1)].some(
    (end) => end && Math.abs(predict(fit[line], end[0]) - predict(USUAL[line], end[0])) > 1,
  );
