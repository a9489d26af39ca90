import { absolute, squared } from '~/losses/index.ts';

/** A big miss against a small one of a thousand dollars; both in thousands of dollars. */
export const SMALL = 1;

export const errorTimes = (miss: number): number => absolute.value(miss, 0) / absolute.value(SMALL, 0);
export const squareTimes = (miss: number): number => squared.value(miss, 0) / squared.value(SMALL, 0);
