/** The values that a number may take: min ≤ value ≤ max, in steps counted from min. Same unit throughout. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The nearest value within [min, max]. NaN becomes min. */
export const clamp = (value: number, min: number, max: number): number =>
  value >= max ? max : value > min ? value : min;

/** The nearest allowed value, free of binary dust: 0.1 + 0.2 on a step of 0.1 is 0.3. */
export function snap(value: number, { min, max, step }: Bounds): number {
  const steps = Math.round((clamp(value, min, max) - min) / step);
  return clamp(Number((min + steps * step).toPrecision(12)), min, max);
}

/** What a key or a button asks of a value, whatever device it came from. */
export type Intent = 'less' | 'more' | 'much-less' | 'much-more' | 'least' | 'most';

const strides: Record<Exclude<Intent, 'least' | 'most'>, number> = {
  less: -1,
  more: 1,
  'much-less': -10,
  'much-more': 10,
};

/** The value after an intent: one step, ten steps, or the limit. Every key, button and handle ends here. */
export function nudge(value: number, intent: Intent, bounds: Bounds): number {
  if (intent === 'least') return bounds.min;
  if (intent === 'most') return bounds.max;
  return snap(value + strides[intent] * bounds.step, bounds);
}

/** The intent of a key press, and along which axis, or undefined where the key means nothing to a handle. */
export function keyIntent(key: string, shift: boolean): { axis: 'x' | 'y' | 'both'; intent: Intent } | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { axis: 'x', intent: shift ? 'much-less' : 'less' };
    case 'ArrowRight':
      return { axis: 'x', intent: shift ? 'much-more' : 'more' };
    case 'ArrowDown':
      return { axis: 'y', intent: shift ? 'much-less' : 'less' };
    case 'ArrowUp':
      return { axis: 'y', intent: shift ? 'much-more' : 'more' };
    case 'PageDown':
      return { axis: 'both', intent: 'much-less' };
    case 'PageUp':
      return { axis: 'both', intent: 'much-more' };
    case 'Home':
      return { axis: 'both', intent: 'least' };
    case 'End':
      return { axis: 'both', intent: 'most' };
    default:
      return undefined;
  }
}
