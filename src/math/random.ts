/** A stream of numbers in [0, 1), evenly spread. */
export type Random = () => number;

/** Every bit of the result depends on every bit of the number: the finalizer of MurmurHash3 (Austin Appleby, public domain). */
function scramble(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/**
 * The stream of these seeds (whole numbers): Mulberry32 (Tommy Ettinger, 2017, public domain). The same seeds give the same numbers on every
 * machine; a second seed, an epoch say, gives a stream of its own. Not for secrets.
 */
export function randomStream(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => scramble(mixed + scramble(seed + 0x9e3779b9)), 0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order in which each is as likely as any other: Fisher and Yates, as Durstenfeld (1964) does it from the end. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
