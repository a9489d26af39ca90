import { rows } from '/content/datasets/doubles.csv';

/** Four points on the line y = 2x. */
export const DATA = rows.map(({ x, y }): readonly [x: number, y: number] => [x, y]);
