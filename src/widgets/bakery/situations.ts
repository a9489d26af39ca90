/** The same loss in three coats, with their prices. */
export const situations = [
  { leftOver: 1, sentAway: 4, story: 'bakery' },
  { leftOver: 1, sentAway: 9, story: 'umbrellas' },
  { leftOver: 8, sentAway: 5, story: 'surgery' },
] as const;
