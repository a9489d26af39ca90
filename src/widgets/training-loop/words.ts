import { formatNumber, threeFigures } from '~/math/format.ts';
import { DATA, GOOD, HOPELESS, lapOf, lastTick, placeOf, type Rate, STATIONS } from './model.ts';

export interface LoopState {
  readonly tick: number;
  readonly rate: Rate;
  readonly start: number;
}

/** A weight: 0.6, 1.314, 23.7, −342. */
export const weight = (value: number): string =>
  formatNumber(value, { digits: Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3, trim: true });

/** The same, short enough for a station of the ring. */
function brief(value: number): string {
  if (Math.abs(value) >= 1e5) return `${formatNumber(value / 1e6, { digits: 2 })}M`;
  return Math.abs(value) < 0.01
    ? formatNumber(Number(value.toPrecision(1)), { digits: 4, trim: true })
    : threeFigures(value);
}

/** As many figures of a slope as it takes for a step worked out by hand to come to the w that is shown. */
export const slopeText = ({ w, slope }: { readonly w: number; readonly slope: number }): string =>
  Math.abs(slope) < 0.01
    ? threeFigures(slope)
    : formatNumber(slope, Math.abs(w) >= 100 ? {} : { digits: 3, trim: true });

export const inBrackets = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** What this lap knows, and the w that the line is drawn with: the new one from the update on. */
export function momentOf({ tick, rate, start }: LoopState) {
  const place = placeOf(tick);
  const numbers = lapOf(start, rate, place.lap);
  const updated = place.station >= STATIONS.indexOf('update');
  return {
    ...place,
    ...numbers,
    updated,
    lineW: updated ? numbers.nextW : numbers.w,
    lineLoss: updated ? numbers.nextLoss : numbers.loss,
  };
}
export type Moment = ReturnType<typeof momentOf>;

export const betterOf = ({ loss, nextLoss }: Moment): 'lower' | 'higher' | 'the same' =>
  Math.abs(nextLoss - loss) < 1e-9 ? 'the same' : nextLoss < loss ? 'lower' : 'higher';
const arrow = { lower: '↓', higher: '↑', 'the same': '=' };

/** The number of each station in this lap; those that the loop has not come to know nothing yet. */
export function stationValues(moment: Moment): string[] {
  const all = [
    `${weight(moment.w)}·x`,
    brief(moment.loss),
    brief(moment.slope),
    `w ${weight(moment.nextW)}`,
    `${brief(moment.nextLoss)} ${arrow[betterOf(moment)]}`,
    `step ${moment.lap + 2}`,
  ];
  return all.map((value, i) => (i <= moment.station ? value : ''));
}

export const updateWorking = (moment: Moment, rate: Rate): string =>
  `${weight(moment.w)} − ${rate} × ${inBrackets(slopeText(moment))} = ${weight(moment.nextW)}`;

export const guessesOf = (w: number): string => DATA.map(([x]) => weight(w * x)).join(', ');

/** A slope that is shown as 0 counts as one. */
const FLAT = 5e-6;

const turned = ({ w, slope, nextW }: Moment): string => {
  if (Math.abs(slope) < FLAT) return 'The line stays.';
  return weight(w) === weight(nextW) ? 'The line hardly turns.' : 'The line turns.';
};

const turn = (slope: number): string => {
  if (Math.abs(slope) < FLAT) return 'Flat: there is nothing to gain either way.';
  return slope < 0
    ? 'More w would lower the loss, so w has to grow.'
    : 'More w would raise the loss, so w has to shrink.';
};

function verdict(moment: Moment, rate: Rate): string {
  const better = betterOf(moment);
  if (better === 'the same') return 'The same: it is already as low as it gets.';
  if (better === 'higher')
    return moment.nextLoss > HOPELESS
      ? 'Past a million, as every step overshot by more: time to give up.'
      : 'Higher: the step was too big and overshot.';
  if (moment.nextLoss < GOOD) return 'That is as good as nothing: time to stop.';
  return rate === '0.12' ? 'Lower, though w swung across the best value.' : 'Lower: the step has helped.';
}

/** What the lit station has just done, with this step's own numbers. */
export function describe(state: LoopState): string {
  const moment = momentOf(state);
  const { lap, station, w, loss, slope, nextW, nextLoss } = moment;
  const begin = `Step ${lap + 1}, ${STATIONS[station] ?? ''}: `;
  switch (STATIONS[station]) {
    case 'predict':
      return `${begin}with w = ${weight(w)} the line guesses ${guessesOf(w)} for the four points.`;
    case 'measure':
      return `${begin}the four misses, squared and averaged, make a loss of ${threeFigures(loss)}.`;
    case 'slope':
      return `${begin}at w = ${weight(w)} the loss has a slope of ${slopeText(moment)}. ${turn(slope)}`;
    case 'update':
      return `${begin}w becomes ${updateWorking(moment, state.rate)}. ${turned(moment)}`;
    case 'check': {
      const end =
        state.tick === lastTick(state.start, state.rate) && nextLoss >= GOOD && nextLoss <= HOPELESS
          ? ' That was the last step.'
          : '';
      return `${begin}the loss was ${threeFigures(loss)} and is now ${threeFigures(nextLoss)}. ${verdict(moment, state.rate)}${end}`;
    }
    default:
      return `${begin}everything once more, from w = ${weight(nextW)}. Same data, another line.`;
  }
}
