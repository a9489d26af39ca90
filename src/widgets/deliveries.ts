/**
 * Minutes that the deliveries of the course took. Several figures tell this one story; a widget never imports another, so it
 * stands between them. The fifth is the late one, which some figures let the reader move.
 */
export const FIRST_FOUR = [20, 22, 25, 27] as const;
export const TIMES = [...FIRST_FOUR, 120] as const;
