import { absolute, squared } from '~/losses/index.ts';
import {
  CLEAN,
  costOf,
  type Delivery,
  leastAbsolute,
  leastSquares,
  type Line,
  RAISED_KM,
  raisedTo,
} from '~/widgets/delivery-lines.ts';

export type Scene = 'clean' | 'raised' | 'far';

export interface SceneState {
  readonly scene: Scene;
  readonly raised: number;
  readonly farX: number;
  readonly farY: number;
}

/** The deliveries of a scene; the odd one, if there is one, keeps its place in the list or comes last. */
export function deliveries({ scene, raised, farX, farY }: SceneState): readonly Delivery[] {
  if (scene === 'raised') return raisedTo(raised);
  return scene === 'far' ? [...CLEAN, [farX, farY]] : CLEAN;
}

/** The delivery that the reader can drag, if the scene has one. */
export function oddOne({ scene, raised, farX, farY }: SceneState): Delivery | undefined {
  return scene === 'raised' ? [RAISED_KM, raised] : scene === 'far' ? [farX, farY] : undefined;
}

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

/** Whether the odd delivery has turned a line: by more than a fifth of a minute per kilometre. */
export const isPulled = (fit: Fit, line: 'mse' | 'mae'): boolean => Math.abs(fit[line].slope - USUAL[line].slope) > 0.2;
