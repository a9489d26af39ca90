import { absolute, squared } from '~/losses/index.ts';
import { clamp } from '~/math/bounds.ts';

const MINUTES_PER_HOUR = 60;

/** What the reader asks to see. The axis is as long as that, or longer where the error would not fit. */
export type Axis = 'near' | 'far' | 'hours';

/** A picture: how far the error axis and the cost axis reach, in the picture's own unit, and the steps of a drag. */
export interface View {
  readonly key: 'near' | 'far' | 'whole' | 'hours';
  readonly unit: 'minutes' | 'hours';
  readonly reach: number;
  readonly top: number;
  /** A drag lands on whole multiples of this many minutes, so that round errors can be hit. */
  readonly grainMinutes: number;
}

const near: View = { key: 'near', unit: 'minutes', reach: 4.5, top: 20.5, grainMinutes: 0.1 };
const far: View = { key: 'far', unit: 'minutes', reach: 30, top: 900, grainMinutes: 0.5 };
const whole: View = { key: 'whole', unit: 'minutes', reach: 60, top: 3600, grainMinutes: 1 };
const hours: View = { key: 'hours', unit: 'hours', reach: 1.25, top: 1.5, grainMinutes: 3 };

export const views = [near, far, whole, hours] as const;

/** The shortest axis that is as long as asked for and holds the error. */
export function viewOf(axis: Axis, minutes: number): View {
  if (axis === 'hours') return hours;
  const size = Math.abs(minutes);
  if (axis === 'near' && size <= near.reach) return near;
  return size <= far.reach ? far : whole;
}

/** The same error in a unit. 30 minutes are 0.5 hours. */
const inUnit = (minutes: number, unit: View['unit']): number =>
  unit === 'hours' ? minutes / MINUTES_PER_HOUR : minutes;

/** Cost and slope of one loss at one error: the target sits at 0, so the prediction is the error. */
interface Cost {
  readonly cost: number;
  readonly slope: number;
}

export interface Costs {
  readonly error: number;
  readonly squared: Cost;
  readonly absolute: Cost;
}

/** What each loss charges for this error in this unit. Costs and slopes carry the unit: 30 min → 900 min², 0.5 h → 0.25 h². */
export function costsOf(minutes: number, unit: View['unit']): Costs {
  const error = inUnit(minutes, unit);
  return {
    error,
    squared: { cost: squared.value(error, 0), slope: squared.gradient(error, 0) },
    absolute: { cost: absolute.value(error, 0), slope: absolute.gradient(error, 0) },
  };
}

/** Everything the figure shows of an error: the picture that holds it, and what both losses charge there. */
export interface Model {
  readonly view: View;
  readonly costs: Costs;
}

export function modelOf(minutes: number, axis: Axis): Model {
  const view = viewOf(axis, minutes);
  return { view, costs: costsOf(minutes, view.unit) };
}

/** Where a dragged place lands, in minutes: on the view's grain and inside its axis. */
export function landing(error: number, { unit, reach, grainMinutes }: View): number {
  const minutes = unit === 'hours' ? error * MINUTES_PER_HOUR : error;
  const limit = unit === 'hours' ? reach * MINUTES_PER_HOUR : reach;
  return Math.round(clamp(minutes, -limit, limit) / grainMinutes) * grainMinutes;
}

/** The wager: from 2 minutes off to 4, squared error charges twice, three times or four times as much. */
export const ASKED = { from: 2, to: 4, bets: [8, 12, 16] } as const;

/** Which loss charges more for this error. */
export const costlier = ({ squared: a, absolute: b }: Costs): 'squared' | 'absolute' | 'neither' =>
  a.cost === b.cost ? 'neither' : a.cost > b.cost ? 'squared' : 'absolute';
