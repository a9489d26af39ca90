import { rows } from '/content/datasets/deliveries.csv';

/**
 * Minutes that the deliveries of the course took. Several figures tell this one story; a widget never imports another, so it
 * stands between them. The last is the late one, which some figures let the reader move.
 */
export const TIMES: readonly number[] = rows.map(({ minutes }) => minutes);
export const FIRST_FOUR = TIMES.slice(0, -1);
export const LATE = TIMES.at(-1) as number;
