import { absolute, huber, squared } from '~/losses/index.ts';

/** The wager: under this ring a dart goes from one distance to twice as far. Which of the two pulls harder? */
export const ASKED = { from: 10, to: 20, ring: 5 } as const;

/** What one loss makes of one miss: what it costs, and how much one more minute would cost, which is how hard the dart pulls. */
interface Charge {
  readonly cost: number;
  readonly pull: number;
}

/** Three referees and one dart. Squares are halved here, so that they pull as hard as the dart is far off, and so does Huber inside the ring. */
export function chargesOf({ miss, delta }: Readonly<Record<'miss' | 'delta', number>>) {
  return {
    miss,
    delta,
    squared: { cost: squared.value(miss, 0) / 2, pull: squared.gradient(miss, 0) / 2 },
    absolute: { cost: absolute.value(miss, 0), pull: absolute.gradient(miss, 0) },
    huber: { cost: huber.value(miss, 0, { delta }), pull: huber.gradient(miss, 0, { delta }) },
    outside: miss > delta,
  } satisfies Readonly<Record<'squared' | 'absolute' | 'huber', Charge>> & Record<string, unknown>;
}
export type Charges = ReturnType<typeof chargesOf>;

/** A finger sets whole and half minutes. */
export const landing = (minutes: number): number => Math.round(2 * minutes) / 2;
