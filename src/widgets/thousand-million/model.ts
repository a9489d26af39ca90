import { absolute, squared } from '~/losses/index.ts';

/** A big miss against a small one of a thousand dollars; both in thousands of dollars. */
export const SMALL = 1;
/** The largest that there is: the square that waits to be filled. */
export const MOST = 200;

export const errorTimes = (miss: number): number => absolute.value(miss, 0) / absolute.value(SMALL, 0);
export const squareTimes = (miss: number): number => squared.value(miss, 0) / squared.value(SMALL, 0);

export interface Times {
  readonly error: number;
  readonly square: number;
}
export const timesOf = (miss: number): Times => ({ error: errorTimes(miss), square: squareTimes(miss) });
