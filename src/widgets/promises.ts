import { rows } from '/content/datasets/promised-deliveries.csv';

/** Minutes that eleven deliveries took, the shortest first: what a promise is measured by, in more than one figure. */
export const TIMES: readonly number[] = rows.map(({ minutes }) => minutes);
