import { formatNumber, hundredths, MINUS, numberWord, threeFigures } from '~/math/format.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { DATA } from '~/widgets/doubles.ts';
import {
  betterOf,
  GOOD,
  HOPELESS,
  lapOf,
  LAPS,
  lastTick,
  type LoopState,
  LOW,
  type Moment,
  placeOf,
  type Rate,
  STATIONS,
} from './model.ts';

export const picture = 'A loop of six stations, and a line with its misses of four points';
export const goals = [
  {
    text: 'Get the loss under 1. Count your laps.',
    hint: 'Press play, or take a lap at a time. The check says where the loss is now.',
    won: 'Under 1!',
  },
  {
    text: 'Bring the loss to 0 in a single lap.',
    hint: 'One of the rates in “Set exact values” lands right on the best line. Try the fraction.',
  },
  {
    text: 'Make a lap that raises the loss.',
    hint: 'A step that’s too long lands higher up on the other side. Take the largest rate.',
  },
];
export const situations = ['Rate 0.14'];
export const actions = ['One lap'];
export const wager = {
  question: 'Which way does the score say to turn the line?',
  options: ['Up', 'Down', 'It can’t say'],
  answer: 'The score can’t say.',
  replies: [
    'Up is right, but the score didn’t say so. 14.7 stands at w = 0.6 and on the other side, at 3.4.',
    '14.7 stands on both sides, at w = 0.6 and at 3.4. Only the slope knows, and it says up.',
    '',
  ],
};

/** A weight: 0.6, 1.314, 23.7, −342. */
export const weight = (value: number): string =>
  formatNumber(value, { digits: Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3, trim: true });

/** A number short enough for a station. */
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

export const inBrackets = (text: string): string => (text.startsWith(MINUS) ? `(${text})` : text);

export const briefWeight = (w: number): string => formatNumber(w, { digits: Math.abs(w) >= 10 ? 0 : 2, trim: true });

/** The number of each station in this lap. */
export const stationValues = ({ w, loss, slope, nextW, nextLoss }: Moment): string[] => [
  `${briefWeight(w)}·x`,
  brief(loss),
  brief(slope),
  briefWeight(nextW),
  brief(nextLoss),
  `${briefWeight(nextW)}·x`,
];
/** What a station shows that must not say its number yet. */
export const UNKNOWN = '?';
export const axisNames = { ticks: [1, 2, 3], heights: [2, 4, 6] } as const;
export const lapName = ({ lap }: Moment): string => `lap ${lap + 1}`;
export const ruleName = `next w = w ${MINUS} rate · slope`;
/** The step, worked out in three rows. */
export const stepRows = (moment: Moment, known: boolean): string[] => [
  weight(moment.w),
  `${MINUS} ${moment.rate} · ${known ? inBrackets(slopeText(moment)) : UNKNOWN}`,
  `= ${known ? weight(moment.nextW) : UNKNOWN}`,
];
export const signName = ({ slope }: Moment): string =>
  Math.abs(slope) < FLAT ? 'no slope: stay' : slope < 0 ? 'minus a minus: go up' : 'minus a plus: go down';
export const handleName = (w: number): string => `w = ${weight(w)}`;
export const twinName = ({ loss }: Moment): string => `${threeFigures(loss)} as well`;
export const missText = (miss: number): string => weight(Math.abs(Number(miss.toFixed(2))));

export const updateWorking = (moment: Moment): string =>
  `${weight(moment.w)} ${MINUS} ${moment.rate} × ${inBrackets(slopeText(moment))} = ${weight(moment.nextW)}`;

export const guessesOf = (w: number): string => DATA.map(([x]) => weight(w * x)).join(', ');

/** A slope that is shown as 0 counts as one. */
const FLAT = 5e-6;

export function headline(moment: Moment): string {
  const { slope, nextLoss, lap, lapsToLow } = moment;
  const way = slope < 0 ? 'up' : 'down';
  switch (STATIONS[moment.station]) {
    case 'guess':
      return 'Four guesses, four misses.';
    case 'score':
      return moment.loss === 0 ? 'No miss, no loss.' : 'One number for four misses.';
    case 'slope':
      return Math.abs(slope) < FLAT ? 'Flat: nothing to gain.' : `The score can’t say. The slope says ${way}.`;
    case 'update':
      return Math.abs(slope) < FLAT ? 'No slope, no turn.' : `Turn the line ${way}.`;
    case 'check':
      if (lapsToLow === lap + 1) return `Under ${LOW} in ${numberWord(lapsToLow)} ${lapsToLow === 1 ? 'lap' : 'laps'}!`;
      if (nextLoss > HOPELESS) return 'Past a million. Give up.';
      return {
        lower: 'Lower. That lap helped.',
        higher: 'Higher. The step was too long.',
        'the same': 'As low as it gets.',
      }[betterOf(moment)];
    default:
      return Math.abs(slope) < FLAT ? 'Same points, same line.' : 'Same points, new line.';
  }
}

const turned = ({ w, slope, nextW }: Moment): string => {
  if (Math.abs(slope) < FLAT) return 'The line stays.';
  return weight(w) === weight(nextW) ? 'The line hardly turns.' : 'The line turns.';
};

const turn = (slope: number): string => {
  if (Math.abs(slope) < FLAT) return 'Flat: there’s nothing to gain either way.';
  return slope < 0
    ? 'More w would lower the loss, so w has to grow.'
    : 'More w would raise the loss, so w has to shrink.';
};

function verdict(moment: Moment): string {
  const better = betterOf(moment);
  if (better === 'the same') return 'The same: it’s already as low as it gets.';
  if (better === 'higher')
    return moment.nextLoss > HOPELESS
      ? 'Past a million, and every step overshoots by more. Time to give up.'
      : 'Higher: the step was too big and overshot.';
  if (moment.nextLoss < GOOD) return 'That’s as good as nothing. Time to stop.';
  return moment.rate === '0.12' ? 'Lower, though w swung across the best value.' : 'Lower: the step has helped.';
}

/** What the lit station has just done, with this lap's own numbers. */
export function sentence(moment: Moment): string {
  const { lap, station, w, loss, nextW, nextLoss } = moment;
  const begin = `Lap ${lap + 1}, ${STATIONS[station] ?? ''}: `;
  switch (STATIONS[station]) {
    case 'guess':
      return `${begin}with w = {prediction|${weight(w)}} the line guesses ${guessesOf(w)} for the four points.`;
    case 'score':
      return `${begin}the four misses, squared and averaged, make a loss of {squared|${threeFigures(loss)}}.`;
    case 'slope':
      return `${begin}at w = {prediction|${weight(w)}} the loss has a slope of {squared|${slopeText(moment)}}. ${turn(moment.slope)}`;
    case 'update':
      return `${begin}w becomes ${updateWorking(moment)}. ${turned(moment)}`;
    case 'check': {
      const end = moment.over && nextLoss >= GOOD && nextLoss <= HOPELESS ? ' That was the last lap.' : '';
      return `${begin}the loss was {squared|${threeFigures(loss)}} and is now {squared|${threeFigures(nextLoss)}}. ${verdict(moment)}${end}`;
    }
    default:
      return `${begin}everything once more, from w = {prediction|${weight(nextW)}}. Same points, ${Math.abs(moment.slope) < FLAT ? 'same' : 'another'} line.`;
  }
}

/** Every lap as far as it has come, or to the end of the play. */
export function table({ tick, rate, start }: LoopState): Table {
  const laps = Math.min(LAPS, Math.max(placeOf(tick).lap, placeOf(lastTick(start, rate)).lap) + 1);
  return {
    columns: ['lap', 'w', 'loss', 'slope', 'w after it'],
    rows: Array.from({ length: laps }, (_, lap) => {
      const { w, loss, slope, nextW } = lapOf(start, rate, lap);
      return [`${lap + 1}`, weight(w), threeFigures(loss), slopeText({ w, slope }), weight(nextW)];
    }),
  };
}

const two = hundredths;

/** A number of one of the first three laps, as Python prints it. */
export const printed =
  (lap: number, name: 'loss' | 'slope' | 'nextW') =>
  (_: Moment, { start, rate }: { start: number; rate: Rate }): string =>
    two(lapOf(start, rate, lap)[name]);
